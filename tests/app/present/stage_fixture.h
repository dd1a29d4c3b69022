#pragma once

#include <QImage>
#include <QPainter>
#include <memory>

#include "app/base/language.h"
#include "app/present/stage_layout.h"
#include "app/present/stage_painter.h"
#include "app/present/talk_files.h"
#include "core/text/lesson_text.h"
#include "core/text/library_text.h"
#include "tests/catch.h"

/// The shipped talks as a hall sees them.
namespace theca::app {

inline std::shared_ptr<const Library> hallLibrary() {
    static const auto library = std::make_shared<const Library>(builtInLibrary(LibraryParts::Simulated).value());
    return library;
}

inline const TalkFacts& talkNamed(const std::string& id) {
    static std::map<std::string, OpenedTalk> opened;
    OpenedTalk& talk = opened[id];
    if (!talk.facts) talk = openTalk(QString::fromStdString(id), hallLibrary());
    INFO(talk.problem.toStdString());
    REQUIRE(talk.facts);
    return *talk.facts;
}

inline const TalkFacts& tenMinutes() { return talkNamed("ten-minutes"); }

inline std::size_t sceneOf(const TalkFacts& facts, const std::string& id) {
    for (std::size_t i = 0; i < facts.talk().scenes.size(); ++i)
        if (facts.talk().scenes[i].id == id) return i;
    FAIL(id);
    return 0;
}

inline StageContent contentOf(const TalkFacts& facts, const std::string& scene, std::size_t step) {
    return contentAt(facts, stageAt(facts.talk(), {sceneOf(facts, scene), step}));
}

inline StageLayout layoutOf(const TalkFacts& facts, const std::string& scene, std::size_t step,
                            QSize size = {1024, 768}, HallPalette palette = HallPalette::Light, int backRow = 6) {
    return layOut(contentOf(facts, scene, step), size, backRow, palette);
}

inline QImage pictureOf(const StageLayout& layout) {
    QImage image(layout.size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintStage(painter, layout);
    return image;
}

inline const StageItem& itemNamed(const StageLayout& layout, const QString& id) {
    for (const StageItem& one : layout.items)
        if (one.id == id) return one;
    FAIL("no item " << id.toStdString());
    return layout.items.front();
}

inline bool hasItem(const StageLayout& layout, const QString& id) {
    return std::any_of(layout.items.begin(), layout.items.end(), [&](const StageItem& one) { return one.id == id; });
}

/// Sets a language, and English again in the end.
struct InLanguage {
    explicit InLanguage(const QString& language) { useLanguage(language); }
    ~InLanguage() { useLanguage(QStringLiteral("en")); }
};

}  // namespace theca::app

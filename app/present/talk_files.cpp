#include "app/present/talk_files.h"

#include <QCoreApplication>

#include "app/base/sentences.h"
#include "app/files/lesson_files.h"
#include "core/text/lesson_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Talks)
};

}  // namespace

OpenedTalk openTalk(std::shared_ptr<const Lesson> lesson, std::shared_ptr<const Library> library) {
    if (!lesson->drugs.empty()) {
        Result<Library> wider = libraryWithDrugsOf(*lesson, *library);
        if (!wider) return {nullptr, sentence(wider.errors().front())};
        library = std::make_shared<const Library>(std::move(wider).value());
    }
    Result<TalkFacts> facts = TalkFacts::of(std::move(lesson), std::move(library));
    if (!facts) return {nullptr, sentence(facts.errors().front())};
    if (facts->talk().scenes.empty()) return {nullptr, Words::tr("There is nothing to present: it has no scene.")};
    return {std::make_shared<const TalkFacts>(std::move(facts).value()), {}};
}

OpenedTalk openTalk(const QString& name, std::shared_ptr<const Library> library) {
    if (Result<Lesson> shipped = builtInLesson(name.toStdString()); shipped)
        return openTalk(std::make_shared<const Lesson>(std::move(shipped).value()), std::move(library));
    LoadedLesson loaded = readLessonFile(name);
    if (!loaded.lesson) return {nullptr, loaded.errors.value(0)};
    OpenedTalk opened = openTalk(std::make_shared<const Lesson>(std::move(*loaded.lesson)), std::move(library));
    if (!opened.facts) opened.problem = QStringLiteral("%1: %2").arg(name, opened.problem);
    return opened;
}

}  // namespace theca::app

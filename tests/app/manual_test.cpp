// The pictures of docs/manual.md. THECA_PICTURES=FOLDER draws them there; docs/window.png is `theca --render`.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include "app/compare/compare_panel.h"
#include "app/explore/middle_column.h"
#include "app/explore/side_column.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_commands.h"
#include "app/spine/spine_page.h"
#include "tests/app/window_fixture.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

struct DocsPicture {
    QString name;
    QImage image;
};

void settle() {
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
}

QImage drawn(QWidget* widget, const QRect& part, int scale) {
    QImage image(part.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget->render(&image, {}, part);
    return image;
}

DocsPicture spinePicture() {
    OpenWindow open({1280, 800});
    open.document().movePlayhead(2);
    settle();
    SpinePage* page = open.window.findChild<SpinePage*>();
    return {QStringLiteral("spine.png"), drawn(page, page->rect(), 2)};
}

DocsPicture comparePicture() {
    OpenWindow open({1280, 800});
    const auto pinned = [&](std::size_t therapy, const Edit& change) {
        const Scenario before = open.document().scenario();
        open.document().edit(change);
        TherapyCard& card = open.card(therapy);
        for (QAction* action : card.findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Pin"))) action->trigger();
        const auto pins = open.document().scenario().pins;
        open.document().edit([&](Scenario& s) {
            s = before;
            s.pins = pins;
        });
    };
    pinned(2, [](Scenario& s) { s.therapies[2].pump->program.front().rate = MicrogramsPerDay(400); });
    pinned(2, [](Scenario& s) { s.therapies[2].pump->tip = *levelNamed("C5"); });
    pinned(0, [](Scenario& s) { s.therapies[0].oral.front().dose = Milligrams(40); });
    pinned(1, [](Scenario& s) { s.therapies[1].injections.front().dose = Micrograms(100); });
    settle();
    REQUIRE(open.document().scenario().pins.size() == 4);
    REQUIRE(open.window.workspace()->middle()->compare()->isVisible());
    return {QStringLiteral("compare.png"), drawn(&open.window, open.window.rect(), 1)};
}

DocsPicture timePicture() {
    OpenWindow open({1280, 800});
    const auto rate = [&](double value) {
        open.document().edit(
            [value](Scenario& s) { s.therapies[2].pump->program.front().rate = MicrogramsPerDay(value); });
    };
    rate(300);
    rate(400);
    open.document().undo();
    open.document().edit([](Scenario& s) { s.therapies[2].pump->tip = *levelNamed("T6"); });
    open.document().edit([](Scenario& s) { s.therapies[1].injections.front().dose = Micrograms(100); });
    open.window.workspace()->pages()->setCurrent(QStringLiteral("history"));
    open.document().movePlayhead(31);
    settle();
    return {QStringLiteral("time.png"), drawn(&open.window, open.window.rect(), 1)};
}

}  // namespace

TEST_CASE("the manual's pictures can be drawn as described, and the manual shows them") {
    const QString docs = QString::fromStdString(sourcePath("docs/"));
    QFile manual(docs + QStringLiteral("manual.md"));
    REQUIRE(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    const QString wanted = qEnvironmentVariable("THECA_PICTURES");
    for (const DocsPicture& picture : {spinePicture(), timePicture(), comparePicture()}) {
        INFO(picture.name.toStdString());
        CHECK(text.contains(QStringLiteral("](") + picture.name));
        CHECK(picture.image.width() > 400);
        if (!wanted.isEmpty()) REQUIRE(picture.image.save(QDir(wanted).filePath(picture.name)));
    }
    static const QRegularExpression shown(QStringLiteral("!\\[[^]]*\\]\\(([^)]+)\\)"));
    for (const auto& match : shown.globalMatch(text)) {
        INFO(match.captured(1).toStdString());
        CHECK(QFileInfo::exists(docs + match.captured(1)));
    }
}

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/present/back_row_view.h"
#include "app/present/stage_remarks.h"
#include "core/lesson/talk_edits.h"
#include "tests/app/present/hall.h"

using namespace theca;
using namespace theca::app;

namespace {

QByteArray onlyFileIn(const QTemporaryDir& folder) {
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(names.size() == 1);
    QFile file(folder.filePath(names.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("counts go with the talk, unless they were asked to be kept: then they are in a table", "[.two-screens]") {
    const QTemporaryDir folder;
    PresentSession::Options options;
    options.from = 1;
    options.keepIn = folder.path();
    {
        Hall hall(options);
        hall.press(Qt::Key_PageDown);
        hall.press(Qt::Key_A);
        hall.session.end();
    }
    CHECK(QDir(folder.path()).isEmpty());
    Hall hall(options);
    hall.press(Qt::Key_PageDown);
    for (const int key : {Qt::Key_C, Qt::Key_C, Qt::Key_A}) hall.press(key);
    hall.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(hall.session.console().bannerText().contains(folder.path()));
    const QByteArray heading = "scene,title,round,answer,words,count\n";
    CHECK(onlyFileIn(folder) == heading +
                                    "2,Tablets and a pump,1,A,As full,1\n"
                                    "2,Tablets and a pump,1,B,About half,0\n"
                                    "2,Tablets and a pump,1,C,About a tenth,2\n");
    hall.press(Qt::Key_B);
    hall.session.end();
    CHECK(onlyFileIn(folder).contains(",B,About half,1\n"));
    CHECK(hall.strangers == 0);
}

TEST_CASE("counts that cannot be kept are said to be so, and the talk goes on", "[.two-screens]") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("taken")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    PresentSession::Options options;
    options.keepIn = folder.filePath(QStringLiteral("taken/below"));
    Hall hall(options);
    hall.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(hall.session.console().bannerText().contains(QStringLiteral("taken")));
    hall.press(Qt::Key_PageDown);
    CHECK(hall.session.player().place() == StagePlace{1, 0});
}

TEST_CASE("a screen's own size is believed where it can be true") {
    CHECK(pixelsPerMillimetre(QSizeF(344, 193), {1366, 768}, 3.78) == Approx(3.979).epsilon(0.001));
    CHECK(pixelsPerMillimetre(QSizeF(0, 0), {1366, 768}, 3.78) == 3.78);
    CHECK(pixelsPerMillimetre(QSizeF(160, 90), {3840, 2160}, 3.78) == 3.78);   // what televisions say
    CHECK(pixelsPerMillimetre(QSizeF(1600, 900), {1366, 768}, 3.78) == 3.78);  // a wall
    CHECK(pixelsPerMillimetre(QSizeF(300, 300), {1920, 1080}, 3.78) == 3.78);  // px that are no squares
}

TEST_CASE("P8: Ctrl+B shows the stage as the back row sees it, and takes it away again", "[.two-screens]") {
    PresentSession::Options options;
    options.from = 1;
    Hall hall(options);
    PresentConsole& console = hall.session.console();
    CHECK(!console.backRow()->isVisible());
    hall.press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(console.backRow()->isVisible());
    CHECK(!console.mirror().isVisible());
    const double fine = pixelsPerMillimetre(*console.screen());
    CHECK(console.backRow()->picture().height() == Approx(100 * fine).margin(1));
    CHECK(console.backRow()->words().contains(QStringLiteral("60 cm")));
    CHECK(layoutJson(console.backRow()->picture().layoutShown()) == layoutJson(hall.session.stage().layoutShown()));
    hall.press(Qt::Key_PageDown);
    CHECK(hall.session.player().place() == StagePlace{1, 1});
    CHECK(layoutJson(console.backRow()->picture().layoutShown()) == layoutJson(hall.session.stage().layoutShown()));
    hall.press(Qt::Key_Escape);
    CHECK(!console.backRow()->isVisible());
    CHECK(console.mirror().isVisible());
    hall.session.player().setBackRow(4);
    console.resize(900, 500);
    hall.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(!console.backRow()->words().contains(QStringLiteral("60 cm")));  // no room for 15 cm: the eye comes closer
    CHECK(hall.strangers == 0);
}

TEST_CASE("the presenter is told of more words than a hall reads, and of what found no place") {
    Lesson lesson = tenMinutes().lesson();
    auto& scene = std::get<Scene>(lesson.steps[2]);
    scene.text = plainText(
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three");
    const auto remarksFor = [&](QSize size, int backRow) {
        const OpenedTalk opened = openTalk(std::make_shared<const Lesson>(lesson), hallLibrary());
        REQUIRE(opened.facts);
        const StageContent content = contentAt(*opened.facts, stageAt(opened.facts->talk(), {2, 0}));
        return stageRemarks(content, layOut(content, size, backRow, HallPalette::Light));
    };
    // The title has six words.
    CHECK(remarksFor({1024, 768}, 6) == QStringList{QStringLiteral("Too much to read: 29 words, a hall takes in 25.")});
    scene.text = plainText("One two");
    CHECK(remarksFor({1024, 768}, 6).isEmpty());
    scene.layout = SceneLayout::TwoCharts;
    scene.scenario = "race";
    scene.charts = {"csf:L1", "plasma"};
    CHECK(remarksFor({640, 200}, 8).value(0).startsWith(QStringLiteral("Not on the stage: ")));
}

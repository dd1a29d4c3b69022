#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/app/present/stage_fixture.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

/// How much of a pixel a line covers, 0 … 1.
double covered(QRgb pixel, const QColor& ink, const QColor& ground) {
    const double whole = std::abs(qGray(ink.rgb()) - qGray(ground.rgb()));
    return std::abs(qGray(pixel) - qGray(ground.rgb())) / whole;
}

/// Where something of a therapy is painted, two pixels around it too.
QImage maskOf(const StageLayout& layout, int therapy, const QString& also) {
    StageLayout own = layout;
    std::erase_if(own.items, [&](const StageItem& one) { return one.therapy != therapy && !one.id.startsWith(also); });
    for (StageItem& one : own.items) one.ground = Qt::red;
    QImage with = pictureOf(own);
    own.items.clear();
    const QImage without = pictureOf(own);
    QImage mask(layout.size, QImage::Format_Grayscale8);
    mask.fill(0);
    QPainter painter(&mask);
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y)) painter.fillRect(x - 2, y - 2, 5, 5, Qt::white);
    return mask;
}

}  // namespace

TEST_CASE("P-2: a curve is at least 0.55 per cent of the picture's height wide") {
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)})
        for (const HallPalette palette : {HallPalette::Light, HallPalette::Dark}) {
            const StageLayout layout = layoutOf(tenMinutes(), "race", 7, size, palette);
            const StageItem& pump = itemNamed(layout, QStringLiteral("csf:L1/curve/1"));
            const QImage picture = pictureOf(layout);
            const int x = static_cast<int>(pump.rect.left() + pump.map->x(17));
            const double middle = pump.rect.top() + pump.map->y(pump.curve->now);
            double wide = 0;
            for (int y = static_cast<int>(middle - 2 * pump.line); y < middle + 2 * pump.line; ++y)
                wide += covered(picture.pixel(x, y), pump.ink, pump.ground);
            CHECK(wide >= 0.55 * layout.unit);
            CHECK(wide <= 0.7 * layout.unit);
        }
}

TEST_CASE("P-4: revealing a curve changes no pixel but its own") {
    struct Case {
        const char* scene;
        std::size_t hidden;
        int therapy;
    };
    for (const Case& one : {Case{"race", 5, 1}, Case{"missed", 1, 1}}) {
        INFO(one.scene);
        const StageLayout before = layoutOf(tenMinutes(), one.scene, one.hidden);
        const StageLayout after = layoutOf(tenMinutes(), one.scene, one.hidden + 1);
        const QImage was = pictureOf(before), is = pictureOf(after);
        const QString marks = QStringLiteral("plasma/mark/1");
        const QImage maskBefore = maskOf(before, one.therapy, marks), maskAfter = maskOf(after, one.therapy, marks);
        int changed = 0, outside = 0;
        for (int y = 0; y < was.height(); ++y)
            for (int x = 0; x < was.width(); ++x) {
                if (was.pixel(x, y) == is.pixel(x, y)) continue;
                ++changed;
                if (qGray(maskBefore.pixel(x, y)) == 0 && qGray(maskAfter.pixel(x, y)) == 0) ++outside;
            }
        CHECK(changed > 500);
        CHECK(outside == 0);
    }
}

TEST_CASE("what is hidden is on no pixel and in no item but its name and a question mark") {
    const StageLayout layout = layoutOf(tenMinutes(), "race", 5);
    CHECK(!hasItem(layout, QStringLiteral("csf:L1/curve/1")));
    CHECK(!hasItem(layout, QStringLiteral("csf:L1/name/1")));
    CHECK(!hasItem(layout, QStringLiteral("csf:L1/marker/1")));
    const StageItem& number = itemNamed(layout, QStringLiteral("number/1"));
    CHECK(number.text == QStringLiteral("?"));
    CHECK(number.ink == layout.colours.therapies[2]);
}

TEST_CASE("curves are drawn up to the playhead, and beyond it only where the scene looks ahead") {
    const StageContent played = contentOf(tenMinutes(), "race", 4);
    CHECK(played.charts.front().curves.front().until == 24);
    CHECK(played.playhead == 24.0);
    const StageContent ahead = contentOf(tenMinutes(), "missed", 0);
    CHECK(ahead.charts.front().curves.front().until == 72);
    CHECK(!ahead.playhead);
}

TEST_CASE("the program draws a stage without a window, with the places of everything on it") {
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("stage.png"));
    const QString json = folder.filePath(QStringLiteral("stage.json"));
    const auto run = [&](const QStringList& more) {
        QProcess program;
        program.start(QString::fromStdString(builtPath("theca")),
                      QStringList{QStringLiteral("--render"), picture, QStringLiteral("ten-minutes")} + more);
        REQUIRE(program.waitForFinished(60000));
        return std::pair(program.exitCode(), QString::fromUtf8(program.readAllStandardError()));
    };
    const auto good =
        run({QStringLiteral("--scene"), QStringLiteral("race"), QStringLiteral("--step"), QStringLiteral("7"),
             QStringLiteral("--size"), QStringLiteral("1024x768"), QStringLiteral("--layout-json"), json});
    CHECK(good.second.toStdString() == "");
    CHECK(QImage(picture).size() == QSize(1024, 768));
    QFile file(json);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == layoutJson(layoutOf(tenMinutes(), "race", 7)));
    const auto noScene = run({QStringLiteral("--scene"), QStringLiteral("nowhere")});
    CHECK(noScene.first == 2);
    CHECK(noScene.second.contains(QStringLiteral("--scene nowhere: allowed are title, race, ")));
    const auto noStep =
        run({QStringLiteral("--scene"), QStringLiteral("race"), QStringLiteral("--step"), QStringLiteral("8")});
    CHECK(noStep.second.contains(QStringLiteral("this scene has 7 steps")));
}

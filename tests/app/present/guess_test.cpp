#include "app/present/guess_stroke.h"

#include <QComboBox>
#include <QtTest>

#include "app/present/adjust_panel.h"
#include "app/present/overview.h"
#include "app/present/stage_picture.h"
#include "tests/app/present/hall.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The place of a time and a value on the mirror of the console, px of the widget.
QPoint onMirror(Hall& hall, double hours, double value) {
    const StagePicture& mirror = hall.session.console().mirror();
    const StageLayout& layout = mirror.layoutShown();
    const StageItem& plot = itemNamed(layout, QStringLiteral("plasma/plot"));
    const QPointF at = plot.rect.topLeft() + QPointF(plot.map->x(hours), plot.map->y(value));
    const double scale =
        std::min(mirror.width() / double(layout.size.width()), mirror.height() / double(layout.size.height()));
    return QPointF((mirror.width() - layout.size.width() * scale) / 2 + at.x() * scale,
                   (mirror.height() - layout.size.height() * scale) / 2 + at.y() * scale)
        .toPoint();
}

void stroke(Hall& hall, const std::vector<QPoint>& places) {
    StagePicture* mirror = &hall.session.console().mirror();
    QTest::mousePress(mirror, Qt::LeftButton, {}, places.front());
    for (const QPoint& one : places) {
        QMouseEvent move(QEvent::MouseMove, one, mirror->mapToGlobal(one), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(mirror, &move);
    }
    QTest::mouseRelease(mirror, Qt::LeftButton, {}, places.back());
}

}  // namespace

TEST_CASE("P-14: a guess has one value for each time, however the pen went") {
    GuessStroke guess;
    for (const QPointF& one :
         {QPointF(1, 10), QPointF(4, 40), QPointF(8, 80), QPointF(6, 20), QPointF(6, 25), QPointF(9, 30)})
        guess.drawTo(one);
    for (std::size_t i = 1; i < guess.points().size(); ++i) CHECK(guess.points()[i].x() > guess.points()[i - 1].x());
    CHECK(guess.points().size() == 4);
    CHECK(guess.valueAt(4) == 40.0);
    CHECK(*guess.valueAt(5) == Approx(32.5));
    CHECK(guess.valueAt(6) == 25.0);
    CHECK(!guess.valueAt(0.5));
    CHECK(!guess.valueAt(9.5));
}

TEST_CASE("P-14: a guess drawn on the console is on the stage, stays when the curve comes, and the gap is told",
          "[.two-screens]") {
    PresentSession::Options options;
    options.from = 6;
    Hall hall(options);
    hall.press(Qt::Key_PageDown);
    REQUIRE(hall.session.player().pointer().tool == StageTool::Pen);
    stroke(hall, {onMirror(hall, 1, 100), onMirror(hall, 30, 300), onMirror(hall, 20, 200), onMirror(hall, 71.9, 200)});
    const auto& strokes = hall.session.player().strokes();
    REQUIRE(strokes.size() == 1);
    for (std::size_t i = 1; i < strokes[0].points().size(); ++i)
        CHECK(strokes[0].points()[i].x() > strokes[0].points()[i - 1].x());
    const StageLayout drawn = hall.session.stage().layoutShown();
    const StageItem& guess = itemNamed(drawn, QStringLiteral("plasma/guess/0"));
    const double perPixel = 72 / guess.rect.width() * 4;  // the mirror is smaller than the stage
    CHECK(strokes[0].points().front().x() == Approx(1).margin(perPixel));
    CHECK(!hasItem(drawn, QStringLiteral("caption")));
    hall.press(Qt::Key_PageDown);
    const StageLayout revealed = hall.session.stage().layoutShown();
    CHECK(hasItem(revealed, QStringLiteral("plasma/guess/0")));
    CHECK(hasItem(revealed, QStringLiteral("plasma/guess/name")));
    hall.session.player().act({PresentAct::Draw});
    hall.session.player().draw({72, 200}, false);
    const StageContent content = hall.session.player().content();
    const double run = content.charts.front().curves[1].now;
    CHECK(content.caption == gapWords(200, run));
    CHECK(hall.strangers == 0);
}

TEST_CASE("strokes are taken back one by one or all, three at most", "[.two-screens]") {
    PresentSession::Options options;
    options.from = 6;
    Hall hall(options);
    PresentPlayer& player = hall.session.player();
    player.draw({1, 1}, true);
    CHECK(player.strokes().empty());
    hall.press(Qt::Key_D);
    for (int i = 0; i < 4; ++i) player.draw({1.0 + i, 50}, true);
    CHECK(player.strokes().size() == 3);
    hall.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(player.strokes().size() == 2);
    hall.press(Qt::Key_E);
    CHECK(player.strokes().empty());
}

TEST_CASE("laser, spotlight and magnifier are pointed in the console's picture and seen on the stage",
          "[.two-screens]") {
    PresentSession::Options options;
    options.from = 6;
    Hall hall(options);
    const QImage plain = hall.session.stage().grab().toImage();
    for (const int key : {Qt::Key_L, Qt::Key_S, Qt::Key_Z}) {
        hall.press(key);
        QTest::mouseMove(&hall.session.console().mirror(), onMirror(hall, 36, 200));
        QCoreApplication::processEvents();
        CHECK(hall.session.player().pointer().seen);
        CHECK(hall.session.stage().grab().toImage() != plain);
        hall.press(Qt::Key_Escape);
        CHECK(hall.session.stage().grab().toImage() == plain);
    }
    CHECK(hall.session.stage().isVisible());
}

TEST_CASE("the overview shows every scene and leads to one by keys", "[.two-screens]") {
    Hall hall;
    hall.press(Qt::Key_G);
    Overview* overview = hall.session.console().overview();
    REQUIRE(overview->isVisible());
    CHECK(overview->count() == 9);
    CHECK(!hall.session.console().mirror().isVisible());
    hall.press(Qt::Key_Right);
    hall.press(Qt::Key_Right);
    CHECK(hall.session.player().place() == StagePlace{});
    hall.press(Qt::Key_Return);
    CHECK(hall.session.player().place() == StagePlace{2, 0});
    CHECK(!overview->isVisible());
    hall.press(Qt::Key_Tab);
    hall.press(Qt::Key_Escape);
    CHECK(!overview->isVisible());
    CHECK(hall.session.stage().isVisible());
}

TEST_CASE("P-19: what a scene leaves to the presenter has a control once unlocked, by keys too", "[.two-screens]") {
    PresentSession::Options options;
    options.from = 3;
    Hall hall(options);
    AdjustPanel* panel = hall.session.console().adjusting();
    CHECK(!panel->isVisible());
    hall.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(panel->isVisible());
    auto* level = panel->findChild<QComboBox*>();
    REQUIRE(level);
    level->setFocus();
    const auto tip = [&] { return *hall.session.player().content().spines.front().tip; };
    CHECK(tip() == *levelNamed("T10"));
    QTest::keyClick(level, Qt::Key_Up);
    CHECK(tip() != *levelNamed("T10"));
    QTest::keyClick(level, Qt::Key_Escape);
    hall.press(Qt::Key_R);
    CHECK(tip() == *levelNamed("T10"));
    hall.press(Qt::Key_PageDown);
    CHECK(hall.session.player().place() == StagePlace{3, 1});
}

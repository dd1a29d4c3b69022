#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("a line drawn with the mouse is the prediction, and may be run when four fifths are drawn", "[learn]") {
    OpenLesson open;
    CHECK_FALSE(open.view.panel().mainButton()->isEnabled());
    open.stroke({open.at(0, 3.5), open.at(4, 2), open.at(12, 3)});
    CHECK_FALSE(open.view.panel().mainButton()->isEnabled());
    open.stroke({open.at(12, 3), open.at(24, 3.5)});
    CHECK(open.view.panel().mainButton()->isEnabled());
    const Answer& answer = open.player().place().here().answer;
    const Drawing line(0, 24, answer.line);
    CHECK(line.valueAt(4) == Approx(2).margin(0.1));
    CHECK(line.valueAt(0) == 3.5);
    CHECK(line.valueAt(18) == Approx(3.25).margin(0.1));
}

TEST_CASE("undo in the drawing takes back a stroke at a time", "[learn]") {
    OpenLesson open;
    open.stroke({open.at(1, 3), open.at(10, 2)});
    open.stroke({open.at(10, 2), open.at(20, 4)});
    DrawLayer& layer = open.view.layer();
    layer.setFocus();
    QTest::keyClick(&layer, Qt::Key_Z, Qt::ControlModifier);
    CHECK(layer.state().lines[0].value(Drawing::columnOfKnot(9)) !=
          layer.state().lines[0].value(Drawing::columnOfKnot(9)));
    CHECK(layer.state().lines[0].valueAt(5) < 3);
    QTest::keyClick(&layer, Qt::Key_Z, Qt::ControlModifier);
    CHECK(layer.state().lines[0].share() < 0.1);
}

TEST_CASE("with Shift the mouse draws a straight piece", "[learn]") {
    OpenLesson open;
    DrawLayer* layer = &open.view.layer();
    QTest::mousePress(layer, Qt::LeftButton, Qt::ShiftModifier, open.at(2, 4));
    for (const QPoint& place : {open.at(8, 1.2), open.at(14, 2)}) {
        QMouseEvent moved(QEvent::MouseMove, place, layer->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                          Qt::ShiftModifier);
        QApplication::sendEvent(layer, &moved);
    }
    QTest::mouseRelease(layer, Qt::LeftButton, Qt::ShiftModifier, open.at(14, 2));
    CHECK(layer->state().lines[0].valueAt(8) == Approx(3).margin(0.1));
}

TEST_CASE("thirteen knots are drawn with keys alone, each one spoken", "[learn]") {
    OpenLesson open;
    DrawLayer& layer = open.view.layer();
    layer.setFocus();
    for (int knot = 1; knot < Drawing::knots; ++knot) {
        QTest::keyClicks(&layer, QStringLiteral("2.5"));
        QTest::keyClick(&layer, Qt::Key_Right);
    }
    CHECK(open.view.panel().mainButton()->isEnabled());
    CHECK(layer.state().lines[0].valueAt(12) == 2.5);
    QTest::keyClick(&layer, Qt::Key_Left);
    QTest::keyClick(&layer, Qt::Key_Up);
    CHECK(layer.state().lines[0].valueAt(22) > 2.5);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&layer);
    CHECK(spoken->text(QAccessible::Description) == QStringLiteral("22 h 0 min: 2.60"));
    QTest::keyClick(&layer, Qt::Key_Delete);
    CHECK(spoken->text(QAccessible::Description) == QStringLiteral("22 h 0 min: nothing drawn"));
}

TEST_CASE("after the run the drawing stays and can no longer be changed", "[learn]") {
    OpenLesson open;
    open.stroke({open.at(0, 3.5), open.at(24, 2)});
    open.player().next();
    REQUIRE(open.player().place().step == 1);
    DrawLayer& layer = open.view.layer();
    CHECK(layer.isVisible());
    const DrawState before = layer.state();
    CHECK(layer.testAttribute(Qt::WA_TransparentForMouseEvents));
    QTest::keyClick(&layer, Qt::Key_Up);
    CHECK(layer.state() == before);
}

#include "app/charts/curve_item.h"
#include "app/charts/playhead_item.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;

TEST_CASE("a click puts the playhead there, a drag does not") {
    ShownStack shown;
    QSignalSpy asked(&shown.stack, &ChartStack::playheadAsked);
    QTest::mouseClick(shown.pad(1), Qt::LeftButton, {}, shown.at(31, 0.5, 1));
    REQUIRE(asked.count() == 1);
    const double pixel = 72 / shown.panel()->place().plot.width();
    CHECK(asked[0][0].toDouble() == Approx(31).margin(pixel));
    QTest::mousePress(shown.pad(), Qt::LeftButton, {}, shown.at(20));
    QTest::mouseMove(shown.pad(), shown.at(40));
    QTest::mouseRelease(shown.pad(), Qt::LeftButton, {}, shown.at(40));
    CHECK(asked.count() == 1);
}

TEST_CASE("a click beside the plot leaves the playhead") {
    ShownStack shown;
    QSignalSpy asked(&shown.stack, &ChartStack::playheadAsked);
    QTest::mouseClick(shown.pad(), Qt::LeftButton, {}, {3, 3});
    CHECK(asked.count() == 0);
}

TEST_CASE("the grip drags the playhead and not the times") {
    ShownStack shown;
    shown.wheel(shown.at(36), 3);
    shown.stack.setPlayhead(36);
    const auto range = shown.stack.timeRange();
    QSignalSpy asked(&shown.stack, &ChartStack::playheadAsked);
    const QPoint grip = shown.at(36, 1) + QPoint(0, 4), end = grip + QPoint(80, 0);
    QTest::mousePress(shown.pad(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(shown.pad(), end);
    QTest::mouseRelease(shown.pad(), Qt::LeftButton, {}, end);
    CHECK(shown.stack.timeRange() == range);
    REQUIRE(asked.count() == 1);
    const double hoursPerPixel = (range[1] - range[0]) / shown.panel()->place().plot.width();
    CHECK(asked[0][0].toDouble() == Approx(36 + 80 * hoursPerPixel).margin(hoursPerPixel));
}

TEST_CASE("P puts the playhead at the crosshair, Space plays") {
    ShownStack shown;
    QSignalSpy asked(&shown.stack, &ChartStack::playheadAsked);
    QSignalSpy plays(&shown.stack, &ChartStack::playAsked);
    shown.press(Qt::Key_P);
    CHECK(asked.count() == 0);
    shown.stack.setCrosshair(12.5);
    shown.press(Qt::Key_P);
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toDouble() == 12.5);
    shown.press(Qt::Key_Space);
    CHECK(plays.count() == 1);
}

TEST_CASE("the line stands at its time in every chart, also after a zoom, and leaves with it") {
    ShownStack shown;
    shown.stack.setPlayhead(31);
    const auto whereItShouldBe = [&shown](std::size_t index) {
        const auto range = shown.stack.timeRange();
        const QRectF plot = shown.panel(index)->place().plot;
        return plot.left() + (31 - range[0]) / (range[1] - range[0]) * plot.width();
    };
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(itemOf<PlayheadItem>(shown.panel(i)).isVisible());
        CHECK(itemOf<PlayheadItem>(shown.panel(i)).x() == Approx(whereItShouldBe(i)).margin(0.01));
    }
    shown.wheel(shown.at(31), 4);
    CHECK(itemOf<PlayheadItem>(shown.panel()).x() == Approx(whereItShouldBe(0)).margin(0.01));
    for (int i = 0; i < 12; ++i) shown.wheel(shown.at(shown.stack.timeRange()[0]), 2);
    REQUIRE(shown.stack.timeRange()[1] < 31);
    CHECK_FALSE(itemOf<PlayheadItem>(shown.panel()).isVisible());
}

TEST_CASE("moving the playhead samples no curve again") {
    ShownStack shown;
    const Sample* before = shown.panel()->values().seen().front().samples().data();
    shown.stack.setPlayhead(5);
    shown.stack.setPlayhead(60);
    CHECK(shown.panel()->values().seen().front().samples().data() == before);
}

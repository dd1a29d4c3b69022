#include "app/charts/curve_item.h"
#include "tests/app/charts/stack_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::ShownStack;
using theca::app::test::threeTherapies;

TEST_CASE("pointing at a chart shows the crosshair in all, leaving hides it") {
    ShownStack shown;
    QTest::mouseMove(shown.pad(1), shown.at(36, 0.5, 1));
    REQUIRE(shown.stack.crosshair().hours());
    const double pixel = 72 / shown.panel()->place().plot.width();
    CHECK(*shown.stack.crosshair().hours() == Approx(36).margin(pixel));
    CHECK(shown.stack.crosshair().card().groups().size() == 3);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(shown.panel(1), &leave);
    CHECK_FALSE(shown.stack.crosshair().hours());
}

TEST_CASE("the wheel zooms the times about the pointer") {
    ShownStack shown;
    const QSignalSpy changed(&shown.stack, &ChartStack::timeRangeChanged);
    shown.wheel(shown.at(24), 1);
    const auto range = shown.stack.timeRange();
    CHECK(range[1] - range[0] == Approx(72 * 0.8));
    CHECK((24 - range[0]) / (range[1] - range[0]) == Approx(24.0 / 72).margin(0.002));
    CHECK(changed.size() == 1);
    CHECK(shown.panel()->values().scale().low == 0);
    for (int i = 0; i < 80; ++i) shown.wheel(shown.at(24), 1);
    CHECK(shown.stack.timeRange()[1] > shown.stack.timeRange()[0]);
    for (int i = 0; i < 80; ++i) shown.wheel(shown.at(24), -1);
    CHECK(shown.stack.timeRange() == TimeRange{0, 72});
}

TEST_CASE("Ctrl and the wheel zoom values too, in that chart alone") {
    ShownStack shown;
    const Scale before = shown.panel(1)->values().scale(), other = shown.panel(0)->values().scale();
    shown.wheel(shown.at(24, 0.5, 1), 1, Qt::ControlModifier, 1);
    const Scale after = shown.panel(1)->values().scale();
    CHECK(after.high - after.low == Approx(0.8 * (before.high - before.low)));
    CHECK(after.low == Approx(0.1 * before.high).epsilon(0.05));
    CHECK(shown.panel(0)->values().scale() == other);
}

TEST_CASE("dragging moves the times, a double click shows everything") {
    ShownStack shown;
    shown.wheel(shown.at(36), 3);
    const auto before = shown.stack.timeRange();
    const QPoint start = shown.at(36), end = start - QPoint(100, 0);
    QTest::mousePress(shown.pad(), Qt::LeftButton, {}, start);
    QTest::mouseMove(shown.pad(), end);
    QTest::mouseRelease(shown.pad(), Qt::LeftButton, {}, end);
    const auto after = shown.stack.timeRange();
    CHECK(after[0] - before[0] == Approx(100 / shown.panel()->place().plot.width() * (before[1] - before[0])));
    CHECK(after[1] - after[0] == Approx(before[1] - before[0]));
    QTest::mouseDClick(shown.pad(), Qt::LeftButton, {}, start);
    CHECK(shown.stack.timeRange() == TimeRange{0, 72});
}

TEST_CASE("a band drawn with Ctrl zooms both axes") {
    ShownStack shown;
    const Scale before = shown.panel()->values().scale();
    const QPoint from = shown.at(12, 0.75), until = shown.at(36, 0.25);
    QTest::mousePress(shown.pad(), Qt::LeftButton, Qt::ControlModifier, from);
    QTest::mouseMove(shown.pad(), until);
    QTest::mouseRelease(shown.pad(), Qt::LeftButton, Qt::ControlModifier, until);
    const double pixel = 72 / shown.panel()->place().plot.width();
    CHECK(shown.stack.timeRange()[0] == Approx(12).margin(pixel));
    CHECK(shown.stack.timeRange()[1] == Approx(36).margin(pixel));
    CHECK(shown.panel()->values().scale().low == Approx(0.25 * before.high).epsilon(0.02));
    CHECK(shown.panel()->values().scale().high == Approx(0.75 * before.high).epsilon(0.02));
    shown.stack.resetZoom();
    CHECK(shown.panel()->values().scale() == before);
}

TEST_CASE("zoom survives new values and a shorter run") {
    ShownStack shown;
    shown.wheel(shown.at(70), 5);
    const auto zoomed = shown.stack.timeRange();
    shown.stack.show(threeTherapies(72, 250));
    CHECK(shown.stack.timeRange() == zoomed);
    shown.stack.show(threeTherapies(24));
    CHECK(shown.stack.timeRange()[1] <= 24);
    CHECK(shown.stack.timeRange()[0] >= 0);
}

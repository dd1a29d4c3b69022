#include "app/charts/stack_keys.h"
#include "app/charts/chart_values.h"
#include "app/charts/stack_times.h"
#include "tests/app/charts/chart_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::threeTherapies;

TEST_CASE("keys of the charts are told apart by what is held with them") {
    using Act = StackKey::Act;
    CHECK(stackKey(Qt::Key_Right, {}) == StackKey{Act::Step, true, false});
    CHECK(stackKey(Qt::Key_Left, Qt::ShiftModifier) == StackKey{Act::Step, false, true});
    CHECK(stackKey(Qt::Key_Left, Qt::ControlModifier) == StackKey{Act::Pan, false, false});
    CHECK(stackKey(Qt::Key_PageUp, {}) == StackKey{Act::NextPlace, false, false});
    CHECK(stackKey(Qt::Key_Equal, {}) == StackKey{Act::ZoomIn});
    CHECK_FALSE(stackKey(Qt::Key_A, {}));
}

TEST_CASE("a step goes to the next round time, from the edge where there is no crosshair") {
    const StackKey onward{StackKey::Act::Step, true, false}, back{StackKey::Act::Step, false, false};
    CHECK(steppedTime(4.2, {0, 72}, onward) == Approx(4.5));
    CHECK(steppedTime(4.2, {0, 72}, back) == Approx(4));
    CHECK(steppedTime({}, {0, 72}, onward) == Approx(0).margin(1e-9));
    CHECK(steppedTime({}, {0, 72}, back) == Approx(72));
}

TEST_CASE("a zoom stays as far as the times to see go, and all of them are no zoom") {
    ViewedTimes times;
    times.setWhole({0, 72});
    times.show({60, 70});
    CHECK(times.range() == TimeRange{60, 70});
    times.setWhole({0, 65});
    CHECK(times.range() == TimeRange{55, 65});
    times.show({0, 65});
    times.setWhole({0, 100});
    CHECK(times.range() == TimeRange{0, 100});
}

TEST_CASE("a chart's values settle on a scale without a window") {
    ChartContent content = threeTherapies();
    ChartValues values;
    values.take(content, content.charts[1]);
    values.look({0, 72}, {0, 72}, 600);
    CHECK(values.scale().low == 0);
    CHECK(values.scale().high > 371);  // the peak of the tablets
    const Scale whole = values.scale();
    values.zoomTo(Scale{100, 200, false});
    values.moveBy(0.5);
    values.look({0, 72}, {0, 72}, 600);
    CHECK(values.scale() == Scale{150, 250, false});
    values.zoomTo(std::nullopt);
    values.moveBy(0.5);
    values.look({0, 72}, {0, 72}, 600);
    CHECK(values.scale() == whole);
}

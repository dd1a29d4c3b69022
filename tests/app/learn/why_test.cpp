#include "core/solve/why.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "core/solve/steady_state.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("after an injection the fluid falls since the dose, and towards nothing", "[why]") {
    const Trajectory& run = smallFacts()->run().runs.at("one").therapies[0];
    const auto why = whyAt(run, Signal::csf(*levelNamed("L3")), Hours(6));
    REQUIRE(why);
    CHECK(why->way == Why::Way::Falling);
    CHECK(why->since.number() < 0.2);
    CHECK_FALSE(why->towards);
}

TEST_CASE("relief that fades is held by what the site still holds", "[why]") {
    const Trajectory& run = smallFacts()->run().runs.at("one").therapies[0];
    const Signal tone = *signalNamed("ashworth_legs", run.model().drug());
    const auto why = whyAt(run, tone, Hours(12));
    REQUIRE(why);
    CHECK(why->way == Why::Way::Rising);
    CHECK(why->since.number() == Approx(smallFacts()->run().numbers.at("low_at")).epsilon(1e-3));
    REQUIRE(why->site);
    REQUIRE(why->fluid);
    CHECK(*why->site > *why->fluid);
}

TEST_CASE("a pump rises towards its plateau", "[why]") {
    Document document(testLibrary(), usual());
    const Trajectory& run = document.run().therapies[2];
    const Signal fluid = Signal::csf(*levelNamed("L1"));
    const auto why = whyAt(run, fluid, Hours(3));
    REQUIRE(why);
    CHECK(why->way == Why::Way::Rising);
    CHECK(why->since.number() == 0);
    REQUIRE(why->towards);
    CHECK(*why->towards == Approx(run.value(fluid, run.horizon())).epsilon(0.02));
    CHECK(whyAt(run, fluid, run.horizon())->way == Why::Way::Steady);
}

TEST_CASE("Y at the crosshair says why, and screen readers are told with it", "[why]") {
    OpenWindow open;
    ChartPanel* chart = open.window.workspace()->charts()->panels()[0];
    chart->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i) QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Y);
    const QString spoken = QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Description);
    CHECK(spoken.contains(QStringLiteral("rising since the start")));
    CHECK(spoken.contains(QStringLiteral("it goes towards")));
}

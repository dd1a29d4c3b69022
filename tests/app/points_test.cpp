#include <QMenu>
#include <QMenuBar>
#include <algorithm>

#include "app/base/settings.h"
#include "app/charts/chart_stack.h"
#include "app/explore/chart_contents.h"
#include "app/explore/points_commands.h"
#include "app/explore/view_commands.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

Scenario oneTablet() {
    Scenario scenario = usual();
    scenario.horizon = Hours(24);
    scenario.therapies.resize(1);
    scenario.therapies[0].oral = {OralCourse{}};
    return scenario;
}

/// The observations shown in a chart of the window.
const std::vector<ObservedSet>& observed(OpenWindow& open, std::size_t chart) {
    return open.window.workspace()->charts()->content().charts.at(chart).observed;
}

Observation ownPlasma(double value, const std::string& unit) {
    Observation own;
    own.label = plainText("bench");
    own.what = "plasma";
    own.unit = unit;
    own.points = {{Hours(2), value, value / 10}, {Hours(1), value, {}}};
    return own;
}

QAction* actionNamed(OpenWindow& open, const QString& text) {
    for (QAction* action : open.window.findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')) == text) return action;
    FAIL("no such action: " << text.toStdString());
    throw std::logic_error("unreachable");
}

}  // namespace

TEST_CASE("one tablet of 10 mg is drawn with its published peak, in the colour of the tablets") {
    OpenWindow open({1280, 800}, oneTablet());
    REQUIRE(observed(open, 1).size() == 1);
    const ObservedSet& set = observed(open, 1)[0];
    CHECK((*set.marks)[0].value == Approx(141.4));
    CHECK((*set.marks)[0].high == Approx(170.8));
    CHECK(set.source.contains(QStringLiteral("2017;55:194")));
    CHECK(set.colour == open.window.workspace()->charts()->content().looks[0].style.colour);
    CHECK(observed(open, 0).empty());
    open.document().edit([](Scenario& s) { s.therapies[0].oral[0].dose = Milligrams(15); });
    CHECK(observed(open, 1).empty());
}

TEST_CASE("observations are drawn in the unit of the chart") {
    OpenWindow open({1280, 800}, oneTablet());
    const auto peakIn = [&](ConcentrationUnit unit) {
        open.document().edit([unit](Scenario& s) { s.view.units = unit; });
        return (*observed(open, 1)[0].marks)[0].value;
    };
    CHECK(peakIn(ConcentrationUnit::UgPerMl) == Approx(0.1414));
    CHECK(peakIn(ConcentrationUnit::MgPerL) == Approx(0.1414));
    CHECK(peakIn(ConcentrationUnit::NmolPerL) == Approx(141.4 / 213.66 * 1000));
}

TEST_CASE("the default scenario shows the infusion windows and the tone after 50 µg") {
    OpenWindow open;
    REQUIRE(observed(open, 0).size() == 1);
    CHECK(observed(open, 0)[0].windows[0].low == Approx(130));
    CHECK(observed(open, 0)[0].windows[0].from == 48);
    CHECK(observed(open, 1)[0].windows[0].high == Approx(5));
    REQUIRE(observed(open, 2).size() == 3);  // and both arms of the one randomised trial
    const auto marks = [](const auto& one) { return one.markCount() == 2; };
    CHECK(std::ranges::count_if(observed(open, 2), marks) == 1);
    open.document().edit([](Scenario& s) { s.therapies[2].shown = false; });
    CHECK(observed(open, 0).empty());
    CHECK(observed(open, 2).size() == 2);
}

TEST_CASE("published observations can be switched off, which is remembered, own points stay") {
    OpenWindow open({1280, 800}, oneTablet());
    QAction* action = actionNamed(open, QStringLiteral("Published observations"));
    CHECK(action->isChecked());
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(100, "ng/mL")}; });
    CHECK(observed(open, 1).size() == 2);
    action->trigger();
    REQUIRE(observed(open, 1).size() == 1);
    CHECK(observed(open, 1)[0].own);
    CHECK_FALSE(settings()->value(QStringLiteral("view/published")).toBool());
    open.window.views().showPublished(true);
    CHECK(action->isChecked());
    CHECK(settings()->value(QStringLiteral("view/published")).toBool());
    CHECK(observed(open, 1).size() == 2);
}

TEST_CASE("own points are drawn in ink, in order of time, with their spread, in the unit of the chart") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(0.2, "ug/mL")}; });
    const ObservedSet& set = observed(open, 1).back();
    CHECK(set.own);
    CHECK(set.colour == open.window.workspace()->charts()->content().theme.ink);
    REQUIRE(set.markCount() == 2);
    CHECK((*set.marks)[0].from == 1);
    CHECK((*set.marks)[1].value == Approx(200));
    CHECK((*set.marks)[1].low == Approx(180));
    CHECK(set.population.isEmpty());
}

TEST_CASE("own points of another level wait for its chart, in the one pool they are of the pool") {
    OpenWindow open;
    Observation deep = ownPlasma(100, "ng/mL");
    deep.what = "csf:T4";
    open.document().edit([&](Scenario& s) { s.observations = {deep}; });
    CHECK_FALSE(observed(open, 0).back().own);
    open.document().edit([](Scenario& s) { s.view.level = levelNamed("T4"); });
    CHECK(observed(open, 0).back().own);
    open.document().edit([](Scenario& s) { s.view.level = levelNamed("L2"); });
    CHECK_FALSE(observed(open, 0).back().own);
    open.document().edit([](Scenario& s) { s.csfModel = CsfModel::OnePool; });
    CHECK(observed(open, 0).back().own);
}

TEST_CASE("sets of points are taken away one by one from the menu, and come back by undo") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(1, "ng/mL"), ownPlasma(2, "ng/mL")}; });
    QMenu* removals = nullptr;
    for (QMenu* menu : open.window.findChildren<QMenu*>())
        if (menu->title().remove(QLatin1Char('&')) == QStringLiteral("Remove your points")) removals = menu;
    REQUIRE(removals);
    REQUIRE(removals->actions().size() == 2);
    CHECK(removals->actions()[0]->text().contains(QStringLiteral("bench")));
    removals->actions()[0]->trigger();
    REQUIRE(open.document().scenario().observations.size() == 1);
    CHECK(open.document().scenario().observations[0].points[0].value == 2);
    CHECK(removals->actions().size() == 1);
    open.document().undo();
    CHECK(open.document().scenario().observations.size() == 2);
    open.document().edit([](Scenario& s) { s.observations.clear(); });
    CHECK_FALSE(removals->isEnabled());
}

TEST_CASE("adding points computes nothing again") {
    OpenWindow open;
    const auto before = open.document().run().model;
    open.document().edit([](Scenario& s) { s.observations = {ownPlasma(1, "ng/mL")}; });
    CHECK(open.document().run().model == before);
    CHECK(open.document().simulated() == open.document().scenario());
}

TEST_CASE("the lowest chart shows the effect that was chosen, with what was seen of it") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(70); });
    open.window.views().showEffect(QStringLiteral("h_reflex_fraction"));
    const ChartSpec& chart = open.window.workspace()->charts()->content().charts.back();
    CHECK(chart.scale == std::array{0.0, 1.0});
    REQUIRE(chart.observed.size() == 2);
    CHECK((*chart.observed[0].marks)[0].value == Approx(0.23));
    CHECK(chart.observed[1].windows[0].low == Approx(0.5));
    CHECK(settings()->value(QStringLiteral("view/effect")) == QStringLiteral("h_reflex_fraction"));
    open.window.views().showEffect(QStringLiteral("not_there"));
    CHECK(open.window.workspace()->charts()->content().charts.back().scale == std::array{1.0, 5.0});
}

TEST_CASE("two sets in one chart have two signs, and each says how many of its points come after the run") {
    OpenWindow open;
    Observation late = ownPlasma(1, "ng/mL");
    late.points.push_back({open.document().scenario().horizon + Hours(1), 3, {}});
    Observation elsewhere = ownPlasma(1, "ng/mL");
    elsewhere.what = "csf:cranial";
    open.document().edit([&](Scenario& s) { s.observations = {ownPlasma(1, "ng/mL"), elsewhere, late}; });
    const auto& sets = observed(open, 1);
    REQUIRE(sets.size() >= 2);
    const ObservedSet& first = sets[sets.size() - 2];
    const ObservedSet& second = sets.back();
    REQUIRE((first.own && second.own));
    CHECK(first.number == 0);
    CHECK(second.number == 1);
    CHECK(first.beyond == 0);
    CHECK(second.beyond == 1);
    open.document().edit([](Scenario& s) { s.horizon = s.horizon + Hours(2); });
    CHECK(observed(open, 1).back().beyond == 0);
}

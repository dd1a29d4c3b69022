#include "core/text/scenario_change.h"

#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "tests/catch.h"

using namespace theca;

namespace {

using Kind = ScenarioChange::Kind;

Scenario usual() { return readScenario(resource("scenarios/default.theca")).value(); }

/// The differences a change makes.
template <class Change>
std::vector<ScenarioChange> after(Change change) {
    Scenario next = usual();
    change(next);
    return scenarioChanges(usual(), next);
}

}  // namespace

TEST_CASE("equal scenarios have no differences") {
    CHECK(after([](Scenario&) {}).empty());
}

TEST_CASE("a number that changed is told by its path, before and after") {
    const auto found = after([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(300); });
    REQUIRE(found.size() == 1);
    CHECK(found[0] == ScenarioChange{Kind::Value, "therapies/2/pump/program/0/rate_ug_per_day", std::string("200"),
                                     std::string("300")});
}

TEST_CASE("a key that comes or goes stands at its default on the other side") {
    const auto found = after([](Scenario& s) {
        s.patient.tolerance = true;
        s.view.log = true;
    });
    REQUIRE(found.size() == 2);
    CHECK(found[0] == ScenarioChange{Kind::Value, "patient/tolerance", std::nullopt, std::string("true")});
    CHECK(found[1].path == "view/log");
}

TEST_CASE("a part put in between is one change, and those behind it none") {
    Scenario before = usual();
    auto& program = before.therapies[2].pump->program;
    program = {{Hours(0), MicrogramsPerDay(100)}, {Hours(48), MicrogramsPerDay(300)}};
    Scenario next = before;
    auto& changed = next.therapies[2].pump->program;
    changed.insert(changed.begin() + 1, {Hours(24), MicrogramsPerDay(200)});
    const auto added = scenarioChanges(before, next);
    REQUIRE(added.size() == 1);
    CHECK(added[0] == ScenarioChange{Kind::Added, "therapies/2/pump/program/1", {}, {}});
    const auto removed = scenarioChanges(next, before);
    REQUIRE(removed.size() == 1);
    CHECK(removed[0].kind == Kind::Removed);
    CHECK(removed[0].path == "therapies/2/pump/program/1");
}

TEST_CASE("a first part, a whole pump and a new order are one change each") {
    const auto bolus = after([](Scenario& s) {
        s.therapies[2].pump->boluses = {{Hours(30), Micrograms(25), std::nullopt}};
    });
    REQUIRE(bolus.size() == 1);
    CHECK(bolus[0] == ScenarioChange{Kind::Added, "therapies/2/pump/boluses/0", {}, {}});
    const auto pump = after([](Scenario& s) { s.therapies[2].pump.reset(); });
    REQUIRE(pump.size() == 1);
    CHECK(pump[0] == ScenarioChange{Kind::Removed, "therapies/2/pump", {}, {}});
    const auto order = after([](Scenario& s) { std::swap(s.therapies[0], s.therapies[1]); });
    REQUIRE(order.size() == 1);
    CHECK(order[0] == ScenarioChange{Kind::Reordered, "therapies", {}, {}});
}

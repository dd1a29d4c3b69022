#include "core/scenario/scenario_change.h"

#include "core/scenario/scenario_fields.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Kind = ScenarioChange::Kind;
using Steps = std::vector<FieldStep>;

Scenario usual() { return readScenario(resource("scenarios/default.theca")).value(); }

/// The differences that a change makes.
template <class Change>
std::vector<ScenarioChange> after(Change change) {
    Scenario next = usual();
    change(next);
    return scenarioChanges(usual(), next);
}

FieldStep therapy(std::size_t index) { return {idOf<&Scenario::therapies>(), index}; }
const FieldStep pump{idOf<&Therapy::pump>(), {}};

}  // namespace

TEST_CASE("equal scenarios have no differences") {
    CHECK(after([](Scenario&) {}).empty());
}

TEST_CASE("a number that changed is told with the way to it, before and after") {
    const auto found = after([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(300); });
    REQUIRE(found.size() == 1);
    const Steps steps = {therapy(2), pump, {idOf<&Pump::program>(), 0}, {idOf<&RateStep::rate>(), {}}};
    CHECK(found[0] == ScenarioChange{Kind::Value, steps, 200.0, 300.0});
}

TEST_CASE("what the file leaves out is told with its value") {
    const auto found = after([](Scenario& s) {
        s.patient.tolerance = true;
        s.patient.parameters[ParameterId::Kp] = 2;
        s.view.log = true;
        s.view.level.reset();
    });
    REQUIRE(found.size() == 4);
    const FieldStep patient{idOf<&Scenario::patient>(), {}};
    CHECK(found[0] == ScenarioChange{Kind::Value, {patient, {idOf<&Patient::tolerance>(), {}}}, false, true});
    CHECK(found[1] == ScenarioChange{Kind::Value,
                                     {patient, {idOf<&Patient::parameters>(), {}}, {idOf<Overrides>("Kp"), {}}},
                                     std::nullopt,
                                     2.0});
    CHECK(found[2].before == FieldValue(std::string("L1")));
    CHECK(found[2].after == FieldValue(std::string("cranial")));
    CHECK(found[3].steps.back().field == idOf<&View::log>());
}

TEST_CASE("a text is told in each language in which it changed") {
    const auto found = after([](Scenario& s) { s.title.say("es", "Otro"); });
    REQUIRE(found.size() == 1);
    CHECK(found[0].steps == Steps{{idOf<&Scenario::title>(), {}}});
    CHECK(found[0].after == FieldValue(std::string("Otro")));
}

TEST_CASE("a part put in between is one change, and those behind it none") {
    Scenario before = usual();
    auto& program = before.therapies[2].pump->program;
    program = {{Hours(0), MicrogramsPerDay(100)}, {Hours(48), MicrogramsPerDay(300)}};
    Scenario next = before;
    auto& changed = next.therapies[2].pump->program;
    changed.insert(changed.begin() + 1, {Hours(24), MicrogramsPerDay(200)});
    const Steps steps = {therapy(2), pump, {idOf<&Pump::program>(), 1}};
    CHECK(scenarioChanges(before, next) == std::vector{ScenarioChange{Kind::Added, steps, {}, {}}});
    CHECK(scenarioChanges(next, before) == std::vector{ScenarioChange{Kind::Removed, steps, {}, {}}});
}

TEST_CASE("a first part, a whole pump and a new order are one change each") {
    const auto bolus = after([](Scenario& s) {
        s.therapies[2].pump->boluses = {{Hours(30), Micrograms(25), std::nullopt}};
    });
    const Steps first = {therapy(2), pump, {idOf<&Pump::boluses>(), 0}};
    CHECK(bolus == std::vector{ScenarioChange{Kind::Added, first, {}, {}}});
    const auto none = after([](Scenario& s) { s.therapies[2].pump.reset(); });
    CHECK(none == std::vector{ScenarioChange{Kind::Removed, {therapy(2), pump}, {}, {}}});
    const auto order = after([](Scenario& s) { std::swap(s.therapies[0], s.therapies[1]); });
    CHECK(order == std::vector{ScenarioChange{Kind::Reordered, {{idOf<&Scenario::therapies>(), {}}}, {}, {}}});
}

TEST_CASE("a fault of another kind is another fault") {
    Scenario before = usual();
    before.therapies[2].pump->faults = {Stall{Hours(1), Hours(2)}};
    Scenario next = before;
    next.therapies[2].pump->faults = {Occlusion{Hours(1), Hours(2)}};
    const Steps steps = {therapy(2), pump, {idOf<&Pump::faults>(), 0}};
    CHECK(scenarioChanges(before, next) ==
          std::vector{ScenarioChange{Kind::Removed, steps, {}, {}}, ScenarioChange{Kind::Added, steps, {}, {}}});
    next.therapies[2].pump->faults = {Stall{Hours(1), Hours(3)}};
    const auto later = scenarioChanges(before, next);
    REQUIRE(later.size() == 1);
    CHECK(later[0].steps.back().field == idOf<&Stall::until>());
}

TEST_CASE("every field of every table is told when it changes") {
    const Scenario every = readScenario(dataFile("every_key.theca")).value();
    Scenario none = every;
    none.patient = {}, none.population = {}, none.view = {}, none.notes = {}, none.lock.clear();
    CHECK(scenarioChanges(every, none).size() > 12);
    CHECK(scenarioChanges(none, every).size() == scenarioChanges(every, none).size());
}

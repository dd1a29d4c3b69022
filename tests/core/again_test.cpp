#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
using namespace theca::test;

namespace {

Scenario three() { return scenario({tablets(20, 8, 9), injection(50, "L3"), pump(200, "T10")}, 72); }

Run runOf(const Scenario& scenario) { return simulate(scenario, referenceLibrary()).value(); }

/// Simulated with `before` as the earlier run, and compared with a new simulation: identical bits.
Run again(const Scenario& scenario, const Scenario& before, const Run& earlier) {
    const Run run = simulate(scenario, referenceLibrary(), before, earlier).value();
    const Run fresh = runOf(scenario);
    REQUIRE(run.therapies.size() == fresh.therapies.size());
    for (std::size_t i = 0; i < run.therapies.size(); ++i) {
        for (const double hours : {0.0, 7.3, 24.0, 47.9, scenario.horizon.number()}) {
            for (const Level level : allLevels()) {
                CHECK(run.therapies[i].value(Signal::csf(level), Hours(hours)) ==
                      fresh.therapies[i].value(Signal::csf(level), Hours(hours)));
            }
            CHECK(run.therapies[i].value(Signal::plasma(), Hours(hours)) ==
                  fresh.therapies[i].value(Signal::plasma(), Hours(hours)));
        }
    }
    return run;
}

bool same(const Trajectory& a, const Trajectory& b) { return a.identity() == b.identity(); }

}  // namespace

TEST_CASE("what stays of a scenario is not simulated again") {
    const Scenario before = three();
    const Run earlier = runOf(before);
    Scenario faster = before;
    faster.therapies[2].pump->program[0].rate = MicrogramsPerDay(260);
    faster.therapies[1].name = {};
    faster.therapies[1].shown = false;
    const Run run = again(faster, before, earlier);
    CHECK(run.model == earlier.model);
    CHECK(same(run.therapies[0], earlier.therapies[0]));
    CHECK(same(run.therapies[1], earlier.therapies[1]));
    CHECK_FALSE(same(run.therapies[2], earlier.therapies[2]));
}

TEST_CASE("a therapy that moves, goes or is copied keeps its run") {
    const Scenario before = three();
    const Run earlier = runOf(before);
    Scenario moved = before;
    moved.therapies = {before.therapies[2], before.therapies[2], before.therapies[0]};
    const Run run = again(moved, before, earlier);
    CHECK(same(run.therapies[0], earlier.therapies[2]));
    CHECK(same(run.therapies[1], earlier.therapies[2]));
    CHECK(same(run.therapies[2], earlier.therapies[0]));
}

TEST_CASE("another person, structure or length of time is simulated whole") {
    const Scenario before = three();
    const Run earlier = runOf(before);
    Scenario other = before;
    SECTION("person") { other.patient.parameters[ParameterId::CL] = 9; }
    SECTION("kidneys") { other.patient.creatinineClearance_mL_per_min = 40; }
    SECTION("structure") { other.csfModel = CsfModel::OnePool; }
    SECTION("length") { other.horizon = Hours(48); }
    const Run run = again(other, before, earlier);
    for (std::size_t i = 0; i < 3; ++i) CHECK_FALSE(same(run.therapies[i], earlier.therapies[i]));
}

TEST_CASE("a scenario that cannot be simulated has the same errors after one that can") {
    const Scenario before = three();
    const Run earlier = runOf(before);
    Scenario wrong = before;
    wrong.therapies[2].pump->program[0].rate = MicrogramsPerDay(1e9);
    const auto fresh = simulate(wrong, referenceLibrary());
    const auto after = simulate(wrong, referenceLibrary(), before, earlier);
    REQUIRE_FALSE(fresh);
    REQUIRE_FALSE(after);
    REQUIRE(after.errors().size() == fresh.errors().size());
    CHECK(after.errors()[0].code == fresh.errors()[0].code);
    CHECK(after.errors()[0].path == fresh.errors()[0].path);
}

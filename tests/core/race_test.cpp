#include "core/compare/dose_given.h"
#include "core/compare/equivalent_tablets.h"
#include "core/solve/simulator.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "tests/catch.h"

using namespace theca;

namespace {

const Library& library() {
    static const Library read = builtInLibrary().value();
    return read;
}

Scenario usual() { return readScenario(resource("scenarios/default.theca")).value(); }

const Level L1 = *levelNamed("L1");

double meanAt(const Scenario& scenario, std::size_t therapy, Signal signal) {
    const Run run = simulate(scenario, library()).value();
    return run.therapies[therapy].integral(signal, Hours(0), scenario.horizon) / scenario.horizon.number();
}

DoseGiven given(const Scenario& scenario, std::size_t therapy) {
    return doseGiven(scenario.therapies[therapy], simulate(scenario, library()).value().therapies[therapy]);
}

}  // namespace

TEST_CASE("repeated doses are stated per day, others as single doses", "[race]") {
    const Scenario scenario = usual();
    const DoseGiven tablets = given(scenario, 0), injection = given(scenario, 1), pump = given(scenario, 2);
    CHECK(tablets.perDay.number() == Approx(60));
    CHECK(tablets.times == 0);
    CHECK(injection.perDay.number() == 0);
    CHECK(injection.once.number() == Approx(0.05));
    CHECK(injection.times == 1);
    CHECK(pump.perDay.number() == Approx(0.2).epsilon(1e-12));
    CHECK(pump.times == 0);
}

TEST_CASE("what a pump gives is what leaves its tip", "[race]") {
    Scenario scenario = usual();
    scenario.therapies[2].pump->faults = {Stall{Hours(24), Hours(48)}};
    CHECK(given(scenario, 2).perDay.number() == Approx(0.2 * 2 / 3).epsilon(1e-9));
    scenario = usual();
    scenario.therapies[2].pump->boluses.push_back({Hours(30), Micrograms(30), std::nullopt});
    CHECK(given(scenario, 2).perDay.number() == Approx(0.21).epsilon(1e-6));
}

TEST_CASE("single doses count within the run and the largest is reported", "[race]") {
    Scenario scenario = usual();
    scenario.therapies[1].injections = {
        {Micrograms(50), Hours(0), L1}, {Micrograms(100), Hours(24), L1}, {Micrograms(400), Hours(500), L1}};
    CHECK(given(scenario, 1).times == 2);
    CHECK(given(scenario, 1).once.number() == Approx(0.1));
    scenario.therapies[0].oral.front().doses = 1;
    CHECK(given(scenario, 0).times == 1);
    CHECK(given(scenario, 0).once.number() == Approx(20));
    CHECK(given(scenario, 0).perDay.number() == 0);
}

TEST_CASE("the tablets it would take bring the pump's mean to L1", "[race]") {
    const Scenario scenario = usual();
    const auto found = equivalentTablets(scenario, library(), 0, 2, L1);
    REQUIRE(found);
    Scenario scaled = scenario;
    scaled.therapies[0].oral.front().dose = Milligrams(found->perDay.number() / 3);
    const double pump = meanAt(scenario, 2, Signal::csf(L1));
    CHECK(meanAt(scaled, 0, Signal::csf(L1)) == Approx(pump).epsilon(1e-9));
    CHECK(found->csfMean.number() == Approx(pump).epsilon(1e-9));
    CHECK(found->plasmaMean.number() == Approx(meanAt(scaled, 0, Signal::plasma())).epsilon(1e-9));
    CHECK(found->plasmaMeanOfPump.number() == Approx(meanAt(scenario, 2, Signal::plasma())).epsilon(1e-9));
    CHECK(found->factor == Approx(found->perDay.number() / 60).epsilon(1e-12));
}

TEST_CASE("a search by halves finds the same tablets", "[race]") {
    const Scenario scenario = usual();
    const double wanted = meanAt(scenario, 2, Signal::csf(L1));
    double low = 0, high = 1000;  // the largest dose a scenario may hold
    for (int i = 0; i < 60; ++i) {
        Scenario tried = scenario;
        tried.therapies[0].oral.front().dose = Milligrams((low + high) / 2);
        (meanAt(tried, 0, Signal::csf(L1)) < wanted ? low : high) = (low + high) / 2;
    }
    CHECK(equivalentTablets(scenario, library(), 0, 2, L1)->perDay.number() == Approx(3 * low).epsilon(1e-9));
}

TEST_CASE("where tablets bring nothing, or the pump does not, there is no such dose", "[race]") {
    Scenario scenario = usual();
    scenario.patient.parameters[ParameterId::Kp] = 0;
    CHECK_FALSE(equivalentTablets(scenario, library(), 0, 2, L1));
    scenario = usual();
    scenario.therapies[2].pump->program.clear();
    CHECK_FALSE(equivalentTablets(scenario, library(), 0, 2, L1));
}

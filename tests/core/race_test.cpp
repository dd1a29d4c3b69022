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

TEST_CASE("the tablets it would take keep at L1 what the pump does, long after the start", "[race]") {
    Scenario scenario = usual();
    scenario.horizon = Hours(480);
    const auto found = equivalentTablets(simulate(usual(), library())->therapies[2], L1);
    REQUIRE(found);
    scenario.therapies[0].oral.front() = {Milligrams(found->perDay.number() / 24), Hours(0), Hours(1), 480, {}, {}};
    const Run run = simulate(scenario, library()).value();
    const auto lastDay = [&](std::size_t therapy, Signal signal) {
        return run.therapies[therapy].integral(signal, Hours(456), Hours(480)) / 24;
    };
    CHECK(lastDay(0, Signal::csf(L1)) == Approx(lastDay(2, Signal::csf(L1))).epsilon(1e-7));
    CHECK(found->csf.number() == Approx(lastDay(2, Signal::csf(L1))).epsilon(1e-7));
    CHECK(found->plasma.number() == Approx(lastDay(0, Signal::plasma())).epsilon(1e-7));
    CHECK(found->plasmaOfPump.number() == Approx(lastDay(2, Signal::plasma())).epsilon(1e-7));
}

TEST_CASE("the tablets it would take do not depend on how much of the run is shown", "[race]") {
    Scenario scenario = usual();
    const double usually = equivalentTablets(simulate(scenario, library())->therapies[2], L1)->perDay.number();
    for (const double hours : {12.0, 24.0, 240.0}) {
        scenario.horizon = Hours(hours);
        const auto found = equivalentTablets(simulate(scenario, library())->therapies[2], L1);
        CHECK(found->perDay.number() == Approx(usually).epsilon(1e-12));
    }
}

TEST_CASE("a search by halves finds the same tablets", "[race]") {
    Scenario scenario = usual();
    scenario.horizon = Hours(480);
    const auto lastDay = [&](const Scenario& tried, std::size_t therapy) {
        return simulate(tried, library())->therapies[therapy].integral(Signal::csf(L1), Hours(456), Hours(480));
    };
    const double wanted = lastDay(scenario, 2);
    double low = 0, high = 1000;  // the largest dose a scenario may hold
    for (int i = 0; i < 50; ++i) {
        Scenario tried = scenario;
        tried.therapies[0].oral.front() = {Milligrams((low + high) / 2), Hours(0), Hours(8), 60, {}, {}};
        (lastDay(tried, 0) < wanted ? low : high) = (low + high) / 2;
    }
    const auto found = equivalentTablets(simulate(usual(), library())->therapies[2], L1);
    CHECK(found->perDay.number() == Approx(3 * low).epsilon(1e-7));
}

TEST_CASE("the range of these tablets holds what any one number at half or twice gives", "[race]") {
    const Scenario scenario = usual();
    const Trajectory pump = simulate(scenario, library())->therapies[2];
    const auto range = equivalentTabletsRange(scenario, library(), pump, L1);
    REQUIRE(range);
    const double usually = equivalentTablets(pump, L1)->perDay.number();
    CHECK(range->least.number() < usually / 1.9);  // half of what is asked for if Kp is twice as large
    CHECK(range->most.number() > usually * 1.9);
    Scenario kp = scenario;
    kp.patient.parameters[ParameterId::Kp] = 0.24;
    const double less = equivalentTablets(simulate(kp, library())->therapies[2], L1)->perDay.number();
    CHECK(less == Approx(usually / 2).epsilon(0.02));
    CHECK(less >= range->least.number() * (1 - 1e-12));
    Scenario fast = scenario;
    fast.patient.parameters[ParameterId::k] = 0.14;
    const double more = equivalentTablets(simulate(fast, library())->therapies[2], L1)->perDay.number();
    CHECK(more <= range->most.number() * (1 + 1e-12));
    CHECK(more > usually);
}

TEST_CASE("where tablets bring nothing, or the pump does not, there is no such dose", "[race]") {
    Scenario scenario = usual();
    scenario.patient.parameters[ParameterId::Kp] = 0;
    CHECK_FALSE(equivalentTablets(simulate(scenario, library())->therapies[2], L1));
    scenario = usual();
    scenario.therapies[2].pump->program.clear();
    const Trajectory still = simulate(scenario, library())->therapies[2];
    CHECK_FALSE(equivalentTablets(still, L1));
    CHECK_FALSE(equivalentTabletsRange(scenario, library(), still, L1));
}

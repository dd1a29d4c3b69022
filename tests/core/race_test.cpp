#include "core/compare/dose_in_force.h"
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

std::vector<DoseInForce> doses(const Scenario& scenario, std::size_t therapy, double hours) {
    return dosesInForce(scenario.therapies[therapy], simulate(scenario, library()).value().therapies[therapy],
                        Hours(hours));
}

Scenario example(const char* name) {
    std::string file = "scenarios/";
    file += name;
    file += ".theca";
    return readScenario(resource(file)).value();
}

}  // namespace

TEST_CASE("repeated doses are stated per day, others as single doses", "[race]") {
    const Scenario scenario = usual();
    for (const double hours : {0.0, 31.0, 72.0}) {
        const auto tablets = doses(scenario, 0, hours), injection = doses(scenario, 1, hours),
                   pump = doses(scenario, 2, hours);
        REQUIRE((tablets.size() == 1 && injection.size() == 1 && pump.size() == 1));
        CHECK(tablets[0].perDay.number() == Approx(60));
        CHECK_FALSE(tablets[0].single);
        CHECK(injection[0].perDay.number() == 0);
        CHECK(injection[0].single == SingleDose{Micrograms(50), Hours(0), 1, 1});
        CHECK(pump[0].perDay.number() == Approx(0.2).epsilon(1e-12));
        for (const auto* all : {&tablets, &injection, &pump}) CHECK_FALSE(all->front().differs());
    }
}

TEST_CASE("courses that follow one another are in force one at a time, and no two routes are added", "[race]") {
    const Scenario scenario = example("taper-and-pump-start");
    const double wanted[][3] = {{0, 60, 0}, {71, 60, 0}, {72, 30, 0.1}, {150, 15, 0.1}, {216, 15, 0.1}};
    for (const auto& [hours, tablets, pump] : wanted) {
        INFO(hours);
        const auto all = doses(scenario, 0, hours);
        REQUIRE(all.size() == 2);
        CHECK(all[0].route == DoseInForce::Route::Tablets);
        CHECK(all[0].perDay.number() == Approx(tablets));
        CHECK(all[1].route == DoseInForce::Route::Pump);
        CHECK(all[1].perDay.number() == Approx(pump));
        CHECK(all[1].next == (hours < 72 ? std::optional(Hours(72)) : std::nullopt));
    }
    CHECK(doses(scenario, 2, 100)[0].perDay.number() == 0);
}

TEST_CASE("what was planned and what was taken are two numbers", "[race]") {
    const Scenario scenario = example("missed-tablets");
    const DoseInForce before = doses(scenario, 1, 20)[0], within = doses(scenario, 1, 40)[0],
                      after = doses(scenario, 1, 72)[0];
    for (const DoseInForce& one : {before, within, after}) CHECK(one.perDay.number() == Approx(60));
    CHECK_FALSE(before.differs());
    CHECK(within.planned.number() == Approx(60));
    CHECK(within.given.number() == Approx(20));
    CHECK_FALSE(after.differs());
    const DoseInForce doubled = doses(scenario, 2, 40)[0];
    CHECK(doubled.given.number() == Approx(60));
    CHECK(doses(scenario, 2, 50)[0].given.number() == Approx(80));
}

TEST_CASE("what a pump gives is what reaches the fluid, beside what its program says", "[race]") {
    Scenario scenario = usual();
    Pump& pump = *scenario.therapies[2].pump;
    pump.faults = {Stall{Hours(24), Hours(48)}};
    CHECK(doses(scenario, 2, 36)[0].perDay.number() == Approx(0.2));
    CHECK(doses(scenario, 2, 36)[0].planned.number() == Approx(0.2).epsilon(1e-9));
    CHECK(doses(scenario, 2, 36)[0].given.number() == Approx(0.1).epsilon(1e-9));
    CHECK(doses(scenario, 2, 48)[0].given.number() == Approx(0).margin(1e-12));
    pump.faults.clear();
    pump.boluses.push_back({Hours(30), Micrograms(30), std::nullopt});
    CHECK(doses(scenario, 2, 40)[0].given.number() == Approx(0.23).epsilon(1e-6));
    CHECK_FALSE(doses(scenario, 2, 40)[0].differs());
    pump.boluses.clear();
    pump.flowAccuracy = 0.9;
    CHECK(doses(scenario, 2, 40)[0].given.number() == Approx(0.18).epsilon(1e-6));
    CHECK(doses(scenario, 2, 40)[0].differs());
}

TEST_CASE("of single doses the last one by then is in force", "[race]") {
    const Scenario scenario = example("screening-boluses");
    CHECK(doses(scenario, 0, 0)[0].single == SingleDose{Micrograms(50), Hours(0), 1, 3});
    CHECK(doses(scenario, 0, 30)[0].single == SingleDose{Micrograms(75), Hours(24), 2, 3});
    CHECK(doses(scenario, 0, 72)[0].single == SingleDose{Micrograms(100), Hours(48), 3, 3});
    Scenario later = usual();
    later.therapies[1].injections = {{Micrograms(50), Hours(10), L1}, {Micrograms(30), Hours(10), L1}};
    CHECK(doses(later, 1, 5)[0].next == Hours(10));
    CHECK_FALSE(doses(later, 1, 5)[0].single);
    CHECK(doses(later, 1, 12)[0].single == SingleDose{Micrograms(80), Hours(10), 1, 1});
    later.therapies[0].oral.front().doses = 1;
    CHECK(doses(later, 0, 12)[0].single == SingleDose{Milligrams(20), Hours(0), 1, 1});
    CHECK(doses(later, 0, 12)[0].perDay.number() == 0);
}

TEST_CASE("no dose in force is larger than the largest of its therapy", "[race]") {
    for (const char* name : {"default", "taper-and-pump-start", "screening-boluses", "missed-tablets", "pump-faults"}) {
        const Scenario scenario = example(name);
        for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
            double highest = 0;
            for (double hours = 0; hours <= scenario.horizon.number(); hours += 12)
                for (const DoseInForce& one : doses(scenario, i, hours))
                    highest = std::max({highest, one.perDay.number(), one.single ? one.single->dose.number() : 0.0});
            CHECK(highest == Approx(largestDose(scenario.therapies[i]).number()));
        }
    }
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

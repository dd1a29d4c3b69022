#include "core/solve/exposure.h"

#include <cmath>

#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
using namespace theca::test;

namespace {

Trajectory runOf(const Therapy& therapy, double hours, const Library& library = referenceLibrary()) {
    return simulate(scenario({therapy}, hours), library)->therapies[0];
}

}  // namespace

TEST_CASE("the peak of one tablet lies where absorption and elimination balance", "[M11]") {
    Library library = referenceLibrary();
    auto& parameters = library.drugs.at("reference").parameters;
    parameters.erase(ParameterId::Q);
    parameters[ParameterId::Kp] = number(0);
    const double ka = 0.9;
    const double k = 8.1 / 21.6;
    const Extremes found = extremes(runOf(tablets(10), 48, library), Signal::plasma(), Hours(0), Hours(48));
    const double tmax = std::log(ka / k) / (ka - k);
    CHECK(found.highest.at.number() == Approx(tmax).epsilon(1e-7));
    CHECK(found.highest.value ==
          Approx(0.75 * 10000 / 21600 * ka / (ka - k) * (std::exp(-k * tmax) - std::exp(-ka * tmax))).epsilon(1e-13));
    CHECK(found.lowest.value == 0);
    CHECK(found.lowest.at == Hours(0));
}

TEST_CASE("a peak at a jump, at the end of an infusion and at the horizon are all found", "[M11]") {
    const Trajectory bolus = runOf(injection(100, "L3", 5), 24);
    CHECK(extremes(bolus, Signal::csf(level("L3")), Hours(0), Hours(24)).highest.at == Hours(5));
    Therapy stopped = pump(200, "T10");
    stopped.pump->program.push_back({Hours(10), MicrogramsPerDay(0)});
    CHECK(extremes(runOf(stopped, 24), Signal::csf(level("T10")), Hours(0), Hours(24)).highest.at == Hours(10));
    CHECK(extremes(runOf(pump(200, "T10"), 24), Signal::csf(level("T10")), Hours(0), Hours(24)).highest.at ==
          Hours(24));
    CHECK(extremes(runOf(injection(100, "L3", 24), 24), Signal::csf(level("L3")), Hours(0), Hours(24)).highest.at ==
          Hours(24));
}

TEST_CASE("no densely sampled point lies beyond the extremes", "[M11]") {
    Therapy mixed = tablets(20, 6, 3, 1.3);
    mixed.injections = injection(50, "T4", 7).injections;
    mixed.pump = pump(100, "L2").pump;
    const Trajectory trajectory = runOf(mixed, 30);
    for (const Signal signal :
         {Signal::plasma(), Signal::csf(level("L1")), Signal::cranial(), Signal::csf(level("C7"))}) {
        const Extremes found = extremes(trajectory, signal, Hours(2), Hours(30));
        double most = 0;
        double least = 1e300;
        for (int i = 0; i <= 28000; ++i) {
            const double value = trajectory.value(signal, Hours(2 + i * 0.001));
            most = std::max(most, value);
            least = std::min(least, value);
        }
        CHECK(found.highest.value >= most * (1 - 1e-12));
        CHECK(found.highest.value < most * (1 + 1e-4));
        CHECK(found.lowest.value <= least * (1 + 1e-12));
    }
}

TEST_CASE("crossings are where the curve meets the line, up and down", "[M11]") {
    const Trajectory trajectory = runOf(tablets(20, 8, 3), 24);
    const auto found = crossings(trajectory, Signal::plasma(), 0.2, Hours(0), Hours(24));
    CHECK(found.size() == 6);
    for (const Hours at : found) CHECK(trajectory.value(Signal::plasma(), at) == Approx(0.2).epsilon(1e-12));
    const Trajectory jump = runOf(injection(100, "L3", 5), 24);
    const auto across = crossings(jump, Signal::csf(level("L3")), 1.0, Hours(0), Hours(24));
    REQUIRE(across.size() == 2);
    CHECK(across[0] == Hours(5));
}

TEST_CASE("the first crossing after a time is the one asked for, up or down", "[M11]") {
    const Trajectory trajectory = runOf(tablets(20, 8, 3), 24);
    const auto all = crossings(trajectory, Signal::plasma(), 0.2, Hours(0), Hours(24));
    const auto first = [&](Crossing wanted, double from) {
        return firstCrossing(trajectory, Signal::plasma(), 0.2, wanted, Hours(from));
    };
    REQUIRE(all.size() == 6);
    CHECK(first(Crossing::Rises, 0) == all[0]);
    CHECK(first(Crossing::Falls, 0) == all[1]);
    CHECK(first(Crossing::Falls, all[1].number() + 0.1) == all[3]);
    CHECK_FALSE(first(Crossing::Rises, all[4].number() + 0.1));
    CHECK_FALSE(first(Crossing::Falls, 24));
    CHECK_FALSE(firstCrossing(trajectory, Signal::plasma(), 50, Crossing::Rises, Hours(0)));
}

TEST_CASE("going on from a crossing finds the next one, never the same again", "[M11]") {
    const Trajectory trajectory = runOf(tablets(20, 8, 3), 24);
    const auto all = crossings(trajectory, Signal::plasma(), 0.2, Hours(0), Hours(24));
    std::vector<Hours> met;
    Hours from(0);
    while (const auto next = firstCrossing(trajectory, Signal::plasma(), 0.2, Crossing::Falls, from)) {
        met.push_back(*next);
        from = *next;
    }
    CHECK(met == std::vector<Hours>{all[1], all[3], all[5]});
}

TEST_CASE("a dose that lifts the curve over the line is a crossing at its time", "[M11]") {
    const Trajectory jump = runOf(injection(100, "L3", 5), 24);
    CHECK(firstCrossing(jump, Signal::csf(level("L3")), 1.0, Crossing::Rises, Hours(0)) == Hours(5));
    CHECK_FALSE(firstCrossing(jump, Signal::csf(level("L3")), 1.0, Crossing::Rises, Hours(5)));
    const auto fall = firstCrossing(jump, Signal::csf(level("L3")), 1.0, Crossing::Falls, Hours(0));
    REQUIRE(fall);
    CHECK(jump.value(Signal::csf(level("L3")), *fall) == Approx(1.0).epsilon(1e-12));
}

TEST_CASE("a score's crossing is where the score itself meets the line", "[M11]") {
    const Trajectory trajectory = runOf(injection(100, "L3"), 48);
    const auto& readOuts = trajectory.model().drug().readOuts;
    const auto score = std::find_if(readOuts.begin(), readOuts.end(),
                                    [](const ReadOut& one) { return one.kind == ReadOutKind::Score; });
    const Signal signal = Signal::readOut(static_cast<int>(score - readOuts.begin()));
    const double before = trajectory.value(signal, Hours(0));
    const auto down = firstCrossing(trajectory, signal, before - 0.5, Crossing::Falls, Hours(0));
    REQUIRE(down);
    CHECK(trajectory.value(signal, *down) == Approx(before - 0.5).epsilon(1e-12));
    const auto up = firstCrossing(trajectory, signal, before - 0.5, Crossing::Rises, *down);
    REQUIRE(up);
    CHECK(*up > *down);
    CHECK(trajectory.value(signal, *up) == Approx(before - 0.5).epsilon(1e-12));
}

TEST_CASE("all of an injection's drug passes through plasma: its AUC is dose over CL", "[M11]") {
    const Trajectory trajectory = runOf(injection(100, "L3"), 2000);
    CHECK(trajectory.integral(Signal::plasma(), Hours(0), Hours(2000)) == Approx(100 / 8100.0).epsilon(1e-12));
    const double whole = trajectory.integral(Signal::csf(level("L3")), Hours(0), Hours(50));
    const double parts = trajectory.integral(Signal::csf(level("L3")), Hours(0), Hours(7.7)) +
                         trajectory.integral(Signal::csf(level("L3")), Hours(7.7), Hours(50));
    CHECK(parts == Approx(whole).epsilon(1e-13));
}

TEST_CASE("the steady window is the last full interval of one course of tablets, else the last day") {
    const auto check = [](const Therapy& therapy, double hours, double from, double until) {
        const Trajectory trajectory = runOf(therapy, hours);
        const Exposure found = exposure(trajectory, therapy, Signal::plasma());
        const Extremes window = extremes(trajectory, Signal::plasma(), Hours(from), Hours(until));
        const double mean = trajectory.integral(Signal::plasma(), Hours(from), Hours(until)) / (until - from);
        INFO(hours << " h, from " << from << " to " << until);
        CHECK(*found.cmin.value == window.lowest.value);
        CHECK(*found.fluctuationPercent.value ==
              Approx(100 * (window.highest.value - window.lowest.value) / mean).epsilon(1e-12));
    };
    check(tablets(20, 8, 9), 72, 64, 72);
    check(tablets(20, 8, 9), 70, 56, 64);
    check(tablets(20, 8, 3), 72, 16, 24);
    check(tablets(20), 72, 48, 72);
    check(pump(200, "T10"), 72, 48, 72);
    check(pump(200, "T10"), 10, 0, 10);
    Therapy both = tablets(20, 8, 9);
    both.injections = injection(50, "L3").injections;
    check(both, 72, 48, 72);
}

TEST_CASE("exposure speaks of the run and says why a figure is missing", "[M11]") {
    const Therapy course = tablets(20, 8, 13);
    const Trajectory trajectory = runOf(course, 104);
    const Exposure plasma = exposure(trajectory, course, Signal::plasma());
    CHECK(*plasma.cmin.value == Approx(0.1040).epsilon(1e-3));
    CHECK(*plasma.fluctuationPercent.value == Approx(100 * (370.5 - 104.0) / 231.5).epsilon(1e-3));
    CHECK_FALSE(plasma.csfToPlasma.value);
    CHECK(*exposure(trajectory, course, Signal::csf(level("L3"))).csfToPlasma.value ==
          Approx(0.12));  // two digits of the long run's
    const Therapy none;
    const Exposure nothing = exposure(runOf(none, 24), none, Signal::csf(level("L3")));
    const Therapy once = tablets(20);
    CHECK(*exposure(runOf(once, 10), once, Signal::plasma()).cmin.value == 0);
    CHECK(*nothing.cmax.value == 0);
    CHECK(nothing.tmax.reason == "no_drug_here");
    CHECK(nothing.csfToPlasma.reason == "no_drug_in_plasma");
}

TEST_CASE("a curve that is at its highest when the run ends has no time of a peak", "[M11]") {
    const Therapy constant = pump(200, "T10");
    for (const double hours : {3.0, 24.0, 400.0}) {  // rising and level
        const Exposure exposed = exposure(runOf(constant, hours), constant, Signal::csf(level("T10")));
        CHECK(exposed.tmax.value);
        CHECK_FALSE(exposed.peakTime.value);
        CHECK(exposed.peakTime.reason == "highest_at_end");
    }
    const Therapy once = tablets(20);
    const Exposure peaked = exposure(runOf(once, 24), once, Signal::plasma());
    REQUIRE(peaked.tmax.value);
    CHECK(peaked.peakTime == peaked.tmax);
    const Therapy none;
    CHECK(exposure(runOf(none, 24), none, Signal::plasma()).peakTime.reason == "no_drug_here");
}

TEST_CASE("hours above EC50 end where Ce falls back through it", "[M11]") {
    const Trajectory trajectory = runOf(injection(100, "L3"), 48);
    const auto edges = crossings(trajectory, Signal::readOut(0), 0.110, Hours(0), Hours(48));
    REQUIRE(edges.size() == 2);
    CHECK(*hoursAboveEC50(trajectory).value == Approx(edges[1].number() - edges[0].number()).epsilon(1e-12));
    CHECK(*hoursAboveEC50(runOf(pump(400, "T10"), 48)).value > 30);
    CHECK(*hoursAboveEC50(runOf(tablets(10), 48)).value == 0);
}

TEST_CASE("a tolerant person's EC50 rises from the first intrathecal dose", "[M9]") {
    Scenario tolerant = scenario({pump(200, "T10"), tablets(20, 8, 9)}, 8784);
    tolerant.patient.tolerance = true;
    tolerant.therapies[0].pump->program[0].from = Hours(100);
    const Run run = *simulate(tolerant, referenceLibrary());
    CHECK(run.therapies[0].ec50(Hours(100)) == Approx(0.110));
    CHECK(run.therapies[0].ec50(Hours(100 + 5 * 730.5)) == Approx(0.110 * 2.5));
    CHECK(run.therapies[1].ec50(Hours(8000)) == Approx(0.110));
}

TEST_CASE("the withdrawal index tells a missing effect, not a falling concentration", "[M10]") {
    const Signal index = Signal::readOut(5);
    const auto highest = [&](const Therapy& therapy, double hours) {
        return extremes(runOf(therapy, hours), index, Hours(0), Hours(hours)).highest;
    };
    CHECK(highest(injection(50, "L3"), 168).value == Approx(0.01338).epsilon(1e-3));
    CHECK(runOf(tablets(20), 24).value(index, Hours(0)) == 0);
    const auto stopped = [](double rate) {
        Therapy therapy = pump(rate, "T10");
        therapy.pump->concentration = MicrogramsPerMillilitre(2000);  // lasts for a month
        therapy.pump->program.push_back({Hours(720), MicrogramsPerDay(0)});
        return therapy;
    };
    CHECK(runOf(stopped(200), 1104).value(index, Hours(719)) == 0);
    const Extreme after200 = highest(stopped(200), 1104);
    const Extreme after600 = highest(stopped(600), 1104);
    CHECK(after200.value == Approx(0.7794).epsilon(1e-3));
    CHECK(after200.at.number() == Approx(753.1).epsilon(1e-3));
    CHECK(after600.value == Approx(0.9519).epsilon(1e-3));
    CHECK(after600.at.number() == Approx(767.7).epsilon(1e-3));
    CHECK(runOf(stopped(200), 1104).value(index, Hours(1056)) == Approx(0.1473).epsilon(1e-3));
    CHECK(runOf(stopped(600), 1104).value(index, Hours(1056)) == Approx(0.528).epsilon(1e-3));
}

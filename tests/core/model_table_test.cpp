// The table "What it gives" of docs/model.md, with the drug as shipped, to its four digits.

#include "tests/core/table_runs.h"

using namespace theca;
using namespace theca::test;

namespace {

Trajectory runOf(const Therapy& therapy, double hours, std::map<ParameterId, double> parameters = {}) {
    return baclofenRun(therapy, hours, std::move(parameters));
}

const std::map<ParameterId, double> tracer = {{ParameterId::k, 0.02}, {ParameterId::Kp, 0}};

}  // namespace

TEST_CASE("tablets fill plasma and CSF as the first version had them", "[M1]") {
    checkSettledTablets(runOf(tablets(20, 8, 13), 104));
}

TEST_CASE("the second version's injection at L3 falls with the published half-life", "[M2][M3]") {
    const Trajectory run = runOf(injection(100, "L3"), 48);
    CHECK(ngPerMl(run, csf("L3"), 1) == fourDigits(1296));
    CHECK(ngPerMl(run, csf("L3"), 4) == fourDigits(341.5));
    CHECK(ngPerMl(run, csf("L3"), 8) == fourDigits(81.85));
    CHECK(halfLife(run, csf("L3"), 0.25, 4, 0.25) == fourDigits(1.369));
}

TEST_CASE("mixing that grows towards the head steepens the fall and slows the way to the blood", "[M2]") {
    const Trajectory run = runOf(pump(400, "L2"), 300);
    CHECK(400000.0 / 24 / ngPerMl(run, csf("L3"), 300) == fourDigits(20.13));
    CHECK(ngPerMl(run, csf("L3"), 300) / ngPerMl(run, Signal::cranial(), 300) == fourDigits(5.468));
    const Trajectory slow = runOf(pump(400, "L2"), 72, tracer);
    CHECK(ngPerMl(slow, csf("T2"), 72) / ngPerMl(slow, csf("T12"), 72) == fourDigits(0.4434));
    const auto arrival = [](const Trajectory& one) {
        return crossings(one, csf("C1"), 0.01 * 100 / 22, Hours(0), Hours(6)).front().number();
    };
    CHECK(arrival(runOf(injection(100, "L3"), 24)) == fourDigits(1.249));
    CHECK(arrival(runOf(injection(100, "L3"), 24, tracer)) == fourDigits(1.073));
}

TEST_CASE("the second version's pump at T10 grades the canal", "[M2]") {
    const Trajectory run = runOf(pump(400, "T10"), 300);
    CHECK(ngPerMl(run, Signal::plasma(), 300) == fourDigits(2.058));
    const std::map<const char*, double> expected = {{"T10", 801.8}, {"T12", 654.7}, {"L1", 595.9},
                                                    {"L3", 465.2},  {"T2", 339.9},  {"C7", 293.5}};
    for (const auto& [name, value] : expected) CHECK(ngPerMl(run, csf(name), 300) == fourDigits(value));
    CHECK(ngPerMl(run, Signal::cranial(), 300) == fourDigits(229.0));
}

TEST_CASE("the second version's effects of an injection and of a pump", "[M8]") {
    const Trajectory run = runOf(injection(50, "L3"), 48);
    const Signal ce = readOut("effect_site_legs_ng_per_mL");
    CHECK(extremes(run, ce, Hours(0), Hours(48)).highest.at.number() == fourDigits(3.880));
    // 0.6338 of the way to the floor with the little that comes by plasma, and Emax 0.9.
    CHECK((3.5 - run.value(readOut("ashworth_legs"), Hours(4))) / 2.5 == fourDigits(0.9 * 0.6338));
    CHECK(1 - run.value(readOut("h_reflex_fraction"), Hours(1)) == fourDigits(0.8192));
    const std::map<double, double> left = {{30, .7433}, {70, .4068}, {110, .2413}, {150, .1580}};
    for (const auto& [rate, share] : left) {
        CHECK(runOf(pump(rate, "L2"), 300).value(readOut("h_reflex_fraction"), Hours(300)) == fourDigits(share));
    }
    const std::map<double, double> filling = {{6, .3652}, {8, .4875}, {24, .9253}, {48, .9966}};
    const Trajectory starts = runOf(pump(100, "T10"), 300);
    for (const auto& [hours, share] : filling) {
        CHECK(starts.value(ce, Hours(hours)) / starts.value(ce, Hours(300)) == fourDigits(share));
    }
}

TEST_CASE("as shipped, the withdrawal index is small after one dose and high after a stopped pump", "[M10]") {
    const Signal index = readOut("withdrawal_index");
    const Trajectory once = runOf(injection(50, "L3"), 168);
    CHECK(extremes(once, index, Hours(0), Hours(168)).highest.value < 0.02);
    const auto stopped = [](double rate) {
        Therapy therapy = pump(rate, "T10");
        therapy.pump->concentration = MicrogramsPerMillilitre(2000);  // lasts for a month
        therapy.pump->program.push_back({Hours(720), MicrogramsPerDay(0)});
        return runOf(therapy, 1104);
    };
    const Extreme after200 = extremes(stopped(200), index, Hours(0), Hours(1104)).highest;
    CHECK(after200.value == Approx(0.80).margin(0.005));
    CHECK(after200.at.number() == Approx(754.3).margin(0.5));
    const Extreme after600 = extremes(stopped(600), index, Hours(0), Hours(1104)).highest;
    CHECK(after600.value > after200.value + 0.1);
    CHECK(after600.at.number() > after200.at.number() + 10);
    CHECK(stopped(600).value(index, Hours(1056)) > 2 * stopped(200).value(index, Hours(1056)));
}

TEST_CASE("nusinersen stays for months", "[M13]") {
    Scenario one = scenario({injection(12000, "L3")}, 8784);
    one.drug = "nusinersen";
    const Trajectory run = simulate(one, shipped())->therapies[0];
    CHECK(ngPerMl(run, csf("L3"), 24 * 30) == fourDigits(24.28));
    CHECK(ngPerMl(run, csf("L3"), 24 * 180) == fourDigits(11.97));
    const double days = halfLife(run, csf("L3"), 4000, 8700, 100) / 24;
    CHECK(days > 135);
    CHECK(days < 177);
}

// The first version of the model, whose canal mixes alike from end to end: a file with D_cm2_per_h gives what it gave
// then, to four digits.

#include "tests/core/table_runs.h"

using namespace theca;
using namespace theca::test;

namespace {

Trajectory runOf(const Therapy& therapy, double hours, std::map<ParameterId, double> parameters = {}) {
    parameters.emplace(ParameterId::D, 300);
    return baclofenRun(therapy, hours, std::move(parameters));
}

const std::map<ParameterId, double> tracer = {{ParameterId::k, 0.1}, {ParameterId::Kp, 0}};

/// E of a score that runs from its baseline down to 1.
double effect(const Trajectory& run, double hours) {
    return (3.5 - run.value(readOut("ashworth_legs"), Hours(hours))) / 2.5;
}

}  // namespace

TEST_CASE("one 10 mg tablet peaks in plasma where healthy men's did", "[M1]") {
    const Extreme peak = extremes(runOf(tablets(10), 48), Signal::plasma(), Hours(0), Hours(48)).highest;
    CHECK(1000 * peak.value == fourDigits(145.1));
    CHECK(peak.at.number() == fourDigits(1.406));
}

TEST_CASE("20 mg every 8 h settle at the published plasma and CSF", "[M1]") {
    checkSettledTablets(runOf(tablets(20, 8, 13), 104));
}

TEST_CASE("an injection at L3 falls with the published half-life", "[M2][M3]") {
    const Trajectory run = runOf(injection(100, "L3"), 48);
    CHECK(ngPerMl(run, csf("L3"), 1) == fourDigits(1057));
    CHECK(ngPerMl(run, csf("L3"), 4) == fourDigits(272.8));
    CHECK(ngPerMl(run, csf("L3"), 8) == fourDigits(61.28));
    CHECK(halfLife(run, csf("L3"), 0.25, 4, 0.25) == fourDigits(1.478));
}

TEST_CASE("a pump at L2 shows the clearance and the lumbar to cisternal gradient", "[M2]") {
    const Trajectory run = runOf(pump(400, "L2"), 300);
    CHECK(400000.0 / 24 / ngPerMl(run, csf("L3"), 300) == fourDigits(25.34));
    CHECK(ngPerMl(run, csf("L3"), 300) / ngPerMl(run, Signal::cranial(), 300) == fourDigits(4.621));
}

TEST_CASE("a tracer infused at L2 keeps half its level up to T2", "[M2]") {
    const Trajectory run = runOf(pump(400, "L2"), 72, tracer);
    CHECK(ngPerMl(run, csf("T2"), 72) / ngPerMl(run, csf("T12"), 72) == fourDigits(0.5270));
}

TEST_CASE("an injection reaches C1 within about an hour", "[M2]") {
    const auto arrival = [](const Trajectory& run) {
        return crossings(run, csf("C1"), 0.01 * 100 / 22, Hours(0), Hours(6)).front().number();
    };
    CHECK(arrival(runOf(injection(100, "L3"), 24)) == fourDigits(1.030));
    CHECK(arrival(runOf(injection(100, "L3"), 24, tracer)) == fourDigits(0.9153));
}

TEST_CASE("a pump at T10 holds plasma low and the canal graded", "[M2]") {
    const Trajectory run = runOf(pump(400, "T10"), 300);
    CHECK(ngPerMl(run, Signal::plasma(), 300) == fourDigits(2.058));
    const std::map<const char*, double> expected = {{"T10", 657.9}, {"T12", 576.4}, {"L1", 550.8},
                                                    {"L3", 505.6},  {"T2", 332.8},  {"C7", 277.2}};
    for (const auto& [name, value] : expected) CHECK(ngPerMl(run, csf(name), 300) == fourDigits(value));
    CHECK(ngPerMl(run, Signal::cranial(), 300) == fourDigits(178.0));
}

TEST_CASE("50 µg act on tone hours after, on the reflex within one", "[M8]") {
    const Trajectory run = runOf(injection(50, "L3"), 48);
    const Signal ce = readOut("effect_site_legs_ng_per_mL");
    CHECK(extremes(run, ce, Hours(0), Hours(48)).highest.at.number() == fourDigits(3.881));
    CHECK(effect(run, 4) == fourDigits(0.5945));
    const Signal reflex = readOut("h_reflex_fraction");
    CHECK(1 - run.value(reflex, Hours(1)) == fourDigits(0.7837));
    double integral = 0;  // Simpson's rule over 1–6 h
    for (int i = 0; i <= 500; ++i) {
        const double weight = i == 0 || i == 500 ? 1 : (i % 2 == 1 ? 4 : 2);
        integral += weight * (1 - run.value(reflex, Hours(1 + i * 0.01))) * 0.01 / 3;
    }
    CHECK(integral / 5 == fourDigits(0.7754));
}

TEST_CASE("more per day leaves less of the H reflex", "[M8]") {
    const std::map<double, double> expected = {{30, .8043}, {70, .4933}, {110, .3110}, {150, .2104}};
    for (const auto& [rate, left] : expected) {
        CHECK(runOf(pump(rate, "L2"), 300).value(readOut("h_reflex_fraction"), Hours(300)) == fourDigits(left));
    }
}

TEST_CASE("after a pump's start the effect site fills over a day, whatever the dose", "[M8]") {
    const std::map<double, double> expected = {{6, .3618}, {8, .4871}, {24, .9271}, {48, .9967}};
    const Signal ce = readOut("effect_site_legs_ng_per_mL");
    for (const double rate : {100.0, 800.0}) {
        const Trajectory run = runOf(pump(rate, "T10"), 300);
        for (const auto& [hours, share] : expected) {
            CHECK(run.value(ce, Hours(hours)) / run.value(ce, Hours(300)) == fourDigits(share));
        }
    }
}

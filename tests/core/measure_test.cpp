// Every measure compared with a closed form: one pool into which nothing returns (Kp = 0) decays with CL/V, and plasma
// without a periphery follows Bateman's function.
#include "core/solve/measure.h"

#include <cmath>

#include "core/solve/simulator.h"
#include "core/solve/steady_state.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
using namespace theca::test;
using Kind = Measure::Kind;

namespace {

constexpr double CL = 30;  // mL/h of the pool
constexpr double V = 65;   // mL
constexpr double k = CL / V;

/// The reference drug without a periphery and without flow from plasma into the CSF.
Library closedForms() {
    Library library = referenceLibrary();
    Drug& drug = library.drugs.at("reference");
    drug.parameters.erase(ParameterId::Q);
    drug.parameters.erase(ParameterId::Vp);
    drug.parameters.at(ParameterId::Kp).value = 0;
    return library;
}

Trajectory run(const Therapy& therapy, double hours, CsfModel structure = CsfModel::OnePool, bool tolerant = false) {
    Scenario one = scenario({therapy}, hours);
    one.csfModel = structure;
    one.patient.tolerance = tolerant;
    const auto result = simulate(one, closedForms());
    REQUIRE(result);
    return result->therapies.front();
}

Signal readOut(const char* column) { return *signalNamed(column, referenceDrug()); }
const Signal pool = Signal::csf(level("L3"));
const Signal legs = Signal::readOut(0);
const Signal arms = Signal::readOut(1);

Measure measure(Kind kind, Signal what = {}) {
    Measure one;
    one.kind = kind;
    one.what = what;
    return one;
}

Measure within(Kind kind, Signal what, double from, double until, double every = 1) {
    Measure one = measure(kind, what);
    one.from = Hours(from);
    one.until = Hours(until);
    one.every = Hours(every);
    return one;
}

Measure at(Signal what, double hours) {
    Measure one = measure(Kind::Value, what);
    one.at = Hours(hours);
    return one;
}

Measure withLevel(Kind kind, Signal what, double value) {
    Measure one = measure(kind, what);
    one.level = value;
    return one;
}

double number(const Measure& one, const Trajectory& trajectory) {
    const auto value = measured(one, {{trajectory}});
    REQUIRE(value);
    return *value;
}

bool isNothing(const Measure& one, const Trajectory& trajectory) { return !measured(one, {{trajectory}}); }

auto exactly(double value) { return Approx(value).epsilon(1e-10); }

}  // namespace

TEST_CASE("peak and its time are Bateman's", "[M11]") {
    const double ka = 0.9;
    const double k10 = 8.1 / 21.6;
    const double tmax = std::log(ka / k10) / (ka - k10);
    const double cmax = 0.75 * 10 / 21.6 * ka / (ka - k10) * (std::exp(-k10 * tmax) - std::exp(-ka * tmax)) * 1000;
    const Trajectory tablet = run(tablets(10), 48);
    CHECK(number(measure(Kind::PeakTime, Signal::plasma()), tablet) == exactly(tmax));
    CHECK(number(measure(Kind::Peak, Signal::plasma()), tablet) == exactly(cmax));
}

TEST_CASE("a value and a mean are those of one exponential", "[M11]") {
    const Trajectory injected = run(injection(100, "L3"), 24);
    const double c0 = 100'000 / V;
    CHECK(number(at(pool, 2), injected) == exactly(c0 * std::exp(-2 * k)));
    CHECK(number(within(Kind::Mean, pool, 1, 6), injected) ==
          exactly(c0 * (std::exp(-k) - std::exp(-6 * k)) / (5 * k)));
}

TEST_CASE("the mean of a read-out is its integral over the window, kinks included", "[M8][M11]") {
    Therapy twice = injection(50, "L3");
    twice.injections.push_back({Micrograms(80), Hours(3), level("L3")});
    const Trajectory injected = run(twice, 24);
    const Signal reflex = readOut("h_reflex_fraction");
    const int steps = 200'000;
    double sum = 0;  // the midpoint rule
    for (int i = 0; i < steps; ++i) sum += injected.value(reflex, Hours(1 + 5 * (i + 0.5) / steps));
    CHECK(number(within(Kind::Mean, reflex, 1, 6), injected) == Approx(sum / steps).epsilon(1e-9));
    CHECK(number(within(Kind::Mean, reflex, 1, 6), run({}, 24)) == exactly(1));
}

TEST_CASE("the half-life of an exponential is ln 2 over its rate", "[M11]") {
    const Trajectory injected = run(injection(100, "L3"), 24);
    CHECK(number(within(Kind::HalfLife, pool, 0.25, 4, 0.25), injected) == exactly(std::log(2) / k));
    CHECK(number(within(Kind::HalfLife, pool, 1, 12, 1), injected) == exactly(std::log(2) / k));
}

TEST_CASE("the half-life is taken at the stated times", "[M11]") {
    const Trajectory tablet = run(tablets(10), 48);
    const double k10 = 8.1 / 21.6;
    const auto plasma = [&](double t) { return std::exp(-k10 * t) - std::exp(-0.9 * t); };
    CHECK(number(within(Kind::HalfLife, Signal::plasma(), 2, 5, 3), tablet) ==
          exactly(3 * std::log(2) / std::log(plasma(2) / plasma(5))));
    // With three evenly spaced points the slope is that between the outer two.
    CHECK(number(within(Kind::HalfLife, Signal::plasma(), 2, 6, 2), tablet) ==
          exactly(4 * std::log(2) / std::log(plasma(2) / plasma(6))));
}

TEST_CASE("areas to infinity are dose over clearance, whatever the horizon", "[M4][M11]") {
    for (const double hours : {1.0, 240.0}) {
        const Trajectory injected = run(injection(100, "L3"), hours);
        CHECK(number(measure(Kind::AucToInfinity, pool), injected) == exactly(100'000 / CL));
        CHECK(number(measure(Kind::AucPerDose, pool), injected) == exactly(1000 / CL));
        CHECK(number(measure(Kind::Clearance, pool), injected) == exactly(CL));
        const Trajectory tablet = run(tablets(10), hours);
        CHECK(number(measure(Kind::AucToInfinity, Signal::plasma()), tablet) == exactly(0.75 * 10'000 / 8.1));
    }
    Therapy bolus = pump(0, "L3");
    bolus.pump->boluses = {{Hours(0), Micrograms(10), Minutes(60)}};
    CHECK(number(measure(Kind::AucToInfinity, pool), run(bolus, 72)) == exactly(10'000 / CL));
    const Trajectory levels = run(injection(100, "L3"), 500, CsfModel::Levels);
    CHECK(number(measure(Kind::AucToInfinity, pool), levels) ==
          Approx(1000 * levels.integral(pool, Hours(0), Hours(500))).epsilon(1e-9));
}

TEST_CASE("a steady state is rate over clearance, at once and where a long run ends", "[M4]") {
    CHECK(number(measure(Kind::Steady, pool), run(pump(200, "T10"), 1)) == exactly(200'000.0 / 24 / CL));
    CHECK(number(measure(Kind::Steady, Signal::plasma()), run(pump(200, "T10"), 1)) == exactly(200.0 / 24 / 8.1));
    const Trajectory levels = run(pump(200, "T10"), 1, CsfModel::Levels);
    const Trajectory longRun = run(pump(200, "T10"), 600, CsfModel::Levels);
    for (const Signal signal : {pool, Signal::cranial(), Signal::plasma(), legs, arms, readOut("ashworth_arms")}) {
        CAPTURE(signalName(signal, referenceDrug()));
        CHECK(number(measure(Kind::Steady, signal), levels) == Approx(number(at(signal, 600), longRun)).epsilon(1e-9));
    }
    Therapy stopped = pump(200, "T10");
    stopped.pump->program.push_back({Hours(12), MicrogramsPerDay(100)});
    CHECK(number(measure(Kind::Steady, pool), run(stopped, 24)) == exactly(100'000.0 / 24 / CL));
}

TEST_CASE("a steady state conserves mass: what flows in leaves through CL", "[M4]") {
    Scenario one = scenario({pump(400, "L2")}, 24);
    const auto result = simulate(one, referenceLibrary());
    REQUIRE(result);
    const Trajectory& trajectory = result->therapies.front();
    const Eigen::VectorXd state = steadyConcentrations(trajectory.model(), inflowAtHorizon(trajectory));
    CHECK(8100 * state(trajectory.model().plasma()) == exactly(400.0 / 24));
    CHECK(inflowAtHorizon(trajectory).sum() == exactly(400.0 / 24));
    CHECK(givenUpToHorizon(trajectory).sum() == exactly(400));
}

TEST_CASE("the first time above a level is the logarithm's", "[M11]") {
    const Trajectory infused = run(pump(240, "T10"), 24);
    const double plateau = 10'000 / CL;
    CHECK(number(withLevel(Kind::FirstAbove, pool, plateau / 2), infused) == exactly(std::log(2) / k));
    CHECK(isNothing(withLevel(Kind::FirstAbove, pool, plateau * 1.01), infused));
    CHECK(number(withLevel(Kind::FirstAbove, pool, 1), run(injection(100, "L3"), 24)) == 0);
}

TEST_CASE("half an effect needs the rate that brings EC50", "[M8]") {
    const Trajectory infused = run(pump(150, "L2"), 24);
    const double rate = 0.110 * CL * 24;
    const Signal reflex = readOut("h_reflex_fraction");
    CHECK(number(withLevel(Kind::SteadyRateFor, reflex, 0.5), infused) == exactly(rate));
    CHECK(number(withLevel(Kind::SteadyRateFor, reflex, 0.25), infused) == exactly(rate * std::pow(3, 1 / 1.7)));
    CHECK(number(withLevel(Kind::SteadyRateFor, readOut("ashworth_legs"), 2.25), infused) == exactly(rate));
    CHECK(isNothing(withLevel(Kind::SteadyRateFor, reflex, 1.5), infused));
}

TEST_CASE("the dose that keeps an effect grows as EC50 does", "[M9]") {
    Measure one = measure(Kind::RateUnderTolerance);
    one.years = 1;
    CHECK(number(one, run(pump(83, "T10"), 24, CsfModel::OnePool, true)) ==
          exactly(83 * (1 + 3 * (1 - std::exp2(-12.0 / 5)))));
    CHECK(number(one, run(pump(83, "T10"), 24)) == exactly(83));
    one.years = 0;
    CHECK(number(one, run(pump(83, "T10"), 24, CsfModel::OnePool, true)) == exactly(83));
}

TEST_CASE("F is the drug's", "[M1]") {
    CHECK(number(measure(Kind::Bioavailability), run({}, 24)) == 0.75);
    Scenario one = scenario({{}}, 24);
    one.patient.parameters[ParameterId::F] = 0.5;
    const auto other = simulate(one, closedForms());
    REQUIRE(other);
    CHECK(number(measure(Kind::Bioavailability), other->therapies.front()) == 0.5);
}

TEST_CASE("two measures are combined, over scenarios and therapies", "[M11]") {
    Scenario two = scenario({injection(50, "L3"), injection(100, "L3")}, 24);
    two.csfModel = CsfModel::OnePool;
    const auto both = simulate(two, closedForms());
    REQUIRE(both);
    const MeasuredRuns runs = {{run({}, 24)}, both->therapies};
    Measure small = at(pool, 1);
    small.scenario = 1;
    Measure large = small;
    large.therapy = 1;
    const auto combined = [&](Kind kind) {
        Measure one = measure(kind);
        one.of = {small, large};
        return measured(one, runs);
    };
    CHECK(*combined(Kind::Ratio) == exactly(0.5));
    CHECK(*combined(Kind::Difference) == exactly(-50'000 / V * std::exp(-k)));
    CHECK(*combined(Kind::Fall) == exactly(50));
    large.scenario = large.therapy = 0;
    CHECK_FALSE(combined(Kind::Ratio));
}

TEST_CASE("what is not there has no number", "[M11]") {
    const Trajectory onePool = run(pump(100, "T10"), 24);
    CHECK(isNothing(at(arms, 1), onePool));
    CHECK(isNothing(measure(Kind::Steady, arms), onePool));
    CHECK(isNothing(measure(Kind::Steady, pool), run(injection(100, "L3"), 24)));
    CHECK(isNothing(measure(Kind::Clearance, pool), run({}, 24)));
    CHECK(isNothing(within(Kind::HalfLife, pool, 1, 4), run({}, 24)));
}

TEST_CASE("every measure says its unit") {
    const Drug drug = referenceDrug();
    CHECK(unitOf(at(pool, 1), drug) == "ng/mL");
    CHECK(unitOf(at(readOut("ashworth_legs"), 1), drug) == "1");
    CHECK(unitOf(measure(Kind::PeakTime, pool), drug) == "h");
    CHECK(unitOf(measure(Kind::AucPerDose, pool), drug) == "ng*h/mL/ug");
    Measure two = measure(Kind::Difference);
    two.of = {measure(Kind::Clearance, pool), measure(Kind::Clearance, pool)};
    CHECK(unitOf(two, drug) == "mL/h");
    two.kind = Kind::Fall;
    CHECK(unitOf(two, drug) == "%");
}

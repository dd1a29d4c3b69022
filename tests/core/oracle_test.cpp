#include <algorithm>
#include <boost/multiprecision/cpp_bin_float.hpp>

#include "core/model/pump_hardware.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/mass_balance.h"
#include "tests/core/peak.h"
#include "tests/core/random_model.h"
#include "tests/oracle.h"

using namespace theca;
using namespace theca::test;
using boost::multiprecision::cpp_bin_float_50;

namespace {

/// The largest difference from the oracle, relative to the peak of each signal's space in the whole run.
struct Difference {
    double plasma = 0;
    double csf = 0;
    double sites = 0;
    double score = 0;
    double balance = 0;

    double worst() const { return std::max({plasma, csf, sites, score}); }
};

/// The score of the first site from what reached it, as docs/model.md (M8) has it.
template <class Real>
Real oracleScore(const Individual& person, const Real& ce, const Real& plasma) {
    using std::pow;
    const EffectParameters& effect = *person.effect;
    const SiteParameters& site = effect.sites[0];
    Real u = ce * 1000 / Real(site.EC50.number());
    if (site.followsPlasma()) u += plasma * 1000 / Real(site.plasmaEC50.number());
    if (!(u > 0)) return Real(effect.scoreBaseline);
    const Real power = pow(u, Real(site.gamma));
    const Real E = power / (1 + power);
    return Real(effect.scoreBaseline) - Real(effect.scoreBaseline - effect.scoreFloor) * Real(site.Emax) * E;
}

const std::vector<Signal> sites{Signal::readOut(0), Signal::readOut(1)};

std::vector<Signal> fluid() {
    std::vector<Signal> signals{Signal::cranial()};
    for (const Level level : allLevels()) signals.push_back(Signal::csf(level));
    return signals;
}

template <class Real>
Difference difference(const RandomCase& random, const std::vector<double>& times) {
    const Drug& drug = random.library.drugs.at("reference");
    const auto person = individual(drug, random.library.physiology, random.scenario.patient);
    const PumpHardware hardware = pumpHardware(random.library.physiology);
    const auto entering =
        inputs(random.scenario.therapies[0], *person, random.scenario.horizon, hardware, "therapies/0");
    const auto simulated = simulate(random.scenario, random.library);
    REQUIRE(simulated);
    const Trajectory& trajectory = simulated->therapies[0];
    const bool levels = random.scenario.csfModel == CsfModel::Levels;

    Difference worst;
    const double CL = person->CL.number();
    oracle::Oracle<Real> oracle(*person, drug, random.scenario.csfModel);
    oracle::run(oracle, *entering, times, [&](double time, const auto& state) {
        const auto value = [&](Signal signal) { return trajectory.value(signal, Hours(time)); };
        const auto note = [](double& largest, double ours, const Real& theirs) {
            if (!std::isfinite(ours)) FAIL("not a number");
            largest = std::max(largest, std::abs(ours - static_cast<double>(theirs)));
        };
        note(worst.plasma, value(Signal::plasma()), oracle.plasmaConcentration(state));
        for (const Level level : allLevels()) {
            const auto csf = static_cast<std::size_t>(levels ? level.index : 0);
            note(worst.csf, value(Signal::csf(level)), oracle.concentration(state, csf));
        }
        if (levels) note(worst.csf, value(Signal::cranial()), oracle.concentration(state, levelCount));
        note(worst.sites, value(Signal::readOut(0)), state[oracle.site(0)]);
        if (levels) note(worst.sites, value(Signal::readOut(1)), state[oracle.site(1)]);
        note(worst.score, value(Signal::readOut(2)), oracleScore(*person, state[oracle.site(0)], state[oracle.plasmaSite(0)]));
        // What no signal shows (gut, depot, peripheral space, tissue) is the oracle's.
        double held = static_cast<double>(state[oracle.gut] + state[oracle.depot] + state[oracle.peripheral]);
        held += static_cast<double>(oracle.inTissue(state));
        held += value(Signal::plasma()) * person->Vc.number() + inFluid(trajectory, Hours(time));
        held += CL * trajectory.integral(Signal::plasma(), Hours(0), Hours(time));
        const double given = givenUpTo(*entering, time);
        if (given > 0) worst.balance = std::max(worst.balance, std::abs(held - given) / given);
    });
    // Where next to nothing reaches the sites (below a millionth of the fluid's peak), only rounding is left to compare:
    // 1e-9 of that is 1e-15 of the peak of the fluid they follow.
    const double fluidPeak = peakWithin(trajectory, fluid());
    const auto relative = [&](double error, const std::vector<Signal>& space) {
        const double most = std::max(peakWithin(trajectory, space), 1e-6 * fluidPeak);
        return most > 0 ? error / most : error;
    };
    return {relative(worst.plasma, {Signal::plasma()}), relative(worst.csf, fluid()), relative(worst.sites, sites),
            worst.score, worst.balance};
}

std::vector<double> someTimes(double horizon, int count) {
    std::vector<double> times;
    for (int i = 0; i <= count; ++i) times.push_back(horizon * i / count);
    return times;
}

}  // namespace

TEST_CASE("two hundred random models agree with the independent integrator", "[M4][M5]") {
    double worst = 0;
    double balance = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const RandomCase random = randomCase(seed);
        const Difference found = difference<long double>(random, someTimes(random.scenario.horizon.number(), 4));
        INFO("seed " << seed << " plasma " << found.plasma << " csf " << found.csf << " sites " << found.sites
                     << " balance " << found.balance);
        CHECK(found.worst() < 1e-9);
        CHECK(found.balance < 1e-12);
        worst = std::max(worst, found.worst());
        balance = std::max(balance, found.balance);
    }
    WARN("largest difference " << worst << " of the peak, mass balance " << balance);
}

TEST_CASE("eleven cases agree with fifty digits to 1e-12 of the peak", "[M4][M5]") {
    double worst = 0;
    for (int number = 0; number < 11; ++number) {
        RandomCase random{referenceLibrary(), {}};
        Drug& drug = random.library.drugs.at("reference");
        Therapy mixed = tablets(20);
        if (number % 2 == 0) mixed.injections = injection(100, "L3", 2).injections;
        if (number % 3 != 0) mixed.pump = pump(200, "T10").pump;
        random.scenario = scenario({mixed}, 24);
        if (number == 1) drug.parameters[ParameterId::Kp] = test::number(0);
        if (number == 2) drug.parameters[ParameterId::D] = test::number(0);
        if (number == 3) drug.parameters[ParameterId::k] = test::number(0);
        if (number == 4) random.scenario.csfModel = CsfModel::OnePool;
        if (number == 5) drug.parameters[ParameterId::ka] = drug.parameters[toneKe0];
        if (number == 6) drug.parameters.erase(ParameterId::Q);
        if (number == 7) drug.parameters[ParameterId::D] = test::number(24);
        if (number == 8) random.scenario.patient.creatinineClearance_mL_per_min = 20;
        if (number == 9) drug.parameters[ParameterId::ka] = test::number(0.375 + 1e-9);
        if (number == 10) {
            setMixing(random, 30, 720);
            setTissue(drug, 0.164, 2.71e-4);
            setPlasmaEC50(drug, 1060);
            random.scenario.patient.narrowing = Narrowing{level("T6"), 0.1};
            random.scenario.therapies[0].injections[0].mixingVolume = Millilitres(6);
        }
        const Difference found = difference<cpp_bin_float_50>(random, {0, 12, 24});
        INFO("case " << number << " plasma " << found.plasma << " csf " << found.csf << " sites " << found.sites);
        CHECK(found.worst() < 1e-12);
        worst = std::max(worst, found.worst());
    }
    WARN("largest difference " << worst << " of the peak");
}

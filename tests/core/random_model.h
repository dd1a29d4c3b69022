#pragma once

#include <cmath>
#include <cstdint>
#include <random>

#include "core/solve/model.h"
#include "tests/core/reference_drug.h"

namespace theca::test {

/// Random numbers that are the same on every platform.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    double uniform(double low, double high) {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) / 9007199254740992.0;
    }
    double spread(double low, double high) { return std::exp(uniform(std::log(low), std::log(high))); }
    int below(int count) { return static_cast<int>(uniform(0, count)); }
    bool one(int inHowMany) { return below(inHowMany) == 0; }

private:
    std::mt19937_64 m_engine;
};

/// A scenario with one therapy of mixed routes, and the drug it uses.
struct RandomCase {
    Library library;
    Scenario scenario;
};

inline void randomDrug(Dice& dice, Drug& drug) {
    const auto set = [&](ParameterId id, double low, double high) {
        drug.parameters[id] = number(dice.spread(low, high));
    };
    set(ParameterId::F, 0.05, 1);
    set(ParameterId::ka, 0.05, 10);
    set(ParameterId::CL, 0.5, 100);
    set(ParameterId::Vc, 5, 300);
    set(ParameterId::Q, 0.5, 50);
    set(ParameterId::Vp, 5, 300);
    set(ParameterId::Kp, 0.01, 1);
    set(ParameterId::D, 10, 600);
    set(ParameterId::k, 0.02, 1);
    set(ParameterId::onePoolCL, 5, 100);
    set(ParameterId::onePoolV, 20, 200);
    set(toneKe0, 0.02, 3);
    set(hReflexKe0, 0.02, 3);
    if (dice.one(3)) drug.parameters[ParameterId::tlag] = number(dice.uniform(0, 2));
    if (dice.one(5)) drug.parameters[ParameterId::Kp] = number(0);
    if (dice.one(6)) drug.parameters[ParameterId::D] = number(0);
    if (dice.one(8)) drug.parameters[ParameterId::k] = number(0);
    if (dice.one(8)) drug.parameters[ParameterId::Q] = number(0);
    if (dice.one(4)) drug.parameters.erase(ParameterId::Q);
    if (dice.one(6)) drug.parameters[hReflexKe0] = drug.parameters[toneKe0];
    if (dice.one(6)) drug.parameters[ParameterId::ka] = drug.parameters[toneKe0];
}

inline void setPlasmaEC50(Drug& drug, double ng_per_mL) {
    const ParameterId id = *siteNumber(SiteNumber::plasmaEC50, "tone");
    drug.parameters[id] = number(ng_per_mL);
    for (std::size_t i = 0; i < 2; ++i) drug.sites[i].plasmaEC50 = id;
}

inline void setTissue(Drug& drug, double in, double out) {
    drug.parameters[ParameterId::tissueIn] = number(in);
    drug.parameters[ParameterId::tissueOut] = number(out);
}

/// Mixing that grows towards the head in place of the drug's own.
inline void setMixing(RandomCase& random, double sac, double neck) {
    random.library.drugs.at("reference").parameters.erase(ParameterId::D);
    random.library.physiology.parameters[ParameterId::mixingSac] = number(sac);
    random.library.physiology.parameters[ParameterId::mixingNeck] = number(neck);
}

/// Terms of the model that a drug or a person may do without.
inline void randomExtras(Dice dice, RandomCase& random) {
    Drug& drug = random.library.drugs.at("reference");
    if (dice.one(2)) setMixing(random, dice.one(6) ? 0 : dice.spread(3, 300), dice.spread(30, 1000));
    if (dice.one(3)) {
        random.scenario.patient.narrowing = Narrowing{Level{dice.below(levelCount)}, dice.one(4) ? 0 : dice.uniform(0, 1)};
    }
    if (dice.one(3)) setTissue(drug, dice.spread(0.01, 0.5), dice.spread(0.001, 0.1));
    if (dice.one(2)) setPlasmaEC50(drug, dice.spread(100, 3000));
    for (Injection& one : random.scenario.therapies[0].injections) {
        if (dice.one(3)) one.mixingVolume = Millilitres(dice.spread(1, 97));
    }
}

/// Makes ka (and sometimes ke0 too) an eigenvalue of the model.
inline void repeatEigenvalue(Dice& dice, RandomCase& random) {
    Drug& drug = random.library.drugs.at("reference");
    const auto person = individual(drug, random.library.physiology, random.scenario.patient);
    const Model model(drug, *person, random.scenario.csfModel);
    const auto modes = static_cast<int>(model.modal().modes);
    const double rate = -model.modal().rate(modes - 1 - dice.below(std::min(modes, 4)));
    if (!(rate > 1e-6)) return;
    drug.parameters[ParameterId::ka] = number(rate);
    if (dice.one(2)) drug.parameters[toneKe0] = number(rate * (dice.one(2) ? 1 : 1 + 1e-7));
}

inline Therapy randomTherapy(Dice& dice, double horizon) {
    Therapy therapy;
    const auto time = [&] { return Hours(dice.uniform(0, 0.8 * horizon)); };
    if (dice.one(2)) {
        const double interval = dice.uniform(0.05, 0.3) * horizon;
        therapy.oral.push_back({Milligrams(dice.spread(1, 100)), time(), Hours(interval), 1 + dice.below(4), {}, {}});
    }
    for (int i = dice.below(3); i > 0; --i) {
        therapy.injections.push_back({Micrograms(dice.spread(10, 1000)), time(), Level{dice.below(levelCount)}});
    }
    if (dice.one(2) || (therapy.oral.empty() && therapy.injections.empty())) {
        Pump pump;
        pump.reservoir = pump.fill = Millilitres(40);
        pump.concentration = MicrogramsPerMillilitre(dice.spread(500, 2000));
        pump.tip = Level{dice.below(levelCount)};
        pump.program = {{Hours(0), MicrogramsPerDay(dice.spread(100, 400))},
                        {time() + Hours(0.01), MicrogramsPerDay(dice.one(4) ? 0 : dice.spread(100, 400))}};
        if (dice.one(2)) pump.boluses = {{time(), Micrograms(dice.spread(20, 60)), Minutes(dice.uniform(5, 120))}};
        therapy.pump = pump;
    }
    return therapy;
}

inline RandomCase randomCase(std::uint64_t seed) {
    Dice dice(seed);
    RandomCase random{referenceLibrary(), {}};
    const double horizon = dice.one(5) ? dice.uniform(2000, 8784) : dice.uniform(1, 200);
    random.scenario = scenario({randomTherapy(dice, horizon)}, horizon);
    random.scenario.csfModel = dice.one(5) ? CsfModel::OnePool : CsfModel::Levels;
    random.scenario.patient.spinalCsfVolume = Millilitres(dice.uniform(30, 200));
    random.scenario.patient.canalLength = Centimetres(dice.uniform(30, 80));
    random.scenario.patient.creatinineClearance_mL_per_min = dice.uniform(10, 150);
    randomDrug(dice, random.library.drugs.at("reference"));
    randomExtras(Dice(seed + 1'000'000), random);
    if (dice.one(4)) repeatEigenvalue(dice, random);
    return random;
}

}  // namespace theca::test

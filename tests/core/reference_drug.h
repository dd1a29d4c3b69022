#pragma once

#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca::test {

/// The ke0s of the reference drug: those of its first two sites and of the third.
inline const ParameterId toneKe0 = *ke0Named("tone");
inline const ParameterId hReflexKe0 = *ke0Named("h_reflex");

inline Parameter number(double value) {
    Parameter parameter;
    parameter.value = value;
    return parameter;
}

inline Physiology referencePhysiology() {
    Physiology physiology;
    const auto add = [&](int count, double height, double volume) {
        for (int i = 0; i < count; ++i) physiology.levels.push_back({Centimetres(height), Millilitres(volume)});
    };
    add(2, 2.4, 6.0);
    add(5, 2.9, 6.0);
    add(1, 2.5, 6.0);
    add(11, 2.2, 2.7);
    add(7, 1.7, 2.7);
    physiology.parameters = {{ParameterId::cranialVolume, number(123)},
                             {ParameterId::csfProduction, number(21)},
                             {ParameterId::pumpMinFlow, number(0.048)},
                             {ParameterId::pumpMaxFlow, number(24)},
                             {ParameterId::catheterVolume, number(0.0022)}};
    return physiology;
}

/// A drug with every term of the model; its numbers are baclofen's.
inline Drug referenceDrug() {
    using P = ParameterId;
    Drug drug;
    drug.name = "reference";
    drug.parameters = {{P::F, number(0.75)},
                       {P::ka, number(0.9)},
                       {P::CL, number(8.1)},
                       {P::Vc, number(21.6)},
                       {P::Q, number(9.675)},
                       {P::Vp, number(14.775)},
                       {P::Kp, number(0.12)},
                       {P::D, number(300)},
                       {P::k, number(0.3)},
                       {P::onePoolCL, number(30)},
                       {P::onePoolV, number(65)},
                       {P::bolusMixingVolume, number(22)},
                       {P::depotKa, number(0.5)},
                       {P::renalFraction, number(0.85)},
                       {P::EC50, number(110)},
                       {P::gamma, number(1.7)},
                       {toneKe0, number(0.13)},
                       {hReflexKe0, number(0.45)},
                       {P::scoreFloor, number(1)},
                       {P::toleranceAddedEC50, number(3)},
                       {P::molarMass, number(213.66)},
                       {P::toleranceHalfTime, number(5 * 730.5)},
                       {P::withdrawalTimeConstant, number(168)}};
    drug.sites = {{"legs", {}, *levelNamed("L1"), toneKe0, true},
                  {"arms", {}, *levelNamed("C7"), toneKe0, false},
                  {"reflex", {}, *levelNamed("L1"), hReflexKe0, true}};
    drug.readOuts = {{"effect_site_legs_ng_per_mL", {}, ReadOutKind::Concentration, 0, false, {}},
                     {"effect_site_arms_ng_per_mL", {}, ReadOutKind::Concentration, 1, false, {}},
                     {"ashworth_legs", {}, ReadOutKind::Score, 0, false, {}},
                     {"ashworth_arms", {}, ReadOutKind::Score, 1, false, {}},
                     {"h_reflex_fraction", {}, ReadOutKind::FractionLeft, 2, false, {}},
                     {"withdrawal_index", {}, ReadOutKind::Withdrawal, 0, true, {}}};
    return drug;
}

inline Library referenceLibrary() { return {referencePhysiology(), {{"reference", referenceDrug()}}, {}}; }

inline Level level(const char* name) { return *levelNamed(name); }

inline Therapy tablets(double mg, double every = 0, int doses = 1, double start = 0) {
    Therapy therapy;
    therapy.oral = {{Milligrams(mg), Hours(start), Hours(every), doses, {}, {}}};
    return therapy;
}

inline Therapy injection(double ug, const char* at, double hours = 0) {
    Therapy therapy;
    therapy.injections = {{Micrograms(ug), Hours(hours), level(at)}};
    return therapy;
}

inline Therapy pump(double ugPerDay, const char* tip) {
    Therapy therapy;
    therapy.pump = Pump{};
    therapy.pump->tip = level(tip);
    therapy.pump->program = {{Hours(0), MicrogramsPerDay(ugPerDay)}};
    return therapy;
}

inline Scenario scenario(std::vector<Therapy> therapies, double hours) {
    Scenario result;
    result.drug = "reference";
    result.horizon = Hours(hours);
    result.therapies = std::move(therapies);
    return result;
}

}  // namespace theca::test

#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/data/drug.h"
#include "core/data/physiology.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Absorption from the gut: `F·dose` arrives there `tlag` after the tablet and is absorbed with the rate constant `ka`.
struct Absorption {
    double F = 0;
    PerHour ka;
    Hours tlag;
};

/// Peripheral distribution space of the plasma model.
struct Peripheral {
    MillilitresPerHour Q;
    Millilitres Vp;
};

/// EC50 of a person who may become tolerant: EC50·(1 + added·(1 − 2^(−t/halfTime))) [docs/model.md, M9].
struct Tolerance {
    double addedEC50 = 0;
    Hours halfTime{1};
};

struct EffectParameters {
    NanogramsPerMillilitre EC50;
    double gamma = 1;
    std::vector<PerHour> ke0;  ///< one per site of the drug
    double scoreBaseline = 1;
    double scoreFloor = 1;
    std::optional<Tolerance> tolerance;
    std::optional<Hours> withdrawalTimeConstant;
};

/// One person with one drug: every number the model needs, covariates applied, in true values.
struct Individual {
    std::optional<Absorption> absorption;
    MillilitresPerHour CL;
    Millilitres Vc;
    std::optional<Peripheral> peripheral;
    PerHour depotKa;
    double Kp = 0;  ///< CSF over plasma at equilibrium

    std::vector<LevelAnatomy> canal;  ///< S2 … C1, scaled to the patient
    SquareCentimetresPerHour D;
    PerHour k;
    Millilitres cranialVolume;
    MillilitresPerHour csfProduction;
    Millilitres bolusMixingVolume;

    MillilitresPerHour onePoolCL;
    Millilitres onePoolV;

    std::optional<EffectParameters> effect;
};

/// Applies the patient's covariates and overrides. Overriding a parameter the drug does not have is an error at
/// `patient/parameters/KEY`.
Result<Individual> individual(const Drug& drug, const Physiology& physiology, const Patient& patient);

/// Gives an individual of this drug and patient another value of a parameter in which people differ
/// (core/people/people.h), in the unit of its key; no effect if the drug does not have it.
void setVaried(Individual& person, ParameterId id, double value, const Drug& drug, const Physiology& physiology,
               const Patient& patient);

}  // namespace theca

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

/// What one effect site does with what reaches it.
struct SiteParameters {
    PerHour ke0;
    NanogramsPerMillilitre EC50{1};
    double gamma = 1;
    double Emax = 1;
    NanogramsPerMillilitre plasmaEC50{0};  ///< 0: plasma has no effect of its own

    bool followsPlasma() const { return plasmaEC50.number() > 0; }
};

struct EffectParameters {
    std::vector<SiteParameters> sites;  ///< as the drug has them
    double scoreBaseline = 1;
    double scoreFloor = 1;
    std::optional<Tolerance> tolerance;
    std::optional<Hours> withdrawalTimeConstant;
};

/// What mixes the fluid along the canal: it grows with the square of the way from the sacral end to the neck.
struct Mixing {
    SquareCentimetresPerHour sac;
    SquareCentimetresPerHour neck;

    /// At a share 0 … 1 of that way.
    SquareCentimetresPerHour at(double share) const { return sac + (neck - sac) * (share * share); }
};

/// Tissue behind each level of the canal: what leaves the fluid for it and what comes back.
struct Tissue {
    PerHour in;
    PerHour out;
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
    Mixing mixing;
    std::optional<Narrowing> narrowing;
    PerHour k;
    std::optional<Tissue> tissue;
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

/// A patient may have these numbers whatever the drug's file says: D, or one for either end of the canal.
bool mixesTheCanal(ParameterId id);

/// Whether one D mixes all of the canal: a scenario of the first version gives it, or a drug's file does and the patient
/// has no number for either end. A scenario that gives it has the drug's `uniform` preset below its own numbers: what
/// was fitted together with such mixing.
bool mixesUniformly(const Drug& drug, const Patient& patient);

/// The number a parameter of the drug or the body has for this patient, in the unit of its key.
double numberOf(ParameterId id, const Drug& drug, const Physiology& physiology, const Patient& patient);

/// Gives an individual of this drug and patient another value of a parameter in which people differ
/// (core/people/people.h), in the unit of its key; no effect if the drug does not have it.
void setVaried(Individual& person, ParameterId id, double value, const Drug& drug, const Physiology& physiology,
               const Patient& patient);

}  // namespace theca

#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/data/brain_case.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca {

/// What the model gives in the fluid around the brain, µg/mL.
struct BrainLevel {
    double highest = 0;
    std::optional<double> whenSigns;  ///< at the time signs were reported
};

/// What was given in a case, to the patient of `scenario`, as a scenario of its own; an infusion runs until nothing
/// rises any more.
Scenario caseScenario(const BrainCase& reported, const Scenario& scenario);

Result<BrainLevel> brainLevel(const BrainCase& reported, const Scenario& scenario, const Library& library);

}  // namespace theca

#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/data/brain_case.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca {

/// What the model predicts for the cranial pool, µg/mL.
struct BrainLevel {
    double highest = 0;
    std::optional<double> whenSigns;  ///< at the time when signs were reported
};

/// A scenario in which the patient of `scenario` gets the dose of a case; an infusion runs until concentrations no
/// longer rise.
Scenario caseScenario(const BrainCase& reported, const Scenario& scenario);

Result<BrainLevel> brainLevel(const BrainCase& reported, const Scenario& scenario, const Library& library);

}  // namespace theca

#pragma once

#include "core/data/drug.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca {

/// The same therapies with another drug. A dose of one drug says nothing about another: in each therapy the first dose
/// becomes the new drug's example and the others keep their ratio to it; a pump keeps its flows, and its concentrations
/// and rates are scaled likewise. Removed are tablets where the new drug has no oral route, the patient's overrides of
/// the old drug's parameters (those of the body stay), observations, and typed axis limits other than those of time.
/// An unknown drug changes nothing.
Scenario withDrug(const Scenario& scenario, const Library& library, const std::string& drug);

}  // namespace theca

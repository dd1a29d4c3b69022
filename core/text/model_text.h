#pragma once

#include <string>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca {

/// The output of `model` for a scenario: compartments with volumes, the rate matrix K (dA/dt = K·A + r), and the inputs
/// of every therapy. Fails as `simulate` does.
Result<std::string> modelText(const Scenario& scenario, const Library& library);
Result<std::string> modelJson(const Scenario& scenario, const Library& library);

}  // namespace theca

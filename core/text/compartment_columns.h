#pragma once

#include <string>
#include <vector>

#include "core/solve/model.h"

namespace theca {

/// The column that shows each compartment of a model as a concentration, named as in the CSV of a run; empty for one
/// that is not shown: an amount, the periphery, a slow average.
std::vector<std::string> compartmentColumns(const Model& model);

}  // namespace theca

#pragma once

#include <string>

#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca {

/// Scripts that integrate the equations of a scenario and print its curves as CSV: resources/exchange/model.R and
/// model.py with the tables of the model and of what enters it.
std::string rScript(const Scenario& scenario, const Run& run);
std::string pythonScript(const Scenario& scenario, const Run& run);

}  // namespace theca

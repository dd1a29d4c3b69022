#pragma once

#include <string>

#include "core/text/described_model.h"

namespace theca {

/// Scripts that integrate the equations of a scenario and print its curves as CSV: resources/exchange/model.R and
/// model.py with the tables of the model and of what enters it.
std::string rScript(const Scenario& scenario, const DescribedModel& described);
std::string pythonScript(const Scenario& scenario, const DescribedModel& described);

}  // namespace theca

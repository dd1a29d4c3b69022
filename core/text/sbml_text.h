#pragma once

#include <string>

#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca {

/// One therapy of a scenario (0: the first) as SBML Level 3 Version 2: every state a species with its amount in µg,
/// every flow a reaction, effect sites as rates of change, doses as events; units throughout.
/// Source of the form: SBML Level 3 Version 2 Core, Release 2 (sbml.org/documents/specifications).
std::string sbmlText(const Scenario& scenario, const Run& run, std::size_t therapy);

}  // namespace theca

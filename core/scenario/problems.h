#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Everything that prevents a scenario from being stored in a file: numbers outside their limits, invalid names, lists
/// that are too long, broken rules between numbers. All code that builds a scenario calls this, also the reader of
/// files; paths and codes are the same, lines and columns are 0. Drug and pump are not checked here:
/// `problems(scenario, library)` (core/solve) does that. At most 1000 errors, then one that says so.
Errors problems(const Scenario& scenario);

}  // namespace theca

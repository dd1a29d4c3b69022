#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Everything that keeps a scenario from being one that a file may hold: numbers outside their limits, names that are
/// none, lists too long, rules between numbers. Whoever builds a scenario asks this, the reader of files too; paths and
/// codes are the same, lines and columns are 0. Says nothing about drug and pump: that is `problems(scenario, library)`
/// (core/solve). At most 1000, then one that says so.
Errors problems(const Scenario& scenario);

}  // namespace theca

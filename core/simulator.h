#pragma once

#include <memory>
#include <vector>

#include "core/library.h"
#include "core/result.h"
#include "core/scenario.h"
#include "core/trajectory.h"

namespace theca {

/// One scenario, simulated: a trajectory for every therapy, in the scenario's order. Immutable, cheap to copy.
struct Run {
    std::shared_ptr<const Model> model;
    std::vector<Trajectory> therapies;
};

/// Everything that is wrong with a scenario beyond its form: an unknown drug, a route the drug does not have,
/// what the pump cannot do, what is not simulated yet. Empty when `simulate` will succeed.
Errors problems(const Scenario& scenario, const Library& library);

Result<Run> simulate(const Scenario& scenario, const Library& library);

}  // namespace theca

#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca {

/// One simulated scenario: a trajectory for every therapy, in the scenario's order. Immutable, cheap to copy.
struct Run {
    std::shared_ptr<const Model> model;
    std::vector<Trajectory> therapies;
};

/// Everything that prevents the simulation of a scenario: first errors of its values (`problems(scenario)`); if there
/// are none, an unknown drug, a route the drug does not have, a program the pump cannot run. Empty if `simulate` will
/// succeed.
Errors problems(const Scenario& scenario, const Library& library);

Result<Run> simulate(const Scenario& scenario, const Library& library);
/// The same, reusing what has not changed since `before`, whose run with the same library is `earlier`: the model if
/// the person is the same, the trajectory of a therapy if that is the same too.
Result<Run> simulate(const Scenario& scenario, const Library& library, const Scenario& before, const Run& earlier);

/// Whether two therapies give the same run, whatever their names and whether they are shown.
bool runAlike(const Therapy& a, const Therapy& b);

}  // namespace theca

#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca {

/// One scenario, simulated: a trajectory for every therapy, in the scenario's order. Immutable, cheap to copy.
struct Run {
    std::shared_ptr<const Model> model;
    std::vector<Trajectory> therapies;
};

/// Everything that keeps a scenario from being simulated: first what is wrong with its values (`problems(scenario)`);
/// where nothing is, an unknown drug, a route the drug does not have, what the pump cannot do. Empty when `simulate`
/// will succeed.
Errors problems(const Scenario& scenario, const Library& library);

Result<Run> simulate(const Scenario& scenario, const Library& library);
/// The same, with what is as in `before`, whose run with the same library is `earlier`, taken from there: the model
/// while the person stays, a therapy's trajectory while it stays too.
Result<Run> simulate(const Scenario& scenario, const Library& library, const Scenario& before, const Run& earlier);

/// Whether two therapies run alike, whatever they are called and whether they are shown.
bool runAlike(const Therapy& a, const Therapy& b);

}  // namespace theca

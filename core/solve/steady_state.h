#pragma once

#include <Eigen/Core>

#include "core/solve/model.h"
#include "core/solve/trajectory.h"

namespace theca {

/// Steady concentrations (µg/mL, in the order of Model::compartments) under a constant inflow, µg/h per compartment:
/// K·A + r = 0. For amounts given once, the same numbers are the integrals to infinity, µg·h/mL. NaN if the model has
/// no steady state (nothing is eliminated).
Eigen::VectorXd steadyConcentrations(const Model& model, const Eigen::VectorXd& inflow);
/// The same in the order of a network's nodes.
Eigen::VectorXd steadyConcentrations(const Network& network, const Eigen::VectorXd& inflow);

/// Inflow at the horizon, µg/h, distributed over the compartments.
Eigen::VectorXd inflowAtHorizon(const Trajectory& trajectory);

/// Everything given up to the horizon (after F), µg, distributed over the compartments.
Eigen::VectorXd givenUpToHorizon(const Trajectory& trajectory);

}  // namespace theca

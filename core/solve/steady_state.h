#pragma once

#include <Eigen/Core>

#include "core/solve/model.h"
#include "core/solve/trajectory.h"

namespace theca {

/// Concentrations (µg/mL, in the order of Model::compartments) that a constant inflow leads to, µg/h per
/// compartment: K·A + r = 0. The same numbers are µg·h/mL, the integrals to infinity, for amounts given once.
/// NaN where the model has no such state (nothing leaves).
Eigen::VectorXd steadyConcentrations(const Model& model, const Eigen::VectorXd& inflow);

/// What flows in at the horizon, µg/h, spread over the compartments.
Eigen::VectorXd inflowAtHorizon(const Trajectory& trajectory);

/// All that is given up to the horizon (after F), µg, spread over the compartments.
Eigen::VectorXd givenUpToHorizon(const Trajectory& trajectory);

}  // namespace theca

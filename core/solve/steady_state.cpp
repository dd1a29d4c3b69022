#include "core/solve/steady_state.h"

#include <Eigen/LU>
#include <algorithm>
#include <limits>

namespace theca {

using Eigen::VectorXd;

namespace {

VectorXd nothingIn(const Model& model) {
    return VectorXd::Zero(static_cast<Eigen::Index>(model.compartments().size()));
}

}  // namespace

VectorXd steadyConcentrations(const Model& model, const VectorXd& inflow) {
    return steadyConcentrations(model.network(), inflow);
}

VectorXd steadyConcentrations(const Network& network, const VectorXd& inflow) {
    const Eigen::FullPivLU<Eigen::MatrixXd> rates(network.rateMatrix());
    if (!rates.isInvertible()) return VectorXd::Constant(inflow.size(), std::numeric_limits<double>::quiet_NaN());
    VectorXd state = rates.solve(-inflow);
    for (Eigen::Index i = 0; i < state.size(); ++i) {
        state(i) /= network.nodes[static_cast<std::size_t>(i)].volume;
    }
    return state;
}

VectorXd inflowAtHorizon(const Trajectory& trajectory) {
    VectorXd inflow = nothingIn(trajectory.model());
    for (const Inflow& one : trajectory.inputs().inflows) {
        const bool running = one.from < trajectory.horizon() && one.until >= trajectory.horizon();
        if (running) inflow += one.rate.number() * trajectory.model().spread(one.into);
    }
    return inflow;
}

VectorXd givenUpToHorizon(const Trajectory& trajectory) {
    VectorXd given = nothingIn(trajectory.model());
    for (const Deposit& one : trajectory.inputs().deposits) {
        given += one.amount.number() * trajectory.model().spread(one.into);
    }
    for (const Inflow& one : trajectory.inputs().inflows) {
        const Hours until = std::min(one.until, trajectory.horizon());
        if (one.from >= until) continue;
        given += one.rate.number() * (until - one.from).number() * trajectory.model().spread(one.into);
    }
    return given;
}

}  // namespace theca

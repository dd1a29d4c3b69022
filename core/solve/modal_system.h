#pragma once

#include <Eigen/Core>
#include <vector>

#include "core/model/network.h"

namespace theca {

/// The network as decaying modes and filters: the states s obey
///
///     ds/dt = rate ∘ s + feed·s + Σ sourceFeed·amount in the source + input·r(t),
///
/// `feed` strictly lower triangular. Compartments that exchange both ways are coupled symmetrically once
/// amounts are scaled by 1/√(partition·volume), so their modes come from a self-adjoint eigen-solver; what is
/// fed one way (plasma where Kp = 0, effect sites) stays a filter behind them [docs/model.md, M4].
struct ModalSystem {
    Eigen::Index size() const { return rate.size(); }

    Eigen::Index modes = 0;                   ///< the first `modes` states have no feed
    Eigen::VectorXd rate;                     ///< 1/h, ≤ 0
    Eigen::MatrixXd feed;                     ///< (size − modes) × size
    Eigen::MatrixXd input;                    ///< size × nodes: change of the states per µg (µg/mL for followers)
    Eigen::MatrixXd output;                   ///< nodes × size: µg/mL per unit of state
    std::vector<double> sourceRate;           ///< 1/h, > 0
    std::vector<Eigen::VectorXd> sourceFeed;  ///< what one µg in the source gives per h
};

ModalSystem solve(const Network& network);

}  // namespace theca

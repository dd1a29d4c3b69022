#pragma once

#include <Eigen/Core>
#include <vector>

#include "core/model/network.h"

namespace theca {

/// The network in coordinates in which nothing feeds back: the states s obey
///
///     ds/dt = rate ∘ s + feed·s + Σ sourceFeed·amount in the source + input·r(t),
///
/// ∘ element by element, `feed` strictly lower triangular: a state is driven only by earlier ones. A *mode* is a
/// pattern over compartments that exchange both ways; it decays on its own with one rate. A *filter* is driven one way
/// by earlier states: an effect site, or the modes of plasma if Kp = 0 and nothing flows from plasma to the CSF.
/// Segment solves such a chain exactly [docs/model.md, M4].
struct ModalSystem {
    Eigen::Index size() const { return rate.size(); }

    Eigen::Index modes = 0;                   ///< the first `modes` states have no feed
    Eigen::VectorXd rate;                     ///< 1/h, ≤ 0
    Eigen::MatrixXd feed;                     ///< (size − modes) × size
    Eigen::MatrixXd input;                    ///< size × nodes: change of the states per µg (followers: per µg/mL)
    Eigen::MatrixXd output;                   ///< nodes × size: µg/mL per unit of state
    std::vector<double> sourceRate;           ///< 1/h, > 0
    std::vector<Eigen::VectorXd> sourceFeed;  ///< input to the states per µg in the source, 1/h
};

ModalSystem solve(const Network& network);

}  // namespace theca

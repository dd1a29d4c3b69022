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
/// pattern over compartments that exchange both ways; it decays by itself, with one rate. A *filter* is fed one way by
/// states before it: an effect site, or plasma's modes where Kp = 0 and the fluid takes nothing back. Segment solves
/// such a chain exactly [docs/model.md, M4].
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

#pragma once

#include <Eigen/Core>
#include <vector>

namespace theca {

/// The model's compartments and what flows between them, before it is solved. Concentrations drive flows;
/// `potential` = concentration/partition, so that at equilibrium every potential is the same.
struct Network {
    struct Node {
        double volume = 1;     ///< mL
        double partition = 1;  ///< Kp for CSF, 1 for plasma
    };
    /// Flow a → b of conductance·(potential a − potential b), mL/h.
    struct Exchange {
        int a;
        int b;
        double conductance;
    };
    /// Flow of clearance·concentration, mL/h, one way; to < 0 leaves the body.
    struct Outflow {
        int from;
        int to;
        double clearance;
    };
    /// A concentration that follows that of `from` with a rate constant, 1/h, and takes nothing from it.
    struct Follower {
        int node;
        int from;
        double rate;
    };
    /// An amount that empties into `to` with a rate constant, 1/h.
    struct Source {
        int node;
        int to;
        double rate;
    };

    std::vector<Node> nodes;
    std::vector<Exchange> exchanges;
    std::vector<Outflow> outflows;
    std::vector<Follower> followers;
    std::vector<Source> sources;  ///< gut, depot

    /// dA/dt = K·A in µg; followers hold µg/mL.
    Eigen::MatrixXd rateMatrix() const;
};

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

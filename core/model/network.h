#pragma once

#include <Eigen/Core>
#include <vector>

namespace theca {

/// The model's compartments and the flows between them, before it is solved. Concentrations drive the flows;
/// `potential` = concentration/partition, so that at equilibrium all potentials are equal.
struct Network {
    struct Node {
        double volume = 1;     ///< mL
        double partition = 1;  ///< Kp for CSF, 1 for plasma

        double capacity() const { return partition * volume; }  ///< mL of plasma that hold the same at equilibrium
    };
    /// Flow a → b of conductance·(potential a − potential b), mL/h.
    struct Exchange {
        int a;
        int b;
        double conductance;
    };
    /// One-way flow of clearance·concentration, clearance in mL/h; to < 0 leaves the body.
    struct Outflow {
        int from;
        int to;
        double clearance;
    };
    /// A concentration that follows that of `from` with a rate constant, 1/h, without taking drug from it.
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

}  // namespace theca

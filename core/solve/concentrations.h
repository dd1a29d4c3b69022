#pragma once

#include <Eigen/Core>
#include <vector>

#include "core/solve/exponential_sum.h"
#include "core/solve/modal_system.h"
#include "core/solve/segment.h"

namespace theca {

/// Concentrations in some compartments at many times of one segment after the other. All compartments of a segment are
/// sums of the same exponentials with other weights, so at n times they are one matrix product: weights (compartments ×
/// exponentials) times the exponentials' values (exponentials × n).
class Concentrations {
public:
    /// Wants a compartment, by its place in Model::compartments(); the row it has in what `at` gives. Before `enter`.
    Eigen::Index want(int node);

    /// On to a segment of the solved model `modal`.
    void enter(const ModalSystem& modal, const Segment& segment);

    /// µg/mL, never negative; one row per compartment, one column per time (h since the segment's start, not falling).
    const Eigen::MatrixXd& at(const Eigen::VectorXd& taus);

private:
    Eigen::Index keepLiving(double tau);

    std::vector<int> m_nodes;
    Eigen::VectorXd m_exponents;  ///< of the segment, 1/h
    Eigen::MatrixXd m_weights;    ///< compartments × exponents
    Eigen::VectorXd m_living;     ///< the exponents whose exponential has not died, in the first places
    Eigen::MatrixXd m_livingWeights;
    std::vector<ExponentialSum> m_rest;  ///< of each compartment, what is no plain exponential
    Eigen::MatrixXd m_basis;             ///< exponentials × times
    Eigen::MatrixXd m_values;
};

}  // namespace theca

#pragma once

#include <Eigen/Core>
#include <vector>

#include "core/solve/exponential_sum.h"
#include "core/solve/modal_system.h"
#include "core/solve/segment.h"

namespace theca {

/// Computes concentrations in several compartments at many times, segment by segment. All compartments of a segment are
/// sums of the same exponentials with different weights, so at n times they are one matrix product: weights
/// (compartments × exponentials) times the values of the exponentials (exponentials × n).
class Concentrations {
public:
    /// Adds a compartment (index in Model::compartments()); returns its row in the result of `at`. Call before `enter`.
    Eigen::Index want(int node);

    /// Moves to a segment of the solved model `modal`.
    void enter(const ModalSystem& modal, const Segment& segment);

    /// µg/mL, never negative; one row per compartment, one column per time (h since the segment's start, not falling).
    const Eigen::MatrixXd& at(const Eigen::VectorXd& taus);

private:
    Eigen::Index keepLiving(double tau);

    std::vector<int> m_nodes;
    Eigen::VectorXd m_exponents;  ///< of the segment, 1/h
    Eigen::MatrixXd m_weights;    ///< compartments × exponents
    Eigen::VectorXd m_living;     ///< the exponents that are not negligible yet come first
    Eigen::MatrixXd m_livingWeights;
    std::vector<ExponentialSum> m_rest;  ///< for each compartment, the terms that are not plain exponentials
    Eigen::MatrixXd m_basis;             ///< exponentials × times
    Eigen::MatrixXd m_values;
};

}  // namespace theca

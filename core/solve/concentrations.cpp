#include "core/solve/concentrations.h"

#include <algorithm>

namespace theca {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

/// e^−100 (4e-44) changes no digit of a sum, and is far above the denormal numbers (2e-308), which would be slow.
constexpr double dead = -100;

}  // namespace

Index Concentrations::want(int node) {
    const auto found = std::find(m_nodes.begin(), m_nodes.end(), node);
    const Index row = found - m_nodes.begin();
    if (found == m_nodes.end()) m_nodes.push_back(node);
    return row;
}

void Concentrations::enter(const ModalSystem& modal, const Segment& segment) {
    m_exponents = segment.exponents();
    m_weights.resize(static_cast<Index>(m_nodes.size()), m_exponents.size());
    m_living.resize(m_exponents.size());
    m_livingWeights.resize(m_weights.rows(), m_weights.cols());
    m_rest.assign(m_nodes.size(), {});
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_weights.row(static_cast<Index>(i)) = segment.weights(modal.output.row(m_nodes[i]), m_rest[i]).transpose();
    }
}

/// Leaves out exponentials that are negligible before `tau` is reached; returns how many are left.
Index Concentrations::keepLiving(double tau) {
    Index alive = 0;
    for (Index e = 0; e < m_exponents.size(); ++e) {
        if (!(m_exponents(e) * tau > dead)) continue;
        m_living(alive) = m_exponents(e);
        m_livingWeights.col(alive++) = m_weights.col(e);
    }
    return alive;
}

const MatrixXd& Concentrations::at(const VectorXd& taus) {
    const Index alive = keepLiving(taus(0));
    m_basis = (m_living.head(alive) * taus.transpose()).array().max(dead).exp().matrix();
    m_values.noalias() = m_livingWeights.leftCols(alive) * m_basis;
    for (std::size_t i = 0; i < m_rest.size(); ++i) {
        if (m_rest[i].empty()) continue;
        for (Index t = 0; t < taus.size(); ++t) m_values(static_cast<Index>(i), t) += m_rest[i].value(taus(t));
    }
    m_values = m_values.cwiseMax(0.0);
    return m_values;
}

}  // namespace theca

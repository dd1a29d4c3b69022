#include "core/solve/segment.h"

#include <cmath>
namespace theca {

using Eigen::Index;
using Eigen::VectorXd;

Segment::Segment(const ModalSystem& system, double from, double until, const SystemState& start,
                 const SystemInflow& inflow)
    : m_from(from),
      m_until(until),
      m_modes(system.modes),
      m_inflow(inflow.states),
      m_own(start.states.head(system.modes)) {
    const auto sources = static_cast<Index>(system.sourceRate.size());
    const Index size = system.size();
    m_exponents.resize(size + 1 + sources);
    m_exponents.head(size) = system.rate;
    m_exponents(size) = 0;
    for (Index s = 0; s < sources; ++s) {
        const auto i = static_cast<std::size_t>(s);
        m_exponents(size + 1 + s) = -system.sourceRate[i];
        m_level.push_back(inflow.sources[i] / system.sourceRate[i]);
        m_decaying.push_back(start.sources[i] - m_level[i]);
        if (m_level[i] != 0) m_inflow += m_level[i] * system.sourceFeed[i];
    }
    m_driven = Eigen::MatrixXd::Zero(m_modes, 1 + sources);
    m_filtered = Eigen::MatrixXd::Zero(size - m_modes, m_exponents.size());
    for (Index mode = 0; mode < m_modes; ++mode) addMode(system, mode);
    for (Index filter = m_modes; filter < size; ++filter) {
        m_filtered(filter - m_modes, filter) = start.states(filter);
        addFilter(system, filter);
    }
}

/// Two exponents are kept as plain exponentials when the digits lost to cancellation are few.
bool Segment::apart(double a, double b) const {
    const double gap = std::abs(a - b);
    return gap >= 0.05 * std::max(std::abs(a), std::abs(b)) && gap * (m_until - m_from) >= 0.05;
}

/// What `state`, decaying with `rate`, answers to `weight`·e^{exponent·τ}.
void Segment::respond(Index state, double rate, const Term& term) {
    if (term.weight == 0) return;
    if (!apart(term.exponent, rate)) {
        m_confluent.push_back({state, {term.weight, 2, {term.exponent, rate}}});
        return;
    }
    const double weight = term.weight / (rate - term.exponent);
    if (state < m_modes) {
        m_own(state) += weight;
        m_driven(state, term.column - m_exponents.size() + m_driven.cols()) -= weight;
    } else {
        m_filtered(state - m_modes, state) += weight;
        m_filtered(state - m_modes, term.column) -= weight;
    }
}

void Segment::respond(Index state, double rate, const Confluent& term, double weight) {
    ConfluentTerm answer = term.term;
    answer.weight *= weight;
    answer.nodes.at(static_cast<std::size_t>(answer.count++)) = rate;
    m_confluent.push_back({state, answer});
}

void Segment::addMode(const ModalSystem& system, Index mode) {
    const Index constant = system.size();
    const double rate = system.rate(mode);
    respond(mode, rate, {0, constant, m_inflow(mode)});
    for (std::size_t s = 0; s < m_decaying.size(); ++s) {
        const Index column = constant + 1 + static_cast<Index>(s);
        respond(mode, rate, {m_exponents(column), column, m_decaying[s] * system.sourceFeed[s](mode)});
    }
}

void Segment::addFilter(const ModalSystem& system, Index filter) {
    const auto feed = system.feed.row(filter - m_modes);
    const double rate = system.rate(filter);
    const Index constant = system.size();
    VectorXd incoming = VectorXd::Zero(m_exponents.size());
    incoming(constant) = m_inflow(filter);
    for (std::size_t s = 0; s < m_decaying.size(); ++s) {
        incoming(constant + 1 + static_cast<Index>(s)) = m_decaying[s] * system.sourceFeed[s](filter);
    }
    for (Index state = 0; state < filter; ++state) {
        if (feed(state) == 0) continue;
        if (state < m_modes) {
            incoming(state) += feed(state) * m_own(state);
            incoming.tail(m_driven.cols()) += feed(state) * m_driven.row(state).transpose();
        } else {
            incoming += feed(state) * m_filtered.row(state - m_modes).transpose();
        }
    }
    for (Index column = 0; column < incoming.size(); ++column) {
        respond(filter, rate, {m_exponents(column), column, incoming(column)});
    }
    const std::size_t before = m_confluent.size();
    for (std::size_t i = 0; i < before; ++i) {
        const Confluent term = m_confluent[i];
        if (term.state < filter && feed(term.state) != 0) respond(filter, rate, term, feed(term.state));
    }
}

void Segment::states(const ModalSystem& system, double tau, VectorXd& out) const {
    const VectorXd basis = (m_exponents * tau).array().exp().matrix();
    out.resize(system.size());
    out.head(m_modes) = m_own.cwiseProduct(basis.head(m_modes));
    out.head(m_modes).noalias() += m_driven * basis.tail(m_driven.cols());
    out.tail(system.size() - m_modes).noalias() = m_filtered * basis;
    for (const Confluent& part : m_confluent) out(part.state) += part.term.value(tau);
}

ExponentialSum Segment::signal(const Eigen::RowVectorXd& weights) const {
    ExponentialSum sum;
    const VectorXd column = this->weights(weights, sum);
    for (Index i = 0; i < column.size(); ++i) sum.add(m_exponents(i), column(i));
    return sum;
}

VectorXd Segment::weights(const Eigen::RowVectorXd& weights, ExponentialSum& rest) const {
    VectorXd column = VectorXd::Zero(m_exponents.size());
    column.head(m_modes) = weights.head(m_modes).transpose().cwiseProduct(m_own);
    column.tail(m_driven.cols()).noalias() = m_driven.transpose() * weights.head(m_modes).transpose();
    for (Index filter = m_modes; filter < weights.size(); ++filter) {
        if (weights(filter) != 0) column += weights(filter) * m_filtered.row(filter - m_modes).transpose();
    }
    for (const Confluent& part : m_confluent) {
        ConfluentTerm term = part.term;
        term.weight *= weights(part.state);
        rest.add(term);
    }
    return column;
}

double Segment::source(const ModalSystem& system, std::size_t index, double tau) const {
    return m_level[index] + m_decaying[index] * std::exp(-system.sourceRate[index] * tau);
}

SystemState Segment::end(const ModalSystem& system) const {
    const double tau = m_until - m_from;
    SystemState state;
    states(system, tau, state.states);
    for (std::size_t s = 0; s < m_decaying.size(); ++s) state.sources.push_back(source(system, s, tau));
    return state;
}

}  // namespace theca

#include "core/solve/segment.h"

#include <algorithm>
#include <cmath>

// How a segment is solved. A state with rate r that is driven by w·e^(xτ) and is 0 at the start obeys
//
//     ds/dt = r·s + w·e^(xτ),   so   s(τ) = w·(e^(rτ) − e^(xτ))/(r − x) = w·[x, r],
//
// where [x, r] is the divided difference of x ↦ e^(xτ) over x and r. If x and r are well separated, this is two plain
// exponentials with the weights ±w/(r − x). A state driven by this result adds one more node: the response of a chain
// of first-order steps is the divided difference over all its rates (Opitz, Z. angew. Math. Mech. 44, 1964, T52: a
// function of a bidiagonal matrix consists of divided differences over its diagonal).
//
// A source (gut, depot) contains level + decaying·e^(−ka·τ), so every state is driven by a constant (exponent 0) and by
// one exponential per source. Modes are driven only by these; filters also by modes and by earlier filters.

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
        if (m_level[i] != 0) m_inflow += m_level[i] * system.sourceFeed[i];  // the constant part of its output
    }
    m_driven = Eigen::MatrixXd::Zero(m_modes, 1 + sources);
    m_filtered = Eigen::MatrixXd::Zero(size - m_modes, m_exponents.size());
    for (Index mode = 0; mode < m_modes; ++mode) addMode(system, mode);
    for (Index filter = m_modes; filter < size; ++filter) {
        m_filtered(filter - m_modes, filter) = start.states(filter);
        addFilter(system, filter);
    }
    m_confluent.shrink_to_fit();  // thousands of segments are kept
}

/// Whether w·(e^(aτ) − e^(bτ))/(a − b) may be kept as two plain exponentials. Their weights are w/|a − b|; the result
/// itself peaks at about w·min(1/|a|, 1/|b|, length). The quotient is how much larger the terms are than their sum: up
/// to 20 is accepted, which loses less than one and a half of the sixteen digits of the peak.
bool Segment::apart(double a, double b) const {
    const double gap = std::abs(a - b);
    return gap >= 0.05 * std::max(std::abs(a), std::abs(b)) && gap * (m_until - m_from) >= 0.05;
}

/// Adds the response of `state`, which decays with `rate`, to a term that drives it.
void Segment::respond(Index state, double rate, const Term& term) {
    if (term.weight == 0) return;
    if (!apart(term.exponent, rate)) {
        m_confluent.push_back({state, {term.weight, 2, {term.exponent, rate}}});
        return;
    }
    const double weight = term.weight / (rate - term.exponent);
    if (state < m_modes) {  // driven only by the last columns: the constant and the sources
        m_own(state) += weight;
        m_driven(state, term.column - m_exponents.size() + m_driven.cols()) -= weight;
    } else {
        m_filtered(state - m_modes, state) += weight;
        m_filtered(state - m_modes, term.column) -= weight;
    }
}

/// The same for a driving term that is already a divided difference: one more node.
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

/// Collects everything that drives a filter, exponent by exponent, and adds its responses. Earlier filters are
/// complete.
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
        const Confluent term = m_confluent[i];  // a copy: adding responses may reallocate the list
        if (term.state < filter && feed(term.state) != 0) respond(filter, rate, term, feed(term.state));
    }
}

VectorXd Segment::statesAt(const ModalSystem& system, double tau) const {
    const VectorXd basis = (m_exponents * tau).array().exp().matrix();
    VectorXd states(system.size());
    states.head(m_modes) = m_own.cwiseProduct(basis.head(m_modes));
    states.head(m_modes).noalias() += m_driven * basis.tail(m_driven.cols());
    states.tail(system.size() - m_modes).noalias() = m_filtered * basis;
    for (const Confluent& part : m_confluent) states(part.state) += part.term.value(tau);
    return states;
}

ExponentialSum Segment::signal(const Eigen::RowVectorXd& weights) const {
    ExponentialSum sum;
    const VectorXd column = this->weights(weights, sum);
    sum.reserve(static_cast<std::size_t>(column.size()));
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

SystemState Segment::end(const ModalSystem& system) const {
    const double tau = m_until - m_from;
    SystemState state{statesAt(system, tau), {}};
    for (std::size_t s = 0; s < m_decaying.size(); ++s)
        state.sources.push_back(m_level[s] + m_decaying[s] * std::exp(-system.sourceRate[s] * tau));
    return state;
}

}  // namespace theca

#include "core/solve/plain_walk.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace theca {

using Eigen::Index;
using Eigen::VectorXd;

const double* Decays::over(double tau) {
    for (const Known& known : m_known) {
        if (known.tau == tau) return known.values.data();
    }
    Known& known = m_known.at(m_next);
    m_next = (m_next + 1) % m_known.size();
    known.tau = tau;
    known.values.resize(m_exponents.size());
    for (std::size_t e = 0; e < m_exponents.size(); ++e) known.values[e] = std::exp(m_exponents[e] * tau);
    return known.values.data();
}

PlainWalk::PlainWalk(const Model& model, const PlainResponse& response, const Inputs& inputs, double gutShare)
    : m_model(model),
      m_response(response),
      m_inputs(inputs),
      m_gutShare(gutShare),
      m_decays(response.exponents()),
      m_steady(response.steady(VectorXd::Zero(static_cast<Index>(response.size())))),
      m_amplitudes(VectorXd::Zero(static_cast<Index>(response.size()))),
      m_largest(VectorXd::Zero(response.shown().rows())) {}

VectorXd PlainWalk::terms(const VectorXd& amplitudes) const {
    return m_response.shown().cwiseAbs() * amplitudes.cwiseAbs();
}

/// Keeps what is no number.
void PlainWalk::note(const VectorXd& terms, double amount) {
    for (Index c = 0; c < terms.size(); ++c) {
        if (!(terms(c) * amount <= m_largest(c))) m_largest(c) = terms(c) * amount;
    }
}

const PlainWalk::Effect& PlainWalk::effectOf(const Entry& entry) {
    for (const Effect& known : m_effects) {
        if (known.entry == entry) return known;
    }
    const VectorXd spread = m_model.spread(entry);
    const auto states = static_cast<Index>(m_response.states());
    VectorXd content = VectorXd::Zero(static_cast<Index>(m_response.size()));
    const bool outside = entry.place == Entry::Place::Gut || entry.place == Entry::Place::Depot;
    if (!outside) content.head(states).noalias() = m_model.modal().input * spread;
    const auto& sources = m_model.network().sources;
    for (std::size_t s = 0; s < sources.size(); ++s) content(states + static_cast<Index>(s)) = spread(sources[s].node);
    VectorXd amplitudes = m_response.amplitudes(content);
    VectorXd sizes = terms(amplitudes);
    return m_effects.emplace_back(Effect{entry, std::move(content), std::move(amplitudes), std::move(sizes)});
}

/// The steady state changes only where an inflow begins or ends.
void PlainWalk::flow(double from) {
    const auto& inflows = m_inputs.inflows;
    const auto over = [&](std::size_t i) { return inflows[i].until.number() <= from; };
    bool changed = std::erase_if(m_running, over) > 0;
    for (; m_inflow < inflows.size() && inflows[m_inflow].from.number() <= from; ++m_inflow) {
        if (!over(m_inflow)) m_running.push_back(m_inflow);
        changed = true;
    }
    if (!changed) return;
    VectorXd flow = VectorXd::Zero(m_amplitudes.size());
    for (const std::size_t i : m_running) {
        flow += inflows[i].rate.number() * share(inflows[i].into) * effectOf(inflows[i].into).content;
    }
    const PlainResponse::Steady before = std::exchange(m_steady, m_response.steady(flow));
    const VectorXd shift = m_response.amplitudes(before.content - m_steady.content);
    m_amplitudes += shift;
    note(terms(shift) + m_steady.shown.cwiseAbs(), 1);
}

void PlainWalk::enter(double from, double hours) {
    if (from > 0) m_amplitudes.array() *= Eigen::Map<const Eigen::ArrayXd>(m_decays.over(m_left), m_amplitudes.size());
    for (; m_deposit < m_inputs.deposits.size() && m_inputs.deposits[m_deposit].at.number() <= from; ++m_deposit) {
        const Deposit& due = m_inputs.deposits[m_deposit];
        const double amount = due.amount.number() * share(due.into);
        const Effect& effect = effectOf(due.into);
        m_amplitudes += amount * effect.amplitudes;
        note(effect.terms, amount);
    }
    flow(from);
    m_left = hours;
}

}  // namespace theca

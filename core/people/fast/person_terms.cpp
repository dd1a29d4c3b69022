#include "core/people/fast/person_terms.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace theca {

namespace {

/// Two exponentials with rates a and b have coefficients of about 1/(a − b), which cancel when added. If the rates
/// differ by at least this share of themselves, and the exponentials differ by as much at the horizon, at most four
/// digits are lost.
constexpr double nearest = 1e-4;
/// Eigenvalues have errors of 1e-16 of the largest one; a mode slower than that by more than this ratio has too few
/// correct digits.
constexpr double stiffest = 1e6;

bool areApart(double a, double b, double horizon) {
    const double gap = std::abs(a - b);
    return gap >= nearest * std::max(std::abs(a), std::abs(b)) && gap * horizon >= nearest;
}

}  // namespace

PersonTerms::PersonTerms(const NetworkParts& parts, const BlockRequest& request, const Network& network)
    : m_parts(parts),
      m_request(request),
      m_network(network),
      m_modes(parts.exchanging.size()),
      m_firstMode(parts.sources.size() + parts.followers.size()),
      m_count(parts.exponentials()),
      m_order(m_modes),
      m_plasmaGain(m_modes),
      m_rate(m_count),
      m_weights(network.nodes.size(), std::vector<double>(m_count)),
      m_gain(request.entries.size() * m_count) {}

bool PersonTerms::solve(const BatchMatrices& batch, std::size_t lane, const FirstOrderSteps& steps) {
    if (!setRates(batch, lane, steps)) return false;
    weighModesAndSources(batch, lane);
    if (!weighFollowers()) return false;
    findGains(batch, lane, steps.tabletFactor);
    return true;
}

bool PersonTerms::setRates(const BatchMatrices& batch, std::size_t lane, const FirstOrderSteps& steps) {
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::sort(m_order.begin(), m_order.end(),
              [&](std::size_t a, std::size_t b) { return batch.rate(a, lane) > batch.rate(b, lane); });
    const double horizon = m_request.horizon;
    const double fastest = batch.rate(m_order.back(), lane);
    const std::size_t sources = steps.sources.size();
    for (std::size_t s = 0; s < sources; ++s) m_rate[s] = -steps.sources[s];
    for (std::size_t f = 0; f < steps.followers.size(); ++f) m_rate[sources + f] = -steps.followers[f];
    bool apart = true;
    for (std::size_t j = 0; j < m_modes; ++j) {
        const double rate = batch.rate(m_order[j], lane);
        m_rate[m_firstMode + j] = rate;
        m_plasmaGain[j] = batch.plasmaGain(m_order[j], lane);
        apart = apart && rate < 0 && fastest > stiffest * rate;
        if (m_request.anyInflow) apart = apart && areApart(rate, 0, horizon);  // constant inflow counts as a rate of 0
        for (std::size_t s = 0; s < sources; ++s) apart = apart && areApart(m_rate[s], rate, horizon);
    }
    return apart;
}

/// A source of amplitude 1, e^(−ka·t), drives a mode with rate λ and plasma gain r: dm/dt = λ·m + ka·r·e^(−ka·t). The
/// solution has the share ka·r/(−ka − λ) of the source's exponential, and minus that of the mode's. This is the share.
double PersonTerms::fed(std::size_t source, std::size_t mode) const {
    return -m_rate[source] * m_plasmaGain[mode] / (m_rate[source] - m_rate[m_firstMode + mode]);
}

void PersonTerms::weighModesAndSources(const BatchMatrices& batch, std::size_t lane) {
    for (std::size_t i = 0; i < m_parts.observed.size(); ++i) {
        std::vector<double>& weight = weightsOf(m_parts.observed[i]);
        std::fill(weight.begin(), weight.end(), 0.0);
        for (std::size_t j = 0; j < m_modes; ++j) weight[m_firstMode + j] = batch.weight(i, m_order[j], lane);
        for (std::size_t s = 0; s < m_parts.sources.size(); ++s) {
            for (std::size_t j = 0; j < m_modes; ++j) weight[s] += weight[m_firstMode + j] * fed(s, j);
        }
    }
}

/// The concentration of a follower obeys dc/dt = ke·(driver − c): a term w·e^(λt) of the driver becomes w·ke/(λ +
/// ke)·e^(λt), and the follower's own e^(−ke·t) has weight 1.
bool PersonTerms::weighFollowers() {
    for (std::size_t f = 0; f < m_parts.followers.size(); ++f) {
        const auto& follower = m_network.followers[m_parts.followers[f]];
        std::vector<double>& weight = weightsOf(follower.node);
        const std::vector<double>& driver = weightsOf(follower.from);
        const std::size_t own = m_parts.sources.size() + f;
        for (std::size_t e = 0; e < m_count; ++e) {
            weight[e] = 0;
            if (driver[e] == 0) continue;
            if (!areApart(m_rate[e], m_rate[own], m_request.horizon)) return false;
            weight[e] = -m_rate[own] * driver[e] / (m_rate[e] - m_rate[own]);
        }
        weight[own] = 1;
    }
    return true;
}

void PersonTerms::findGains(const BatchMatrices& batch, std::size_t lane, double tabletFactor) {
    std::size_t direct = 0;  // entries so far that are not sources
    for (std::size_t k = 0; k < m_request.entries.size(); ++k) {
        const Entry& entry = m_request.entries[k];
        double* gain = m_gain.data() + k * m_count;
        std::fill_n(gain, m_count, 0.0);
        if (isSource(entry)) {
            std::size_t s = 0;
            while (m_network.sources[m_parts.sources[s]].node != sourceNode(entry)) ++s;
            gain[s] = entry.place == Entry::Place::Gut ? tabletFactor : 1;
            for (std::size_t j = 0; j < m_modes; ++j) gain[m_firstMode + j] = -gain[s] * fed(s, j);
        } else {
            for (std::size_t j = 0; j < m_modes; ++j) {
                gain[m_firstMode + j] = batch.entryGain(direct, m_order[j], lane);
            }
            ++direct;
        }
        // A follower does not jump when drug enters: its own exponential starts at minus the sum of all the others.
        for (std::size_t f = 0; f < m_parts.followers.size(); ++f) {
            const std::vector<double>& weight = weightsOf(m_network.followers[m_parts.followers[f]].node);
            const std::size_t own = m_parts.sources.size() + f;
            double sum = 0;
            for (std::size_t e = 0; e < m_count; ++e) sum += e == own ? 0 : weight[e] * gain[e];
            gain[own] = -sum;
        }
    }
}

void PersonTerms::store(PeopleBlock& block, std::size_t column) const {
    const auto put = [column](const double* from, std::size_t count, double* to) {
        for (std::size_t e = 0; e < count; ++e) to[e * PeopleBlock::size + column] = from[e];
    };
    put(m_rate.data(), m_count, block.rates.data());
    put(m_gain.data(), m_gain.size(), block.gains.data());
    for (std::size_t w = 0; w < m_request.nodes.size(); ++w) {
        put(m_weights[index(m_request.nodes[w])].data(), m_count,
            block.weights.data() + w * m_count * PeopleBlock::size);
    }
}

}  // namespace theca

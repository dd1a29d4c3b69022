#include "core/people/fast/block_sampler.h"

#include <algorithm>
#include <cassert>
#include <memory>

#include "core/people/fast/vector_loops.h"

namespace theca {

namespace {

constexpr std::size_t wide = PeopleBlock::size;

/// A term that has decayed to e^−50 of its start changes no digit of a sum.
constexpr double negligible = -50;

/// Numbers that are always written before they are read, so they are not set to zero first.
class Buffer {
public:
    explicit Buffer(std::size_t size) : m_numbers(std::make_unique_for_overwrite<double[]>(size)) {}
    double* data() { return m_numbers.get(); }
    const double* data() const { return m_numbers.get(); }
    double& operator[](std::size_t i) { return m_numbers[i]; }

private:
    std::unique_ptr<double[]> m_numbers;
};

}  // namespace

/// Of one chunk.
struct BlockSampler::Scratch {
    Scratch(std::size_t nodeCount, std::size_t size)
        : nodes(nodeCount), terms(nodes * size), steady(nodes * wide), now(size), concentrations(nodes * wide) {}

    std::size_t nodes;
    Buffer terms;   ///< [node · exponentials + exponential] weight · excess · e^(rate · tau) of the last row
    Buffer steady;  ///< [node] the concentration the inflow of the segment tends to
    Buffer now;     ///< [exponential]
    Buffer concentrations;                      ///< [node] the concentration at the row's time
    std::size_t steadyOf = SamplingPlan::none;  ///< the segment `steady` belongs to
};

void BlockSampler::startTherapy(std::size_t therapy) {
    const PeopleBlock& block = *m_block;
    m_therapy = therapy;
    m_excess.assign(block.rates.size(), 0);
    m_steady.assign(block.rates.size(), 0);
    if (m_slowest.empty()) {
        m_overLength.resize(block.rates.size());
        m_overStep.resize(block.rates.size());
        for (std::size_t e = 0; e < block.exponentials; ++e) {
            const auto first = block.rates.begin() + static_cast<std::ptrdiff_t>(e * wide);
            m_slowest.push_back(*std::max_element(first, first + static_cast<std::ptrdiff_t>(block.count)));
        }
    }
    enterSegment(0);
}

/// Under a constant inflow R an amplitude m obeys dm/dt = rate·m + R·gain, so m + R·gain/rate decays with the rate. On
/// entry m_excess holds m itself, afterwards m + R·gain/rate.
void BlockSampler::enterSegment(std::size_t segment) {
    const PeopleBlock& block = *m_block;
    const std::size_t size = block.rates.size();
    const SamplingPlan::Segment& plan = m_plan->therapy(m_therapy).segments[segment];
    m_segment = segment;
    for (const auto& deposit : plan.deposits)
        addScaled(block.gains.data() + deposit.entry * size, deposit.amount, size, m_excess.data());
    std::fill(m_steady.begin(), m_steady.end(), 0.0);
    for (const auto& inflow : plan.inflows)
        addScaled(block.gains.data() + inflow.entry * size, inflow.amount, size, m_steady.data());
    if (plan.inflows.empty()) return;
    for (std::size_t i = 0; i < size; ++i) {
        m_steady[i] /= block.rates[i];
        m_excess[i] += m_steady[i];
    }
}

void BlockSampler::leaveSegment() {
    const std::size_t size = m_block->rates.size();
    const double length = m_plan->therapy(m_therapy).segments[m_segment].length;
    if (length != m_length) decay(m_block->rates.data(), length, m_overLength.data(), size);
    m_length = length;
    for (std::size_t i = 0; i < size; ++i) m_excess[i] = m_excess[i] * m_overLength[i] - m_steady[i];
}

/// How many exponentials, from the first on, are not negligible. Modes are sorted by rate: the fast ones, which die out
/// first, come last.
std::size_t BlockSampler::significant(double tau) const {
    std::size_t count = m_slowest.size();
    while (count > 0 && m_slowest[count - 1] * tau < negligible) --count;
    return count;
}

void BlockSampler::findSteady(Scratch& scratch) const {
    if (scratch.steadyOf == m_segment) return;
    scratch.steadyOf = m_segment;
    const std::size_t size = m_block->rates.size();
    std::fill_n(scratch.steady.data(), scratch.nodes * wide, 0.0);
    for (std::size_t w = 0; w < scratch.nodes; ++w) {
        double* sum = scratch.steady.data() + w * wide;
        for (std::size_t e = 0; e < m_block->exponentials; ++e) {
            const double* weight = m_block->weights.data() + w * size + e * wide;
            for (std::size_t i = 0; i < wide; ++i) sum[i] -= weight[i] * m_steady[e * wide + i];
        }
    }
}

void BlockSampler::findConcentrations(const SamplingPlan::Row& row, Scratch& scratch) {
    const std::size_t size = m_block->rates.size();
    const std::size_t count = significant(row.tau);
    if (row.step > 0) {  // from the row before: every term decays by the same factor
        if (row.step != m_step) decay(m_block->rates.data(), row.step, m_overStep.data(), size);
        m_step = row.step;
        for (std::size_t w = 0; w < scratch.nodes; ++w) {
            stepAndSumTerms(scratch.steady.data() + w * wide, scratch.terms.data() + w * size, m_overStep.data(), count,
                            scratch.concentrations.data() + w * wide);
        }
        return;
    }
    const double* excess = m_excess.data();
    if (row.tau > 0) {
        decay(m_block->rates.data(), row.tau, scratch.now.data(), count * wide);
        for (std::size_t i = 0; i < count * wide; ++i) scratch.now[i] *= m_excess[i];
        excess = scratch.now.data();
    }
    for (std::size_t w = 0; w < scratch.nodes; ++w) {
        double* terms = scratch.terms.data() + w * size;
        multiply(m_block->weights.data() + w * size, excess, count * wide, terms);
        sumTerms(scratch.steady.data() + w * wide, terms, count, scratch.concentrations.data() + w * wide);
    }
}

void BlockSampler::writeSignals(std::size_t row, const Scratch& scratch, double* values, std::size_t stride) const {
    const double* concentrations = scratch.concentrations.data();
    for (const SamplingPlan::Source& source : m_plan->sources()) {
        const double* concentration = concentrations + source.node * wide;
        if (source.readOut) {
            const Sensitivity* sensitivity = m_block->sensitivity.data() + source.readOut->site * wide;
            const double tolerance = m_plan->therapy(m_therapy).tolerance[row];
            for (std::size_t i = 0; i < m_block->count; ++i) {
                const auto level = [&](std::size_t node) {
                    return node == SamplingPlan::none ? 0 : concentrations[node * wide + i];
                };
                values[i] = readOutAt(source.readOut->kind, sensitivity[i].after(tolerance),
                                      {concentration[i], level(source.reference), level(source.plasma),
                                       level(source.plasmaReference)});
            }
        } else {
            std::copy_n(concentration, m_block->count, values);
        }
        values += stride;
    }
}

void BlockSampler::sample(std::size_t therapy, std::size_t from, std::size_t until, double* values,
                          std::size_t stride) {
    assert(from % SamplingPlan::chunk == 0 && until <= from + SamplingPlan::chunk);
    const std::vector<SamplingPlan::Row>& rows = m_plan->therapy(therapy).rows;
    if (m_therapy != therapy || rows[from].segment < m_segment) startTherapy(therapy);
    Scratch scratch(m_plan->request().nodes.size(), m_block->rates.size());
    for (std::size_t r = from; r < until; ++r) {
        while (m_segment < rows[r].segment) {
            leaveSegment();
            enterSegment(m_segment + 1);
        }
        findSteady(scratch);
        findConcentrations(rows[r], scratch);
        raiseToZero(scratch.concentrations.data(), scratch.nodes * wide);  // rounding may leave values below 0
        writeSignals(r, scratch, values + (r - from) * m_plan->sources().size() * stride, stride);
    }
}

}  // namespace theca

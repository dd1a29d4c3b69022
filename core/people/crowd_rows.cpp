#include "core/people/crowd_rows.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>

#include "core/base/clones.h"

namespace theca {

namespace {

constexpr std::size_t wide = CrowdBlock::size;
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// What has decayed to e^−50 of itself adds nothing to any digit.
constexpr double dead = -50;

/// e^(rates · time) for products in −700 … 0; relative error below 1e-15. x = n·ln 2 + r, e^r by its series.
THECA_CLONES void decay(const double* rates, double time, double* out, std::size_t count) {
    constexpr double log2High = 0x1.62e42feep-1;
    constexpr double log2Low = 0x1.a39ef35793c76p-33;
    constexpr double whole = 0x1.8p52;  // added and taken away: rounds to a whole number
    for (std::size_t i = 0; i < count; ++i) {
        const double x = rates[i] * time < -700 ? -700 : rates[i] * time;
        const double shifted = x * (1 / (log2High + log2Low)) + whole;
        const double n = shifted - whole;
        const double r = (x - n * log2High) - n * log2Low;
        double series = 1.0 / 6227020800;
        series = series * r + 1.0 / 479001600;
        series = series * r + 1.0 / 39916800;
        series = series * r + 1.0 / 3628800;
        series = series * r + 1.0 / 362880;
        series = series * r + 1.0 / 40320;
        series = series * r + 1.0 / 5040;
        series = series * r + 1.0 / 720;
        series = series * r + 1.0 / 120;
        series = series * r + 1.0 / 24;
        series = series * r + 1.0 / 6;
        series = series * r + 0.5;
        const std::uint64_t bits = std::bit_cast<std::uint64_t>(shifted) + 1023;
        out[i] = (1 + (r + r * r * series)) * std::bit_cast<double>(bits << 52U);
    }
}

/// Sums `terms` on `constant`.
THECA_CLONES void sum(const double* __restrict constant, const double* __restrict terms, std::size_t exponents,
                      double* __restrict out) {
    for (std::size_t i = 0; i < wide; ++i) out[i] = constant[i];
    for (std::size_t e = 0; e < exponents; ++e) {
        for (std::size_t i = 0; i < wide; ++i) out[i] += terms[e * wide + i];
    }
}

/// The same after every term has been multiplied by its factor.
THECA_CLONES void stepAndSum(const double* __restrict constant, double* __restrict terms,
                             const double* __restrict factors, std::size_t exponents, double* __restrict out) {
    for (std::size_t i = 0; i < wide; ++i) out[i] = constant[i];
    for (std::size_t e = 0; e < exponents; ++e) {
        for (std::size_t i = 0; i < wide; ++i) {
            terms[e * wide + i] *= factors[e * wide + i];
            out[i] += terms[e * wide + i];
        }
    }
}

THECA_CLONES void multiply(const double* __restrict a, const double* __restrict b, std::size_t count,
                           double* __restrict out) {
    for (std::size_t i = 0; i < count; ++i) out[i] = a[i] * b[i];
}

/// out += a · factor
THECA_CLONES void addScaled(const double* __restrict a, double factor, std::size_t count, double* __restrict out) {
    for (std::size_t i = 0; i < count; ++i) out[i] += a[i] * factor;
}

/// Numbers that differ by rounding alone become the one that came first.
class Rounded {
public:
    double operator()(double value, double rounding) {
        for (const double known : m_known) {
            if (std::abs(known - value) <= rounding) return known;
        }
        m_known[m_next++ % m_known.size()] = value;
        return value;
    }

private:
    std::array<double, 16> m_known{};
    std::size_t m_next = 0;
};

/// Numbers that are written before they are read.
class Buffer {
public:
    explicit Buffer(std::size_t size) : m_numbers(std::make_unique_for_overwrite<double[]>(size)) {}
    double* data() const { return m_numbers.get(); }
    double& operator[](std::size_t i) const { return m_numbers[i]; }

private:
    std::unique_ptr<double[]> m_numbers;
};

double roundingOf(double hours) { return 8 * std::numeric_limits<double>::epsilon() * hours; }

}  // namespace

CrowdPlan::CrowdPlan(const Crowd& crowd, std::vector<Signal> signals, std::span<const double> hours)
    : m_signals(std::move(signals)), m_hours(hours) {
    const Model& median = crowd.median();
    const auto placeOf = [&](int node) {
        const auto known = std::find(m_question.nodes.begin(), m_question.nodes.end(), node);
        const auto place = static_cast<std::size_t>(known - m_question.nodes.begin());
        if (known == m_question.nodes.end()) m_question.nodes.push_back(node);
        return place;
    };
    for (const Signal signal : m_signals) {
        const auto number = static_cast<std::size_t>(signal.index);
        const bool isReadOut = signal.kind == Signal::Kind::ReadOut;
        const ReadOut* readOut = isReadOut ? &crowd.drug().readOuts[number] : nullptr;
        int node = median.plasma();
        if (signal.kind == Signal::Kind::Csf) node = median.csf(Level{signal.index});
        if (signal.kind == Signal::Kind::Cranial) node = median.cranial();
        if (readOut) node = median.site(readOut->site);
        const int reference = readOut ? median.reference(number) : -1;
        const std::size_t place = placeOf(node);
        m_sources.push_back({place, reference < 0 ? none : placeOf(reference), readOut});
        m_question.anyReadOut = m_question.anyReadOut || isReadOut;
    }
    if (m_question.anyReadOut) {
        m_shared.gamma = median.individual().effect->gamma;
        m_shared.scoreFloor = median.individual().effect->scoreFloor;
    }
    m_question.horizon = crowd.horizon().number();
    for (std::size_t i = 0; i < crowd.therapies(); ++i) m_therapies.push_back(planned(crowd, i));
}

std::size_t CrowdPlan::entryOf(const Entry& entry) {
    const auto known = std::find(m_question.entries.begin(), m_question.entries.end(), entry);
    const auto place = static_cast<std::size_t>(known - m_question.entries.begin());
    if (known == m_question.entries.end()) m_question.entries.push_back(entry);
    return place;
}

CrowdPlan::Therapy CrowdPlan::planned(const Crowd& crowd, std::size_t number) {
    const Trajectory median = crowd.trajectory(std::make_shared<const Model>(crowd.median()), number);
    const std::vector<double>& breaks = median.breaks();
    const Inputs& inputs = median.inputs();
    Therapy therapy;
    Rounded rounded;
    auto deposit = inputs.deposits.begin();
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const double until = i + 1 < breaks.size() ? breaks[i + 1] : m_question.horizon;
        Segment segment{breaks[i], rounded(until - breaks[i], roundingOf(until)), {}, {}};
        for (; deposit != inputs.deposits.end() && deposit->at.number() <= breaks[i]; ++deposit) {
            segment.deposits.push_back({entryOf(deposit->into), deposit->amount.number()});
        }
        for (const Inflow& inflow : inputs.inflows) {
            if (inflow.from.number() > breaks[i] || inflow.until.number() <= breaks[i]) continue;
            segment.inflows.push_back({entryOf(inflow.into), inflow.rate.number()});
            m_question.anyInflow = true;
        }
        therapy.segments.push_back(std::move(segment));
    }
    planRows(therapy);
    const auto& effect = crowd.median().individual().effect;
    for (const double at : m_hours) {
        if (m_question.anyReadOut)
            therapy.tolerance.push_back(toleranceFactor(*effect, inputs.firstIntrathecal, Hours(at)));
    }
    return therapy;
}

void CrowdPlan::planRows(Therapy& therapy) const {
    Rounded rounded;
    std::size_t segment = 0;
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        const std::size_t before = segment;
        while (segment + 1 < therapy.segments.size() && therapy.segments[segment + 1].from <= m_hours[i]) ++segment;
        Row row{segment, m_hours[i] - therapy.segments[segment].from, 0};
        if (i % piece != 0 && segment == before)
            row.step = rounded(m_hours[i] - m_hours[i - 1], roundingOf(m_hours[i]));
        therapy.rows.push_back(row);
    }
}

void CrowdRun::start(std::size_t therapy) {
    const CrowdBlock& block = *m_block;
    m_therapy = therapy;
    m_amounts.assign(block.rates.size(), 0);
    m_inflow.assign(block.rates.size(), 0);
    if (m_slowest.empty()) {
        m_overLength.resize(block.rates.size());
        m_overStep.resize(block.rates.size());
        for (std::size_t e = 0; e < block.exponents; ++e) {
            const auto first = block.rates.begin() + static_cast<std::ptrdiff_t>(e * wide);
            m_slowest.push_back(*std::max_element(first, first + static_cast<std::ptrdiff_t>(block.count)));
        }
    }
    enter(0);
}

void CrowdRun::enter(std::size_t segment) {
    const CrowdBlock& block = *m_block;
    const std::size_t size = block.rates.size();
    const CrowdPlan::Segment& plan = m_plan->m_therapies[m_therapy].segments[segment];
    m_segment = segment;
    for (const auto& deposit : plan.deposits)
        addScaled(block.gains.data() + deposit.entry * size, deposit.amount, size, m_amounts.data());
    std::fill(m_inflow.begin(), m_inflow.end(), 0.0);
    for (const auto& inflow : plan.inflows)
        addScaled(block.gains.data() + inflow.entry * size, inflow.amount, size, m_inflow.data());
    if (plan.inflows.empty()) return;
    for (std::size_t i = 0; i < size; ++i) {
        m_inflow[i] /= block.rates[i];
        m_amounts[i] += m_inflow[i];
    }
}

void CrowdRun::leave() {
    const std::size_t size = m_block->rates.size();
    const double length = m_plan->m_therapies[m_therapy].segments[m_segment].length;
    if (length != m_length) decay(m_block->rates.data(), length, m_overLength.data(), size);
    m_length = length;
    for (std::size_t i = 0; i < size; ++i) m_amounts[i] = m_amounts[i] * m_overLength[i] - m_inflow[i];
}

/// How many exponents, from the first on, still matter.
std::size_t CrowdRun::alive(double tau) const {
    std::size_t count = m_slowest.size();
    while (count > 0 && m_slowest[count - 1] * tau < dead) --count;
    return count;
}

void CrowdRun::rows(std::size_t therapy, std::size_t from, std::size_t until, double* values, std::size_t stride) {
    assert(from % CrowdPlan::piece == 0 && until <= from + CrowdPlan::piece);
    const CrowdBlock& block = *m_block;
    const CrowdPlan::Therapy& plan = m_plan->m_therapies[therapy];
    if (m_therapy != therapy || plan.rows[from].segment < m_segment) start(therapy);

    const std::size_t nodes = m_plan->m_question.nodes.size();
    const std::size_t size = block.rates.size();
    const Buffer terms(nodes * size);
    const Buffer constant(nodes * wide);
    const Buffer now(size);
    const Buffer levels(nodes * wide);
    std::size_t weighed = none;
    for (std::size_t r = from; r < until; ++r) {
        const CrowdPlan::Row& row = plan.rows[r];
        while (m_segment < row.segment) {
            leave();
            enter(m_segment + 1);
        }
        const std::size_t living = alive(row.tau);
        if (weighed != m_segment) {
            std::fill_n(constant.data(), nodes * wide, 0.0);
            for (std::size_t w = 0; w < nodes; ++w) {
                for (std::size_t e = 0; e < block.exponents; ++e) {
                    const double* weight = block.weights.data() + w * size + e * wide;
                    for (std::size_t i = 0; i < wide; ++i) constant[w * wide + i] -= weight[i] * m_inflow[e * wide + i];
                }
            }
            weighed = m_segment;
        }
        if (row.step == 0) {
            const double* amounts = m_amounts.data();
            if (row.tau > 0) {
                decay(block.rates.data(), row.tau, now.data(), living * wide);
                for (std::size_t i = 0; i < living * wide; ++i) now[i] *= m_amounts[i];
                amounts = now.data();
            }
            for (std::size_t w = 0; w < nodes; ++w) {
                multiply(block.weights.data() + w * size, amounts, living * wide, terms.data() + w * size);
                sum(constant.data() + w * wide, terms.data() + w * size, living, levels.data() + w * wide);
            }
        } else {
            if (row.step != m_step) decay(block.rates.data(), row.step, m_overStep.data(), size);
            m_step = row.step;
            for (std::size_t w = 0; w < nodes; ++w) {
                stepAndSum(constant.data() + w * wide, terms.data() + w * size, m_overStep.data(), living,
                           levels.data() + w * wide);
            }
        }
        for (std::size_t i = 0; i < nodes * wide; ++i) levels[i] = levels[i] < 0 ? 0 : levels[i];
        for (std::size_t s = 0; s < m_plan->m_sources.size(); ++s) {
            const CrowdPlan::Source& source = m_plan->m_sources[s];
            const double* level = levels.data() + source.node * wide;
            double* out = values + ((r - from) * m_plan->m_sources.size() + s) * stride;
            if (!source.readOut) {
                std::copy_n(level, block.count, out);
                continue;
            }
            Sensitivity sensitivity = m_plan->m_shared;
            for (std::size_t i = 0; i < block.count; ++i) {
                sensitivity.ec50 = block.ec50[i] * plan.tolerance[r];
                sensitivity.scoreBaseline = block.scoreBaseline[i];
                const double reference = source.reference == none ? 0 : levels[source.reference * wide + i];
                out[i] = readOutAt(source.readOut->kind, sensitivity, level[i], reference);
            }
        }
    }
}

}  // namespace theca

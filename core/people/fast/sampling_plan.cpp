#include "core/people/fast/sampling_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace theca {

namespace {

/// Makes time differences that are equal except for rounding exactly equal, to the first of them. So equal steps have
/// one factor e^(rate·step), which is computed once.
class SameDurations {
public:
    /// `end` is the later of the two times, h.
    double operator()(double duration, double end) {
        const double rounding = 8 * std::numeric_limits<double>::epsilon() * end;
        for (const double known : m_known) {
            if (std::abs(known - duration) <= rounding) return known;
        }
        m_known[m_next++ % m_known.size()] = duration;
        return duration;
    }

private:
    std::array<double, 16> m_known{};
    std::size_t m_next = 0;
};

template <class Value>
std::size_t numberIn(std::vector<Value>& list, const Value& value) {
    const auto known = std::find(list.begin(), list.end(), value);
    const auto number = static_cast<std::size_t>(known - list.begin());
    if (known == list.end()) list.push_back(value);
    return number;
}

int nodeOf(Signal signal, const ReadOut* readOut, const Model& median) {
    if (readOut) return median.site(readOut->site);
    if (signal.kind == Signal::Kind::Csf) return median.csf(Level{signal.index});
    if (signal.kind == Signal::Kind::Cranial) return median.cranial();
    return median.plasma();
}

}  // namespace

SamplingPlan::SamplingPlan(const PopulationModel& population, std::vector<Signal> signals,
                           std::span<const double> hours)
    : m_signals(std::move(signals)), m_hours(hours) {
    for (const Signal signal : m_signals) m_sources.push_back(sourceOf(signal, population));
    m_request.horizon = population.horizon().number();
    for (std::size_t i = 0; i < population.therapies(); ++i) m_therapies.push_back(planned(population, i));
}

SamplingPlan::Source SamplingPlan::sourceOf(Signal signal, const PopulationModel& population) {
    const Model& median = population.median();
    const bool isReadOut = signal.kind == Signal::Kind::ReadOut;
    const auto number = static_cast<std::size_t>(signal.index);
    const ReadOut* readOut = isReadOut ? &population.drug().readOuts[number] : nullptr;
    const auto numberOf = [this](int node) { return node < 0 ? none : nodeNumber(node); };
    m_request.anyReadOut = m_request.anyReadOut || isReadOut;
    const std::size_t node = nodeNumber(nodeOf(signal, readOut, median));
    if (!readOut) return {node, none, none, none, nullptr};
    const std::size_t reference = numberOf(median.reference(number));
    const std::size_t plasma = numberOf(median.plasmaSite(number));
    return {node, reference, plasma, numberOf(median.plasmaReference(number)), readOut};
}

std::size_t SamplingPlan::nodeNumber(int node) { return numberIn(m_request.nodes, node); }

std::size_t SamplingPlan::entryNumber(const Entry& entry) { return numberIn(m_request.entries, entry); }

SamplingPlan::Therapy SamplingPlan::planned(const PopulationModel& population, std::size_t number) {
    const auto model = std::make_shared<const Model>(population.median());
    const Trajectory median = population.trajectory(model, number);
    Therapy therapy;
    therapy.segments = segmentsOf(median);
    therapy.rows = rowsOf(therapy.segments);
    const auto& effect = population.median().individual().effect;
    for (const double at : m_hours) {
        if (!m_request.anyReadOut) break;
        therapy.tolerance.push_back(toleranceFactor(*effect, median.inputs().firstIntrathecal, Hours(at)));
    }
    return therapy;
}

std::vector<SamplingPlan::Segment> SamplingPlan::segmentsOf(const Trajectory& median) {
    const std::vector<double>& breaks = median.breaks();
    const Inputs& inputs = median.inputs();
    std::vector<Segment> segments;
    SameDurations same;
    auto deposit = inputs.deposits.begin();
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const double until = i + 1 < breaks.size() ? breaks[i + 1] : m_request.horizon;
        Segment segment{breaks[i], same(until - breaks[i], until), {}, {}};
        for (; deposit != inputs.deposits.end() && deposit->at.number() <= breaks[i]; ++deposit) {
            segment.deposits.push_back({entryNumber(deposit->into), deposit->amount.number()});
        }
        for (const Inflow& inflow : inputs.inflows) {
            if (inflow.from.number() > breaks[i] || inflow.until.number() <= breaks[i]) continue;
            segment.inflows.push_back({entryNumber(inflow.into), inflow.rate.number()});
            m_request.anyInflow = true;
        }
        segments.push_back(std::move(segment));
    }
    return segments;
}

std::vector<SamplingPlan::Row> SamplingPlan::rowsOf(const std::vector<Segment>& segments) const {
    std::vector<Row> rows;
    SameDurations same;
    std::size_t segment = 0;
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        const std::size_t before = segment;
        while (segment + 1 < segments.size() && segments[segment + 1].from <= m_hours[i]) ++segment;
        Row row{segment, m_hours[i] - segments[segment].from, 0};
        if (i % chunk != 0 && segment == before) row.step = same(m_hours[i] - m_hours[i - 1], m_hours[i]);
        rows.push_back(row);
    }
    return rows;
}

}  // namespace theca

#include "core/people/fast/percentile_tracker.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace theca {

namespace {

constexpr std::size_t sortedWhole = 200;  ///< up to this many values are simply sorted, which is faster
constexpr std::size_t fewestNeighbours = 12;
constexpr std::size_t mostNeighbours = 48;

}  // namespace

void PercentileTracker::predict(std::span<const double> values) {
    std::vector<Bracket> brackets;
    for (PercentileHistory& history : m_histories) brackets.push_back(history.predict(values));
    m_brackets = merged(std::move(brackets));
}

/// Divides the ranks into slices at the brackets, and fills the slices that are brackets.
void PercentileTracker::scan(std::span<const double> values) {
    std::array<BracketCounts, percentileShares.size()> counts{};
    m_inside.resize(values.size() + 1);
    const std::size_t listed = scanBrackets(values.data(), values.size(), m_brackets.data(), m_brackets.size(),
                                            counts.data(), m_inside.data());
    m_slices.clear();
    std::size_t end = 0;
    for (std::size_t b = 0; b < m_brackets.size(); ++b) {
        m_slices.emplace_back(end, counts[b].below - end);
        m_slices.emplace_back(counts[b].below, counts[b].upTo - counts[b].below);
        end = counts[b].upTo;
    }
    m_slices.emplace_back(end, values.size() - end);
    distribute(listed, values);
}

/// Adds every listed person to the slice of their bracket. For a bracket that is a single value one person is enough.
void PercentileTracker::distribute(std::size_t listed, std::span<const double> values) {
    std::array<std::vector<PersonValue>, percentileShares.size()> found;
    for (std::size_t b = 0; b < m_brackets.size(); ++b) found[b].reserve(m_slices[2 * b + 1].size());
    for (std::size_t i = 0; i < listed; ++i) {
        const double value = values[m_inside[i]];
        std::size_t b = 0;
        for (std::size_t other = 0; other + 1 < m_brackets.size(); ++other) b += value > m_brackets[other].high ? 1 : 0;
        const bool isOneValue = m_brackets[b].low == m_brackets[b].high;
        if (!isOneValue || found[b].empty()) found[b].push_back({value, m_inside[i]});
    }
    for (std::size_t b = 0; b < m_brackets.size(); ++b) m_slices[2 * b + 1].fill(std::move(found[b]));
}

/// The people whose values lie above bracket number `gap` − 1 and below number `gap`, as far as these exist.
std::vector<PersonValue> PercentileTracker::betweenBrackets(std::size_t gap, std::span<const double> values) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double low = gap == 0 ? -infinity : std::nextafter(m_brackets[gap - 1].high, infinity);
    const double high = gap == m_brackets.size() ? infinity : std::nextafter(m_brackets[gap].low, -infinity);
    const Bracket between{low, high};
    BracketCounts counts;
    const std::size_t listed = scanBrackets(values.data(), values.size(), &between, 1, &counts, m_inside.data());
    std::vector<PersonValue> found(listed);
    for (std::size_t i = 0; i < listed; ++i) found[i] = {values[m_inside[i]], m_inside[i]};
    return found;
}

RankSlice& PercentileTracker::sliceOf(std::size_t rank, std::span<const double> values) {
    std::size_t number = 0;
    while (m_slices[number].end() <= rank) ++number;
    RankSlice& slice = m_slices[number];
    if (!slice.isFilled()) slice.fill(betweenBrackets(number / 2, values));
    return slice;
}

double PercentileTracker::read(std::size_t which, std::span<const double> values) {
    const PercentilePlace place = percentilePlace(percentileShares[which], values.size());
    RankSlice& slice = sliceOf(place.low, values);
    auto neighbours = slice.around(place.low, std::clamp(values.size() / 50, fewestNeighbours, mostNeighbours));
    const double low = slice.at(place.low).value;
    const double result = place.between(low, sliceOf(place.high, values).at(place.high).value);
    m_histories[which].record(result, std::move(neighbours));
    return result;
}

Percentiles PercentileTracker::next(std::span<const double> values) {
    assert(!values.empty());
    if (values.size() < sortedWhole) return percentilesOf({values.begin(), values.end()});
    m_brackets.clear();
    if (m_count == values.size()) {
        predict(values);
    } else {
        m_histories = {};
    }
    m_count = values.size();
    scan(values);
    Percentiles result{};
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = read(i, values);
    return result;
}

}  // namespace theca

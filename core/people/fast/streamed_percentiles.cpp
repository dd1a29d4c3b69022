#include "core/people/fast/streamed_percentiles.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace theca {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

constexpr std::size_t keptWhole = 512;      ///< values before brackets are narrowed for the first time
constexpr std::size_t mostUnsorted = 4096;  ///< values kept in a second pass before ties are counted
constexpr double spareRanks = 3;

/// The ranks among the `seen` values at which a bracket starts and ends; outside 0 … seen − 1 if the wanted value may
/// be less or greater than all values seen.
struct RankRange {
    double low;
    double high;
};

/// The values seen are a sample without replacement of all `count`. The number of them that lie below the wanted rank
/// has a hypergeometric distribution: mean seen·share, variance about seen·share·(1 − share)·(1 − seen/count).
RankRange rankRange(double share, double deviations, std::size_t seen, std::size_t count) {
    const auto n = static_cast<double>(seen);
    const auto all = static_cast<double>(count);
    const PercentilePlace place = percentilePlace(share, count);
    const double deviation = std::sqrt(n * share * (1 - share) * (1 - n / all));
    const double margin = deviations * deviation + spareRanks;
    return {std::floor(n * static_cast<double>(place.low) / all - margin),
            std::ceil(n * static_cast<double>(place.high + 1) / all + margin)};
}

/// From the first kept value at or above rank range.low to the last at or below range.high; if the range extends past a
/// bracket, to the end of that bracket. Empty (low > high) if no value is kept there.
Bracket narrowed(const RankRange& range, const std::vector<KeptRanks>& known, const std::vector<Bracket>& brackets) {
    Bracket result{infinity, -infinity};
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].size == 0 || static_cast<double>(known[i].end()) <= range.low) continue;
        const bool isBefore = range.low < static_cast<double>(known[i].first);
        result.low = isBefore ? brackets[i].low : known[i].at(static_cast<std::size_t>(range.low));
        break;
    }
    for (std::size_t i = known.size(); i-- > 0;) {
        if (known[i].size == 0 || static_cast<double>(known[i].first) > range.high) continue;
        const bool isBehind = static_cast<double>(known[i].end()) <= range.high;
        result.high = isBehind ? brackets[i].high : known[i].at(static_cast<std::size_t>(range.high));
        break;
    }
    return result;
}

/// The gap between two brackets, or below or above all of them; its ends are those of its neighbours, which were kept.
Bracket gapBefore(std::size_t number, const std::vector<Bracket>& brackets) {
    return {number == 0 ? -infinity : brackets[number - 1].high,
            number == brackets.size() ? infinity : brackets[number].low};
}

}  // namespace

StreamedPercentiles::StreamedPercentiles(std::size_t count, double deviations)
    : m_count(count), m_deviations(deviations), m_narrowAt(keptWhole), m_values({{-infinity, infinity}}) {
    assert(count > 0);
    m_values.reserve(std::min(count, keptWhole));
}

std::size_t StreamedPercentiles::mostBytes(std::size_t count) {
    const double kept = std::max(static_cast<double>(keptWhole), 14 * std::sqrt(static_cast<double>(count)));
    const std::size_t values = std::min(count, static_cast<std::size_t>(kept));
    return values * sizeof(double) + 2 * sizeof(StreamedPercentiles);
}

void StreamedPercentiles::add(std::span<const double> values) {
    assert(m_values.seen() + values.size() <= m_count);
    m_values.add(values);
    if (m_values.seen() == m_count) {
        finish();
    } else if (m_isSecondPass) {
        if (m_values.unsorted() > mostUnsorted) m_values.sort();
    } else if (m_values.seen() >= m_narrowAt) {
        narrow();
        m_narrowAt = m_values.seen() + m_values.seen() / 2;
    }
}

void StreamedPercentiles::narrow() {
    m_values.sort();
    const std::vector<KeptRanks> known = m_values.ranks();
    std::vector<Bracket> narrower;
    for (const double share : percentileShares) {
        const RankRange range = rankRange(share, m_deviations, m_values.seen(), m_count);
        const Bracket bracket = narrowed(range, known, m_values.brackets());
        if (bracket.low <= bracket.high) narrower.push_back(bracket);
    }
    const std::size_t untilNext = std::min(m_count - m_values.seen(), m_values.seen() / 2);
    m_values.narrow(merged(std::move(narrower)), untilNext);
}

/// Reads the wanted values; those missing were counted in a gap between brackets, which the second pass will keep.
void StreamedPercentiles::finish() {
    m_values.sort();
    const std::vector<KeptRanks> known = m_values.ranks();
    std::vector<Bracket> missing;
    const auto find = [&](std::size_t rank, std::optional<double>& value) {
        if (value) return;
        std::size_t i = 0;
        while (i < known.size() && known[i].end() <= rank) ++i;
        if (i < known.size() && known[i].first <= rank) {
            value = known[i].at(rank);
        } else {
            missing.push_back(gapBefore(i, m_values.brackets()));
        }
    };
    for (std::size_t i = 0; i < percentileShares.size(); ++i) {
        const PercentilePlace place = percentilePlace(percentileShares[i], m_count);
        find(place.low, m_around[i][0]);
        find(place.high, m_around[i][1]);
    }
    m_resolved = missing.empty();
    std::vector<Bracket> gaps = merged(std::move(missing));
    m_values = KeptValues(std::move(gaps));
}

void StreamedPercentiles::startSecondPass() {
    assert(!m_resolved && !m_isSecondPass);
    m_isSecondPass = true;
}

Percentiles StreamedPercentiles::percentiles() const {
    assert(m_resolved);
    Percentiles result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = percentilePlace(percentileShares[i], m_count).between(*m_around[i][0], *m_around[i][1]);
    }
    return result;
}

}  // namespace theca

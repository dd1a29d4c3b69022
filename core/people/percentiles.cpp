#include "core/people/percentiles.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>

namespace theca {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

constexpr std::size_t keptWhole = 512;  ///< values before the first narrowing
constexpr std::size_t leastTie = 4;     ///< equal values counted as one
constexpr std::size_t mostUnsorted = 4096;
constexpr double spareRanks = 3;

/// The ranks among `seen` of `count` values between which a percentile's order statistics lie, a hypergeometric law's
/// `deviations` standard deviations to each side; outside 0 … seen − 1 where they may be the very first or last.
struct RankRange {
    double low;
    double high;
};

RankRange rankRange(double share, double deviations, std::size_t seen, std::size_t count) {
    const auto n = static_cast<double>(seen);
    const auto all = static_cast<double>(count);
    const PercentilePlace place = percentilePlace(share, count);
    const double spread = std::sqrt(n * share * (1 - share) * (1 - n / all));
    const double margin = deviations * spread + spareRanks;
    return {std::floor(n * static_cast<double>(place.low) / all - margin),
            std::ceil(n * static_cast<double>(place.high + 1) / all + margin)};
}

std::size_t placesBelow(std::span<const double> sorted, double value) {
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

std::size_t placesUpTo(std::span<const double> sorted, double value) {
    return static_cast<std::size_t>(std::upper_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

}  // namespace

PercentilePlace percentilePlace(double share, std::size_t count) {
    const double rank = share * static_cast<double>(count - 1);
    const auto low = static_cast<std::size_t>(rank);
    return {low, std::min(low + 1, count - 1), rank - static_cast<double>(low)};
}

Percentiles percentilesOf(std::vector<double> values) {
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    Percentiles result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        const PercentilePlace place = percentilePlace(percentileShares[i], values.size());
        result[i] = place.between(values[place.low], values[place.high]);
    }
    return result;
}

double StreamedPercentiles::Region::at(std::size_t place) const {
    std::size_t tied = 0;
    for (const Tie& tie : ties) {
        const std::size_t here = placesBelow(kept, tie.value) + tied;
        if (place < here) break;
        if (place < here + tie.count) return tie.value;
        tied += tie.count;
    }
    return kept[place - tied];
}

std::size_t StreamedPercentiles::Region::below(double value) const {
    std::size_t number = first + placesBelow(kept, value);
    for (const Tie& tie : ties) number += tie.value < value ? tie.count : 0;
    return number;
}

std::size_t StreamedPercentiles::Region::upTo(double value) const {
    std::size_t number = first + placesUpTo(kept, value);
    for (const Tie& tie : ties) number += tie.value <= value ? tie.count : 0;
    return number;
}

StreamedPercentiles::StreamedPercentiles(std::size_t count, double deviations)
    : m_count(count),
      m_deviations(deviations),
      m_narrowAt(keptWhole),
      m_brackets{{-infinity, infinity}},
      m_between{0, 0} {
    assert(count > 0);
    m_kept.reserve(std::min(count, keptWhole));
}

std::size_t StreamedPercentiles::mostBytes(std::size_t count) {
    const double kept = std::max(static_cast<double>(keptWhole), 14 * std::sqrt(static_cast<double>(count)));
    const std::size_t values = std::min(count, static_cast<std::size_t>(kept));
    return values * sizeof(double) + 2 * sizeof(StreamedPercentiles);
}

void StreamedPercentiles::add(std::span<const double> values) {
    assert(m_seen + values.size() <= m_count);
    constexpr std::size_t block = 128;
    std::array<std::int64_t, block> passed{};  // how many ends of brackets lie below a value
    std::array<std::size_t, 2 * percentileShares.size() + 1> number{};
    std::array<double, block> inside{};
    for (std::size_t from = 0; from < values.size(); from += block) {
        const auto here = values.subspan(from, std::min(block, values.size() - from));
        passed.fill(0);
        for (const Bracket& bracket : m_brackets) {
            for (std::size_t i = 0; i < here.size(); ++i)
                passed[i] += (here[i] >= bracket.low) + (here[i] > bracket.high);
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < here.size(); ++i) {
            const auto ends = static_cast<std::size_t>(passed[i]);
            ++number[ends];
            inside[kept] = here[i];
            kept += ends % 2;
        }
        m_kept.insert(m_kept.end(), inside.begin(), inside.begin() + static_cast<std::ptrdiff_t>(kept));
    }
    for (std::size_t i = 0; i < m_between.size(); ++i) m_between[i] += number[2 * i];
    m_seen += values.size();
    if (m_seen == m_count) {
        finish();
    } else if (m_again) {
        if (m_kept.size() - m_sorted > mostUnsorted) sortKept();
    } else if (m_seen >= m_narrowAt) {
        narrow();
        m_narrowAt = m_seen + m_seen / 2;
    }
}

void StreamedPercentiles::sortKept() {
    const auto middle = m_kept.begin() + static_cast<std::ptrdiff_t>(m_sorted);
    std::sort(middle, m_kept.end());
    std::inplace_merge(m_kept.begin(), middle, m_kept.end());
    countTies();
    m_sorted = m_kept.size();
}

/// Runs of equal values become ties.
void StreamedPercentiles::countTies() {
    std::vector<Tie> found;
    std::size_t out = 0;
    for (std::size_t i = 0; i < m_kept.size();) {
        std::size_t end = i + 1;
        while (end < m_kept.size() && m_kept[end] == m_kept[i]) ++end;
        if (end - i >= leastTie) {
            found.push_back({m_kept[i], end - i});
            i = end;
        }
        while (i < end) m_kept[out++] = m_kept[i++];
    }
    m_kept.resize(out);
    if (found.empty()) return;
    for (const Tie& tie : found) {
        const auto known = std::lower_bound(m_ties.begin(), m_ties.end(), tie.value,
                                            [](const Tie& a, double value) { return a.value < value; });
        if (known != m_ties.end() && known->value == tie.value) {
            known->count += tie.count;
        } else {
            m_ties.insert(known, tie);
        }
    }
}

std::vector<StreamedPercentiles::Region> StreamedPercentiles::regions() const {
    std::vector<Region> result;
    std::size_t first = 0;
    const auto tieBelow = [](const Tie& tie, double value) { return tie.value < value; };
    const auto tieAbove = [](double value, const Tie& tie) { return value < tie.value; };
    for (std::size_t i = 0; i < m_brackets.size(); ++i) {
        const auto [low, high] = m_brackets[i];
        first += m_between[i];
        const std::size_t from = placesBelow(m_kept, low);
        const auto tieFrom = std::lower_bound(m_ties.begin(), m_ties.end(), low, tieBelow);
        const auto tieEnd = std::upper_bound(tieFrom, m_ties.end(), high, tieAbove);
        Region region{first, 0, std::span(m_kept).subspan(from, placesUpTo(m_kept, high) - from), {tieFrom, tieEnd}};
        region.size = region.kept.size();
        for (const Tie& tie : region.ties) region.size += tie.count;
        first += region.size;
        result.push_back(region);
    }
    return result;
}

/// In order, those that touch made one.
std::vector<StreamedPercentiles::Bracket> StreamedPercentiles::apart(std::vector<Bracket> brackets) {
    std::sort(brackets.begin(), brackets.end(), [](const Bracket& a, const Bracket& b) { return a.low < b.low; });
    std::vector<Bracket> result;
    for (const Bracket& bracket : brackets) {
        if (!result.empty() && bracket.low <= result.back().high) {
            result.back().high = std::max(result.back().high, bracket.high);
        } else {
            result.push_back(bracket);
        }
    }
    return result;
}

void StreamedPercentiles::narrow() {
    sortKept();
    const std::vector<Region> known = regions();
    std::vector<Bracket> narrower;
    for (const double share : percentileShares) {
        const RankRange range = rankRange(share, m_deviations, m_seen, m_count);
        const auto endOf = [](const Region& region) { return static_cast<double>(region.first + region.size); };
        Bracket bracket{infinity, -infinity};
        for (std::size_t i = 0; i < known.size(); ++i) {  // the first region that reaches beyond range.low
            if (endOf(known[i]) <= range.low || known[i].size == 0) continue;
            const double place = range.low - static_cast<double>(known[i].first);
            bracket.low = place < 0 ? m_brackets[i].low : known[i].at(static_cast<std::size_t>(place));
            break;
        }
        for (std::size_t i = known.size(); i-- > 0;) {  // the last region that begins before range.high
            if (static_cast<double>(known[i].first) > range.high || known[i].size == 0) continue;
            const bool beyond = endOf(known[i]) <= range.high;
            const double place = range.high - static_cast<double>(known[i].first);
            bracket.high = beyond ? m_brackets[i].high : known[i].at(static_cast<std::size_t>(place));
            break;
        }
        if (bracket.low <= bracket.high) narrower.push_back(bracket);
    }
    keepOnly(apart(std::move(narrower)), known);
}

/// What lies outside the brackets is counted and forgotten. Each of them lies inside one of the old ones.
void StreamedPercentiles::keepOnly(const std::vector<Bracket>& brackets, const std::vector<Region>& known) {
    std::vector<std::size_t> outside;
    std::vector<double> kept;
    std::vector<Tie> ties;
    std::size_t counted = 0;
    std::size_t old = 0;
    for (const Bracket& bracket : brackets) {
        while (bracket.high > m_brackets[old].high) ++old;
        const Region& region = known[old];
        outside.push_back(region.below(bracket.low) - counted);
        counted = region.upTo(bracket.high);
        const std::size_t from = placesBelow(region.kept, bracket.low);
        const auto inside = region.kept.subspan(from, placesUpTo(region.kept, bracket.high) - from);
        kept.insert(kept.end(), inside.begin(), inside.end());
        for (const Tie& tie : region.ties) {
            if (bracket.low <= tie.value && tie.value <= bracket.high) ties.push_back(tie);
        }
    }
    outside.push_back(m_seen - counted);
    const std::size_t coming = std::min(m_count - m_seen, m_seen / 2);
    const std::size_t more = kept.size() * coming / m_seen;
    m_brackets = brackets;
    m_between = std::move(outside);
    m_sorted = kept.size();
    m_kept.clear();
    m_kept.shrink_to_fit();
    m_kept.reserve(m_sorted + more + more / 8 + 16);
    m_kept.insert(m_kept.end(), kept.begin(), kept.end());
    m_ties = std::move(ties);
}

void StreamedPercentiles::finish() {
    sortKept();
    const std::vector<Region> known = regions();
    std::vector<Bracket> missing;
    for (std::size_t i = 0; i < percentileShares.size(); ++i) {
        const PercentilePlace place = percentilePlace(percentileShares[i], m_count);
        for (const auto& [rank, value] : {std::pair{place.low, &m_around[i][0]}, {place.high, &m_around[i][1]}}) {
            if (value->has_value()) continue;
            const auto isAbove = [rank](const Region& region) { return rank < region.first + region.size; };
            const auto above = std::find_if(known.begin(), known.end(), isAbove);
            if (above != known.end() && above->first <= rank) {
                *value = above->at(rank - above->first);
            } else {
                missing.push_back(forgotten(static_cast<std::size_t>(above - known.begin())));
            }
        }
    }
    m_resolved = missing.empty();
    m_brackets = apart(std::move(missing));
    m_kept = {};
    m_ties = {};
    m_sorted = 0;
}

/// What was counted and not kept lies between two brackets; with their ends it can be kept the next time.
StreamedPercentiles::Bracket StreamedPercentiles::forgotten(std::size_t gap) const {
    return {gap == 0 ? -infinity : m_brackets[gap - 1].high, gap == m_brackets.size() ? infinity : m_brackets[gap].low};
}

void StreamedPercentiles::again() {
    assert(m_seen == m_count && !m_resolved);
    m_again = true;
    m_seen = 0;
    m_between.assign(m_brackets.size() + 1, 0);
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

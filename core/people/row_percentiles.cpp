#include "core/people/row_percentiles.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "core/base/clones.h"

namespace theca {

namespace {

constexpr std::size_t sortedWhole = 200;  ///< fewer values are sorted
constexpr std::size_t fewestNear = 12;    ///< people whose mean speed is that of a percentile
constexpr std::size_t mostNear = 48;
constexpr std::size_t block = 512;  ///< values that stay in the first cache while brackets pass over them

/// What a bracket's ends divide: values below it, and with those in it.
struct Counts {
    std::int64_t below = 0;
    std::int64_t upTo = 0;
};

/// Counts by brackets (`ends`: low, high, low, …) and lists the people in any of them; their number.
THECA_CLONES std::size_t pass(const double* values, std::size_t count, const double* ends, std::size_t brackets,
                              Counts* counts, std::uint32_t* found) {
    std::size_t number = 0;
    std::int64_t inside[block];
    for (std::size_t from = 0; from < count; from += block) {
        const std::size_t size = std::min(block, count - from);
        const double* here = values + from;
        for (std::size_t i = 0; i < size; ++i) inside[i] = 0;
        for (std::size_t b = 0; b < brackets; ++b) {
            const double low = ends[2 * b];
            const double high = ends[2 * b + 1];
            std::int64_t below = 0;
            std::int64_t upTo = 0;
            for (std::size_t i = 0; i < size; ++i) {
                const std::int64_t isBelow = here[i] < low ? 1 : 0;
                const std::int64_t isUpTo = here[i] <= high ? 1 : 0;
                below += isBelow;
                upTo += isUpTo;
                inside[i] |= isUpTo - isBelow;
            }
            counts[b].below += below;
            counts[b].upTo += upTo;
        }
        for (std::size_t i = 0; i < size; ++i) {
            found[number] = static_cast<std::uint32_t>(from + i);
            number += static_cast<std::size_t>(inside[i]);
        }
    }
    return number;
}

}  // namespace

RowPercentiles::One RowPercentiles::Region::at(std::size_t rank) {
    if (m_values.size() < m_size) return m_values.front();
    const std::size_t place = rank - m_first;
    const auto begin = m_values.begin();
    const auto wanted = begin + static_cast<std::ptrdiff_t>(place);
    const auto placed = begin + static_cast<std::ptrdiff_t>(m_placed);
    const auto less = [](const One& a, const One& b) { return a.value < b.value; };
    if (place < m_placed) {
        std::nth_element(begin, wanted, placed, less);
    } else {
        std::nth_element(placed, wanted, m_values.end(), less);
        m_placed = place + 1;
    }
    return *wanted;
}

std::vector<RowPercentiles::One> RowPercentiles::Region::around(std::size_t rank, std::size_t count) {
    if (m_values.size() < m_size) return {m_values.front()};
    const std::size_t first = std::max(rank, m_first + count / 2) - count / 2;
    const std::size_t last = std::min(rank + count / 2, end() - 1);
    at(first);
    at(last);
    const auto begin = m_values.begin() - static_cast<std::ptrdiff_t>(m_first);
    return {begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last + 1)};
}

/// Of two foresights the narrower one; the past is of no use where the people contradict it.
RowPercentiles::Bracket RowPercentiles::foretell(Past& past, std::span<const double> values) {
    double sum = 0;
    double squares = 0;
    for (const One& one : past.near) {
        const double moved = values[one.person] - one.value;
        sum += moved;
        squares += moved * moved;
    }
    const auto people = static_cast<double>(past.near.size());
    const double mean = sum / people;
    const double spread = std::sqrt(std::max(0.0, squares / people - mean * mean));
    const double byPeople = past.values[0] + mean;
    const double room = (past.near.back().value - past.near.front().value) / 2;  // the next row wants people near, too
    const double margin = 4 * spread / std::sqrt(people) + room;
    const auto [last, before, first] = past.values;
    past.foretold = 3 * (last - before) + first;
    const double usual = 2 * past.miss + room;
    if (past.rows > 3 && std::abs(past.foretold - byPeople) > margin + usual) past.rows = 0;
    if (past.rows <= 3 || margin < usual) return {byPeople - margin, byPeople + margin};
    return {past.foretold - usual, past.foretold + usual};
}

/// Those that touch become one.
void RowPercentiles::setBrackets(std::span<const double> values) {
    std::array<Bracket, percentileShares.size()> brackets;
    for (std::size_t i = 0; i < brackets.size(); ++i) brackets[i] = foretell(m_pasts[i], values);
    std::sort(brackets.begin(), brackets.end(), [](const Bracket& a, const Bracket& b) { return a.low < b.low; });
    for (const Bracket& bracket : brackets) {
        if (!m_brackets.empty() && bracket.low <= m_brackets.back().high) {
            m_brackets.back().high = std::max(m_brackets.back().high, bracket.high);
        } else {
            m_brackets.push_back(bracket);
        }
    }
}

std::size_t RowPercentiles::countAndList(std::span<const double> values) {
    std::array<double, 2 * percentileShares.size()> ends{};
    std::array<Counts, percentileShares.size()> counts{};
    for (std::size_t b = 0; b < m_brackets.size(); ++b) {
        ends[2 * b] = m_brackets[b].low;
        ends[2 * b + 1] = m_brackets[b].high;
    }
    m_found.resize(values.size() + 1);
    const std::size_t found =
        pass(values.data(), values.size(), ends.data(), m_brackets.size(), counts.data(), m_found.data());
    for (std::size_t b = 0; b < m_brackets.size(); ++b) {
        m_brackets[b].from = static_cast<std::size_t>(counts[b].below);
        m_brackets[b].until = static_cast<std::size_t>(counts[b].upTo);
    }
    return found;
}

void RowPercentiles::gather(std::span<const double> values) {
    const std::size_t found = countAndList(values);
    m_regions.clear();
    std::size_t end = 0;
    for (const Bracket& bracket : m_brackets) {
        const bool tied = bracket.low == bracket.high;
        const std::size_t size = bracket.until - bracket.from;
        m_regions.emplace_back(end, bracket.from - end);
        m_regions.emplace_back(bracket.from, size).fill(std::vector<One>(tied ? std::min<std::size_t>(1, size) : size));
        end = bracket.until;
    }
    m_regions.emplace_back(end, values.size() - end);

    std::array<One*, percentileShares.size()> next{};
    for (std::size_t b = 0; b < m_brackets.size(); ++b) next[b] = m_regions[2 * b + 1].values().data();
    for (std::size_t i = 0; i < found; ++i) {
        const double value = values[m_found[i]];
        std::size_t in = 0;
        for (std::size_t b = 0; b + 1 < m_brackets.size(); ++b) in += value > m_brackets[b].high ? 1 : 0;
        *next[in] = {value, m_found[i]};
        if (m_brackets[in].low != m_brackets[in].high) ++next[in];
    }
}

std::vector<RowPercentiles::One> RowPercentiles::inGap(std::size_t gap, std::span<const double> values) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double low = gap == 0 ? -infinity : std::nextafter(m_brackets[gap - 1].high, infinity);
    const double high = gap == m_brackets.size() ? infinity : std::nextafter(m_brackets[gap].low, -infinity);
    const std::array<double, 2> ends = {low, high};
    Counts counts;
    const std::size_t number = pass(values.data(), values.size(), ends.data(), 1, &counts, m_found.data());
    std::vector<One> found(number);
    for (std::size_t i = 0; i < number; ++i) found[i] = {values[m_found[i]], m_found[i]};
    return found;
}

RowPercentiles::Region& RowPercentiles::regionOf(std::size_t rank, std::span<const double> values) {
    std::size_t place = 0;
    while (m_regions[place].end() <= rank) ++place;
    Region& region = m_regions[place];
    if (!region.isFilled()) region.fill(inGap(place / 2, values));
    return region;
}

double RowPercentiles::read(std::size_t which, std::span<const double> values) {
    const PercentilePlace place = percentilePlace(percentileShares[which], values.size());
    Region& region = regionOf(place.low, values);
    Past& past = m_pasts[which];
    past.near = region.around(place.low, std::clamp(values.size() / 50, fewestNear, mostNear));
    const double low = region.at(place.low).value;
    const double result = place.between(low, regionOf(place.high, values).at(place.high).value);
    past.miss = past.rows < 3 ? 0 : std::max(std::abs(result - past.foretold), past.miss * 0.75);
    past.values = {result, past.values[0], past.values[1]};
    ++past.rows;
    return result;
}

Percentiles RowPercentiles::next(std::span<const double> values) {
    assert(!values.empty());
    if (values.size() < sortedWhole) return percentilesOf({values.begin(), values.end()});
    if (m_count != values.size()) m_pasts = {};
    m_brackets.clear();
    if (m_count == values.size()) setBrackets(values);
    m_count = values.size();
    gather(values);
    Percentiles result{};
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = read(i, values);
    return result;
}

}  // namespace theca

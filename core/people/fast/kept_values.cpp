#include "core/people/fast/kept_values.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>

#include "core/people/percentiles.h"

namespace theca {

namespace {

constexpr std::size_t leastTie = 4;  ///< so many equal values are counted as one tie

std::size_t placesBelow(std::span<const double> sorted, double value) {
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

std::size_t placesUpTo(std::span<const double> sorted, double value) {
    return static_cast<std::size_t>(std::upper_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

bool tieBelow(const Tie& tie, double value) { return tie.value < value; }
bool tieAbove(double value, const Tie& tie) { return value < tie.value; }

}  // namespace

double KeptRanks::at(std::size_t rank) const {
    const std::size_t place = rank - first;
    std::size_t tied = 0;
    for (const Tie& tie : ties) {
        const std::size_t here = placesBelow(kept, tie.value) + tied;
        if (place < here) break;
        if (place < here + tie.count) return tie.value;
        tied += tie.count;
    }
    return kept[place - tied];
}

std::size_t KeptRanks::below(double value) const {
    std::size_t number = first + placesBelow(kept, value);
    for (const Tie& tie : ties) number += tie.value < value ? tie.count : 0;
    return number;
}

std::size_t KeptRanks::upTo(double value) const {
    std::size_t number = first + placesUpTo(kept, value);
    for (const Tie& tie : ties) number += tie.value <= value ? tie.count : 0;
    return number;
}

KeptValues::KeptValues(std::vector<Bracket> brackets)
    : m_brackets(std::move(brackets)), m_between(m_brackets.size() + 1, 0) {
    assert(m_brackets.size() <= percentileShares.size());
}

void KeptValues::add(std::span<const double> values) {
    constexpr std::size_t slice = 128;
    // The number of bracket ends below a value: odd inside a bracket, even between two.
    std::array<std::int64_t, slice> endsBelow{};
    std::array<std::size_t, 2 * percentileShares.size() + 1> withEnds{};
    std::array<double, slice> inside{};
    for (std::size_t from = 0; from < values.size(); from += slice) {
        const auto here = values.subspan(from, std::min(slice, values.size() - from));
        endsBelow.fill(0);
        for (const Bracket& bracket : m_brackets) {
            for (std::size_t i = 0; i < here.size(); ++i)
                endsBelow[i] += (here[i] >= bracket.low) + (here[i] > bracket.high);
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < here.size(); ++i) {
            const auto ends = static_cast<std::size_t>(endsBelow[i]);
            ++withEnds[ends];
            inside[kept] = here[i];
            kept += ends % 2;
        }
        m_kept.insert(m_kept.end(), inside.begin(), inside.begin() + static_cast<std::ptrdiff_t>(kept));
    }
    for (std::size_t i = 0; i < m_between.size(); ++i) m_between[i] += withEnds[2 * i];
    m_seen += values.size();
}

void KeptValues::sort() {
    const auto middle = m_kept.begin() + static_cast<std::ptrdiff_t>(m_sorted);
    std::sort(middle, m_kept.end());
    std::inplace_merge(m_kept.begin(), middle, m_kept.end());
    countTies();
    m_sorted = m_kept.size();
}

void KeptValues::countTies() {
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
    addTies(found);
}

void KeptValues::addTies(const std::vector<Tie>& found) {
    for (const Tie& tie : found) {
        const auto known = std::lower_bound(m_ties.begin(), m_ties.end(), tie.value, tieBelow);
        if (known != m_ties.end() && known->value == tie.value) {
            known->count += tie.count;
        } else {
            m_ties.insert(known, tie);
        }
    }
}

std::vector<KeptRanks> KeptValues::ranks() const {
    std::vector<KeptRanks> result;
    std::size_t first = 0;
    for (std::size_t i = 0; i < m_brackets.size(); ++i) {
        const auto [low, high] = m_brackets[i];
        first += m_between[i];
        const std::size_t from = placesBelow(m_kept, low);
        const auto tieFrom = std::lower_bound(m_ties.begin(), m_ties.end(), low, tieBelow);
        const auto tieEnd = std::upper_bound(tieFrom, m_ties.end(), high, tieAbove);
        KeptRanks ranks{first, 0, std::span(m_kept).subspan(from, placesUpTo(m_kept, high) - from), {tieFrom, tieEnd}};
        ranks.size = ranks.kept.size();
        for (const Tie& tie : ranks.ties) ranks.size += tie.count;
        first += ranks.size;
        result.push_back(ranks);
    }
    return result;
}

void KeptValues::narrow(const std::vector<Bracket>& brackets, std::size_t coming) {
    const std::vector<KeptRanks> known = ranks();
    std::vector<std::size_t> between;
    std::vector<double> kept;
    std::vector<Tie> ties;
    std::size_t counted = 0;
    std::size_t old = 0;
    for (const Bracket& bracket : brackets) {
        while (bracket.high > m_brackets[old].high) ++old;
        const KeptRanks& ranks = known[old];
        between.push_back(ranks.below(bracket.low) - counted);
        counted = ranks.upTo(bracket.high);
        const std::size_t from = placesBelow(ranks.kept, bracket.low);
        const auto inside = ranks.kept.subspan(from, placesUpTo(ranks.kept, bracket.high) - from);
        kept.insert(kept.end(), inside.begin(), inside.end());
        for (const Tie& tie : ranks.ties) {
            if (bracket.low <= tie.value && tie.value <= bracket.high) ties.push_back(tie);
        }
    }
    between.push_back(m_seen - counted);
    const std::size_t more = kept.size() * coming / m_seen;
    m_brackets = brackets;
    m_between = std::move(between);
    m_sorted = kept.size();
    m_kept = {};  // cleared first, so that old and new memory are not in use at the same time
    m_kept.reserve(m_sorted + more + more / 8 + 16);
    m_kept.insert(m_kept.end(), kept.begin(), kept.end());
    m_ties = std::move(ties);
}

}  // namespace theca

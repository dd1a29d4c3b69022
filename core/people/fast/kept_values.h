#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/people/fast/bracket.h"

namespace theca {

/// A value that came often enough to be counted instead of kept.
struct Tie {
    double value;
    std::size_t count;
};

/// The values in one bracket, in order: those of ranks `first` to `first` + `size` − 1 among all that were seen.
struct KeptRanks {
    std::size_t first;
    std::size_t size;              ///< values and ties, these as often as they came
    std::span<const double> kept;  ///< rising, without ties
    std::span<const Tie> ties;     ///< rising

    std::size_t end() const { return first + size; }
    /// The value of a rank, first ≤ rank < end.
    double at(std::size_t rank) const;
    /// How many of all that were seen are smaller than a value in the bracket, …
    std::size_t below(double value) const;
    /// … and how many are not greater.
    std::size_t upTo(double value) const;
};

/// What is kept of a stream of values: those in some brackets. The others are counted: how many lie below the first
/// bracket, between it and the next, …, above the last. So whatever has been kept, its rank among all is known.
class KeptValues {
public:
    /// Brackets, five at most, rise and do not touch. One from −∞ to ∞ keeps everything.
    explicit KeptValues(std::vector<Bracket> brackets);

    void reserve(std::size_t count) { m_kept.reserve(count); }
    /// No NaN.
    void add(std::span<const double> values);
    std::size_t seen() const { return m_seen; }

    /// Puts what is kept in order; values that came four times or more become ties.
    void sort();
    std::size_t unsorted() const { return m_kept.size() - m_sorted; }
    const std::vector<Bracket>& brackets() const { return m_brackets; }
    /// What each bracket holds. Once sorted; holds until something is added.
    std::vector<KeptRanks> ranks() const;

    /// Takes narrower brackets, each inside one of those there are; what lies outside is counted and forgotten. Once
    /// sorted. Room is made for what will be kept of `coming` more values like these.
    void narrow(const std::vector<Bracket>& brackets, std::size_t coming);

private:
    void countTies();
    void addTies(const std::vector<Tie>& found);

    std::vector<Bracket> m_brackets;
    std::vector<std::size_t> m_between;  ///< values below, between and above the brackets
    std::size_t m_seen = 0;
    std::vector<double> m_kept;  ///< the first m_sorted in order
    std::size_t m_sorted = 0;
    std::vector<Tie> m_ties;  ///< rising
};

}  // namespace theca

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/people/fast/bracket.h"

namespace theca {

/// A value that occurred often enough to be counted instead of stored.
struct Tie {
    double value;
    std::size_t count;
};

/// The values in one bracket, in order: ranks `first` to `first` + `size` − 1 among all values seen.
struct KeptRanks {
    std::size_t first;
    std::size_t size;              ///< number of values, ties counted as often as they occurred
    std::span<const double> kept;  ///< rising, without ties
    std::span<const Tie> ties;     ///< rising

    std::size_t end() const { return first + size; }
    /// The value of a rank, first ≤ rank < end.
    double at(std::size_t rank) const;
    /// How many of all values seen are less than one in the bracket, …
    std::size_t below(double value) const;
    /// … and how many are less or equal.
    std::size_t upTo(double value) const;
};

/// Stores those values of a stream that lie in some brackets, and counts the others: how many lie below the first
/// bracket, between it and the next, …, above the last. So the rank of every stored value among all is known.
class KeptValues {
public:
    /// Up to five brackets, rising, which do not touch. One from −∞ to ∞ keeps everything.
    explicit KeptValues(std::vector<Bracket> brackets);

    void reserve(std::size_t count) { m_kept.reserve(count); }
    /// No NaN.
    void add(std::span<const double> values);
    std::size_t seen() const { return m_seen; }

    /// Sorts the stored values; those that occur four times or more become ties.
    void sort();
    std::size_t unsorted() const { return m_kept.size() - m_sorted; }
    const std::vector<Bracket>& brackets() const { return m_brackets; }
    /// The contents of each bracket. Call `sort` first; valid until something is added.
    std::vector<KeptRanks> ranks() const;

    /// Changes to narrower brackets, each inside one of the present ones; values outside are counted and dropped. Call
    /// `sort` first. Memory is reserved for what will be kept of `coming` more values with the same distribution.
    void narrow(const std::vector<Bracket>& brackets, std::size_t coming);

private:
    void countTies();
    void addTies(const std::vector<Tie>& found);

    std::vector<Bracket> m_brackets;
    std::vector<std::size_t> m_between;  ///< values below, between and above the brackets
    std::size_t m_seen = 0;
    std::vector<double> m_kept;  ///< the first m_sorted are sorted
    std::size_t m_sorted = 0;
    std::vector<Tie> m_ties;  ///< rising
};

}  // namespace theca

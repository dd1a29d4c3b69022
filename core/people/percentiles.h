#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace theca {

inline constexpr std::array<double, 5> percentileShares = {0.05, 0.25, 0.5, 0.75, 0.95};

/// The 5th, 25th, 50th, 75th and 95th percentile.
using Percentiles = std::array<double, percentileShares.size()>;

/// Where a percentile lies among `count` values: between two ranks.
struct PercentilePlace {
    std::size_t low;
    std::size_t high;
    double share;  ///< of the way from low to high

    double between(double atLow, double atHigh) const { return atLow + share * (atHigh - atLow); }
};
PercentilePlace percentilePlace(double share, std::size_t count);

/// Type 7: linear between the order statistics around share·(n − 1). At least one value, no NaN.
Percentiles percentilesOf(std::vector<double> values);

/// The percentiles of `count` values that arrive in pieces, exactly those of the whole list, without keeping it
/// [docs/model.md, M12]. Of the first values all are kept. Then only those near a wanted order statistic are: within
/// six standard deviations of where its rank can lie, given how many have been seen; what falls between these brackets
/// is counted. They narrow as more is seen. Where a wanted rank lies in a bracket at the end, its value is exact;
/// else all values have to come again, which then always suffices. Values in an order that has nothing to do with their
/// size hardly ever need that.
class StreamedPercentiles {
public:
    explicit StreamedPercentiles(std::size_t count, double deviations = usualDeviations);

    /// How far brackets reach: narrower ones keep less and need the second pass more often.
    static constexpr double usualDeviations = 6;

    /// The next values; no more than `count` in all. No NaN.
    void add(std::span<const double> values);
    /// Whether, after all values, every percentile is known.
    bool resolved() const { return m_resolved; }
    /// Begins the second pass: every value comes again, in any order.
    void again();
    /// Once resolved.
    Percentiles percentiles() const;

    /// About what one of them holds at most while `count` values pass, bytes.
    static std::size_t mostBytes(std::size_t count);

private:
    /// Both ends belong to it.
    struct Bracket {
        double low;
        double high;
    };
    /// A value that came often enough to be counted instead of kept.
    struct Tie {
        double value;
        std::size_t count;
    };
    /// What is known of one bracket in order of size: ranks `first` to `first + size`.
    struct Region {
        std::size_t first;
        std::size_t size;
        std::span<const double> kept;
        std::span<const Tie> ties;

        double at(std::size_t place) const;
        std::size_t below(double value) const;
        std::size_t upTo(double value) const;
    };

    void sortKept();
    void countTies();
    std::vector<Region> regions() const;
    void narrow();
    void keepOnly(const std::vector<Bracket>& brackets, const std::vector<Region>& regions);
    void finish();
    Bracket forgotten(std::size_t gap) const;
    static std::vector<Bracket> apart(std::vector<Bracket> brackets);

    std::size_t m_count;
    double m_deviations;
    std::size_t m_seen = 0;
    std::size_t m_narrowAt;
    std::vector<Bracket> m_brackets;     ///< rising, apart
    std::vector<std::size_t> m_between;  ///< values below, between and above the brackets
    std::vector<double> m_kept;          ///< the first `m_sorted` in order
    std::size_t m_sorted = 0;
    std::vector<Tie> m_ties;  ///< in order
    bool m_again = false;
    bool m_resolved = false;
    /// The two order statistics around each percentile.
    std::array<std::array<std::optional<double>, 2>, percentileShares.size()> m_around;
};

}  // namespace theca

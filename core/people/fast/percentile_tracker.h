#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/people/fast/bracket_scan.h"
#include "core/people/fast/percentile_history.h"
#include "core/people/fast/rank_slice.h"
#include "core/people/percentiles.h"

namespace theca {

/// Percentiles of successive rows of values of the same people, equal to those of sorting each row [docs/people.md, 9].
/// From row to row a percentile moves little and steadily, so it is predicted. One pass over the row counts the values
/// below a narrow bracket around the prediction and lists those in it; the percentile is found among these few by its
/// rank. If its rank lies outside, the values between two brackets are listed too: a wrong prediction costs time, never
/// accuracy.
class PercentileTracker {
public:
    /// One value per person, in the order of people; at least one, no NaN.
    Percentiles next(std::span<const double> values);

private:
    void predict(std::span<const double> values);
    void scan(std::span<const double> values);
    void distribute(std::size_t listed, std::span<const double> values);
    RankSlice& sliceOf(std::size_t rank, std::span<const double> values);
    std::vector<PersonValue> betweenBrackets(std::size_t gap, std::span<const double> values);
    double read(std::size_t which, std::span<const double> values);

    std::size_t m_count = 0;  ///< number of values in the row before
    std::array<PercentileHistory, percentileShares.size()> m_histories{};
    std::vector<Bracket> m_brackets;  ///< rising, not touching
    std::vector<RankSlice> m_slices;  ///< below the first bracket, in it, between it and the second, in that, …
    std::vector<std::uint32_t> m_inside;
};

}  // namespace theca

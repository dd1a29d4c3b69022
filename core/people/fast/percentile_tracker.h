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

/// Percentiles of one row after another of the same people's values, exactly those of sorting each row
/// [docs/people.md, 9]. From row to row a percentile moves little and steadily, so it is predicted; one pass over the
/// row counts the values below a narrow bracket around the prediction and lists those in it; and the percentile is
/// found among these few by its rank. Where a rank lies outside, the values between two brackets are listed, too: a
/// wrong prediction costs only time.
class PercentileTracker {
public:
    /// One value a person, in the order of people; at least one, no NaN.
    Percentiles next(std::span<const double> values);

private:
    void predict(std::span<const double> values);
    void scan(std::span<const double> values);
    void distribute(std::size_t listed, std::span<const double> values);
    RankSlice& sliceOf(std::size_t rank, std::span<const double> values);
    std::vector<PersonValue> betweenBrackets(std::size_t gap, std::span<const double> values);
    double read(std::size_t which, std::span<const double> values);

    std::size_t m_count = 0;  ///< of values in the row before
    std::array<PercentileHistory, percentileShares.size()> m_histories{};
    std::vector<Bracket> m_brackets;  ///< rising, apart
    std::vector<RankSlice> m_slices;  ///< all ranks: below the first bracket, in it, above it, in the second, …
    std::vector<std::uint32_t> m_inside;
};

}  // namespace theca

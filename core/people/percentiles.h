#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace theca {

inline constexpr std::array<double, 5> percentileShares = {0.05, 0.25, 0.5, 0.75, 0.95};

/// The 5th, 25th, 50th, 75th and 95th percentile.
using Percentiles = std::array<double, percentileShares.size()>;

/// Where a percentile lies among sorted values: between two neighbouring ranks, counted from 0.
struct PercentilePlace {
    std::size_t low;
    std::size_t high;  ///< low + 1, or the last rank
    double share;      ///< of the way from low to high, 0 … 1

    double between(double atLow, double atHigh) const { return atLow + share * (atHigh - atLow); }
};

/// Type 7 of Hyndman and Fan 1996: at rank share·(count − 1), share 0 … 1, count > 0 [docs/people.md, 2].
PercentilePlace percentilePlace(double share, std::size_t count);

/// The percentiles by their definition: sort the values, then read. At least one value, no NaN.
Percentiles percentilesOf(std::vector<double> values);

}  // namespace theca

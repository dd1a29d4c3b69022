#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "core/people/fast/bracket.h"
#include "core/people/fast/rank_slice.h"

namespace theca {

/// Where one percentile was in the rows before, and where it will be in the next one [docs/people.md, 9].
class PercentileHistory {
public:
    /// A bracket the percentile is expected in. `values` is the new row; at least one row was recorded.
    Bracket predict(std::span<const double> values);
    /// What came true, and the people around it.
    void record(double value, std::vector<PersonValue> neighbours);

private:
    std::array<double, 3> m_values{};  ///< the newest first
    std::size_t m_rows = 0;            ///< since the last bend
    double m_extrapolated = 0;         ///< from m_values to the next row
    double m_error = 0;                ///< how far extrapolation was off of late
    std::vector<PersonValue> m_neighbours;
};

}  // namespace theca

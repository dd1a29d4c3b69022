#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "core/people/fast/bracket.h"
#include "core/people/fast/rank_slice.h"

namespace theca {

/// One percentile in the rows so far, and its prediction in the next one [docs/people.md, 9].
class PercentileHistory {
public:
    /// A bracket in which the percentile is expected. `values` is the new row; at least one row must have been
    /// recorded.
    Bracket predict(std::span<const double> values);
    /// The percentile found, and the people whose values are next to it.
    void record(double value, std::vector<PersonValue> neighbours);

private:
    std::array<double, 3> m_values{};  ///< the newest first
    std::size_t m_rows = 0;            ///< since the last bend
    double m_extrapolated = 0;         ///< the parabola's prediction for the next row
    double m_error = 0;                ///< recent error of the parabola's predictions
    std::vector<PersonValue> m_neighbours;
};

}  // namespace theca

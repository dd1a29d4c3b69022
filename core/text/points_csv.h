#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/scenario/scenario.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

inline constexpr std::size_t mostPoints = format::field<&Observation::points>().limits.most;

/// The user's own points as their file has them, times in h.
struct PointsFile {
    std::vector<ObservedPoint> points;
    std::string unit;  ///< as scenario files spell it, where the heading of the values names one; else empty

    bool operator==(const PointsFile&) const = default;
};

/// Reads a table of points: time, value and, optionally, an error, separated by commas, semicolons or tabs. A heading
/// line may name the unit of the times (h, min, d) and of the values. Decimals have a point; where semicolons or
/// tabs separate the columns, a comma too. Empty lines and lines that begin with '#' are ignored. The first thing
/// that is wrong is the only error, with its line.
Result<PointsFile> readPoints(std::string_view text);

}  // namespace theca

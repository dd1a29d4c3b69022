#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/lesson/answer.h"
#include "core/lesson/measure_spec.h"

namespace theca {

/// The value of a drawn line: straight between two points, level before the first and after the last. At least one
/// point.
double lineValue(std::span<const DrawnPoint> line, Hours at);

/// A measure taken of a drawn line over [from, until], exactly as of any polyline: peak, peak_time, value, mean,
/// half_life, first_above, first_below, lowest, lowest_time and fluctuation; none for the other kinds, for a line
/// without points, and where a level is never crossed.
std::optional<double> measuredOfLine(const MeasureSpec& measure, std::span<const DrawnPoint> line, Hours from,
                                     Hours until);

/// A stroke as it was drawn, made a line: of points at one time the last counts, and times rise.
std::vector<DrawnPoint> lineOfStroke(std::vector<DrawnPoint> stroke);

}  // namespace theca

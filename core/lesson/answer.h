#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/units.h"
#include "core/scenario/level.h"

namespace theca {

/// A point of a line that a person drew: `value` in the unit of the chart (ng/mL, or that of the read-out).
struct DrawnPoint {
    Hours at{0};
    double value = 0;

    bool operator==(const DrawnPoint&) const = default;
};

/// A point of a profile drawn beside the spine, in ng/mL; no level: the fluid around the brain.
struct DrawnLevel {
    std::optional<Level> level;
    double value = 0;

    bool operator==(const DrawnLevel&) const = default;
};

/// What a person expected, whatever the task was: only what belongs to it is filled. The patterns of a lesson hold one
/// each as the example they recognise.
struct Answer {
    std::vector<DrawnPoint> line;     ///< draw, and the lower line of band; times rise, straight between two points
    std::vector<DrawnPoint> upper;    ///< the upper line of band
    std::vector<DrawnLevel> profile;  ///< profile
    std::vector<double> numbers;      ///< number: one for each of the items; place: their times, h
    std::vector<std::string> order;   ///< order: the measures of the items, first to last
    std::optional<int> choice;        ///< choice: its place, from 0

    bool operator==(const Answer&) const = default;
};

}  // namespace theca

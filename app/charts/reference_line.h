#pragma once

#include <QString>
#include <vector>

namespace theca::app {

/// A line that the curves of a chart are compared with, such as EC50; straight between its points.
struct ReferenceLine {
    struct Point {
        double hours = 0;
        double value = 0;  ///< in the chart's unit

        bool operator==(const Point&) const = default;
    };

    QString name;               ///< stands at its right end
    std::vector<Point> points;  ///< at rising times, at least two
};

}  // namespace theca::app

#include "app/charts/assumed_area.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

constexpr double apart = 4;  ///< pixels between two samples
constexpr double seen = 2;   ///< pixels: less cannot be told from the curve

QPolygonF between(const Curve& curve, const PlotPlace& place) {
    const int steps = std::max(2, static_cast<int>(place.plot.width() / apart));
    const double until = std::min(place.range[1], curve.source.horizon);
    std::vector<double> hours, with(static_cast<std::size_t>(steps) + 1), without(with.size());
    for (int i = 0; i <= steps; ++i) hours.push_back(place.range[0] + (until - place.range[0]) * i / steps);
    curve.source.sample(hours, with);
    curve.withoutAssumed(hours, without);
    QPolygonF upper, lower;
    double most = 0;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        upper.append({place.xOf(hours[i]), place.yOf(with[i])});
        lower.prepend({place.xOf(hours[i]), place.yOf(without[i])});
        most = std::max(most, std::abs(upper.back().y() - lower.front().y()));
    }
    return most < seen ? QPolygonF() : upper + lower;
}

}  // namespace

std::vector<AssumedArea> assumedAreas(const std::vector<Curve>& curves, const PlotPlace& place) {
    std::vector<AssumedArea> areas;
    for (const Curve& curve : curves) {
        if (!curve.withoutAssumed || !(place.range[0] < curve.source.horizon)) continue;
        QPolygonF outline = between(curve, place);
        if (!outline.isEmpty()) areas.push_back({std::move(outline), curve.style.colour, curve.assumed});
    }
    return areas;
}

}  // namespace theca::app

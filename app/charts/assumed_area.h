#pragma once

#include <QColor>
#include <QPolygonF>
#include <QString>
#include <vector>

#include "app/charts/chart_curve.h"
#include "app/charts/plot_place.h"

namespace theca::app {

/// What an assumption makes of an effect, in pixels: the area between a curve and what it would be if drug in the blood
/// had no effect of its own.
struct AssumedArea {
    QPolygonF outline;
    QColor colour;
    QString words;  ///< what is assumed
};

/// Of the curves of a chart, where it can be seen.
std::vector<AssumedArea> assumedAreas(const std::vector<Curve>& curves, const PlotPlace& place);

}  // namespace theca::app

#pragma once

#include <QRectF>
#include <algorithm>

#include "app/charts/curve_sampling.h"
#include "app/charts/time_view.h"

namespace theca::app {

/// Where the plot of a chart is and what its pixels mean.
struct PlotPlace {
    QRectF plot;            ///< in the chart's own pixels
    TimeRange range{0, 1};  ///< from its left to its right edge, h
    Scale scale;            ///< from its bottom to its top

    PixelMap map() const { return {range, scale, plot.width(), plot.height()}; }
    double xOf(double hours) const { return plot.left() + map().x(hours); }
    double yOf(double value) const { return plot.bottom() - plot.height() * scale.fraction(value); }
    /// The nearest time in view.
    double hoursAt(double x) const {
        const double part = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
        return range[0] + part * (range[1] - range[0]);
    }
    /// The height of a value: 0 at the bottom of the plot, 1 at its top.
    double partAt(double y) const { return (plot.bottom() - y) / plot.height(); }
};

}  // namespace theca::app

#pragma once

#include <QString>
#include <vector>

#include "app/charts/chart_axes.h"
#include "app/charts/chart_values.h"
#include "app/charts/end_label_item.h"
#include "app/charts/frame_item.h"
#include "app/charts/plot_place.h"

/// The texts around a plot.
namespace theca::app {

/// The values at the axis of a plot `height` pixels high, with lines `lineHeight` high.
std::vector<AxisLabel> valueLabels(const Scale& scale, double height, double lineHeight);
/// The names of the curves with the values at their ends.
std::vector<EndLabel> endLabels(const ChartValues& values, const PlotPlace& place);
/// The unit, and on a log axis what its bottom line means.
QString unitLabel(const ChartValues& values);
/// The notes at the right of the heading: whose points these are, and what the bands show, in `ink`.
std::vector<FrameItem::Key> keysOf(const ChartValues& values, const QColor& ink);

}  // namespace theca::app

#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "app/charts/chart_values.h"
#include "app/charts/crosshair_card.h"
#include "app/charts/observed_item.h"
#include "app/charts/plot_place.h"

/// The values of a chart at a time.
namespace theca::app {

/// The value of a curve at a time; NaN before its run and after it.
double valueOf(const Curve& curve, double hours);

/// How a curve changed from the mark to a time, in words: difference and ratio.
using CurveChange = std::pair<QString, QString>;
CurveChange changeOf(const Curve& curve, const QString& unit, double hours, double mark);

/// Observed points at a time, at most a few, and the sets they belong to.
using MarksAt = std::vector<std::pair<const ObservedSet*, ObservedMark>>;
MarksAt marksAt(const std::vector<DrawnSet>& sets, const PlotPlace& place, double hours);

/// Every curve and `marks` at a time; the curves compared with the mark if there is one.
CardGroup readingAt(const ChartValues& values, const MarksAt& marks, double hours, std::optional<double> mark);
/// What was observed there, in words; empty if nothing was.
QString observedText(const MarksAt& marks, const QString& unit, bool inDays);

}  // namespace theca::app

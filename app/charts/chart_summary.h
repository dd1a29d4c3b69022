#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/charts/chart_curve.h"
#include "app/charts/time_view.h"

namespace theca::app {

/// What is said about a curve over the times of its samples.
struct CurveFigures {
    Sample first;
    Sample last;
    Sample highest;
    Sample lowest;
};
/// None if no sample has a value.
std::optional<CurveFigures> figuresOf(const CurveSource& source, const std::vector<Sample>& samples);

/// What a chart shows, in sentences for screen readers: where each curve starts, peaks and ends. One entry of figures
/// per curve.
QString spokenSummary(const ChartSpec& chart, const std::vector<Curve>& curves,
                      const std::vector<std::optional<CurveFigures>>& figures, const TimeView& time);

}  // namespace theca::app

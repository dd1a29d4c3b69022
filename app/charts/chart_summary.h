#pragma once

#include <QString>

#include "app/charts/chart_curve.h"
#include "app/charts/time_view.h"

namespace theca::app {

/// What a chart shows, in sentences to be spoken: where each curve starts, peaks and ends.
QString spokenSummary(const ChartSpec& chart, const std::vector<Curve>& curves,
                      const std::vector<std::vector<Sample>>& samples, const TimeView& time);

}  // namespace theca::app

#pragma once

#include <functional>
#include <vector>

#include "app/charts/axis_scale.h"
#include "app/charts/reference_line.h"
#include "app/charts/time_view.h"
#include "app/sound/tones.h"

namespace theca::app {

/// A curve that is heard: its value at a time (h), NaN where it has none, and the times of its doses.
struct HeardCurve {
    std::function<double(double)> valueAt;
    std::vector<double> doses;
};

/// Curves as they stand in a chart: pitch follows its axis, linear or logarithmic. One is heard in the middle; of
/// several the first is at the left and the last at the right. Doses click; where a curve crosses a line of the chart
/// two tones rise or fall.
Tones tonesOf(const std::vector<HeardCurve>& curves, const std::vector<ReferenceLine>& lines, const Scale& scale,
              TimeRange range, double seconds);

}  // namespace theca::app

#pragma once

#include <array>
#include <vector>

#include "app/charts/chart_axes.h"

namespace theca::app {

using TimeRange = std::array<double, 2>;

/// The times that all charts of a stack show, h, and the unit they are shown in.
struct TimeView {
    TimeRange range{0, 1};
    TimeRange whole{0, 1};  ///< what can be shown
    bool inDays = false;
    double step = 1;
    std::vector<AxisLabel> labels;
};

/// `range` made `factor` times as long, `around` keeping its place on the screen; always inside `whole` and at least a
/// minute or two long.
TimeRange zoomed(TimeRange range, TimeRange whole, double factor, double around);
/// `range` moved by `hours`, as far as `whole` allows.
TimeRange panned(TimeRange range, TimeRange whole, double hours);
/// `range` moved as little as needed to show `hours` with some room around it.
TimeRange revealing(TimeRange range, TimeRange whole, double hours);

}  // namespace theca::app

#pragma once

#include <array>
#include <vector>

#include "app/charts/chart_axes.h"

namespace theca::app {

using TimeRange = std::array<double, 2>;

/// The times all charts of a stack show, h, and how they are told.
struct TimeView {
    TimeRange range{0, 1};
    TimeRange whole{0, 1};  ///< what there is to see
    bool inDays = false;
    double step = 1;
    std::vector<AxisLabel> labels;
};

/// `range` made `factor` times as long, `around` staying where it is on the screen; never outside `whole`, never
/// shorter than a minute or two.
TimeRange zoomed(TimeRange range, TimeRange whole, double factor, double around);
/// `range` moved by `hours` as far as `whole` lets it.
TimeRange panned(TimeRange range, TimeRange whole, double hours);
/// `range` moved as little as needed to show `hours` with a little room beside it.
TimeRange revealing(TimeRange range, TimeRange whole, double hours);

}  // namespace theca::app

#include "app/charts/time_view.h"

#include <algorithm>

namespace theca::app {

namespace {

constexpr double shortest = 1.0 / 30;

}  // namespace

TimeRange zoomed(TimeRange range, TimeRange whole, double factor, double around) {
    const double span =
        std::clamp((range[1] - range[0]) * factor, std::min(shortest, whole[1] - whole[0]), whole[1] - whole[0]);
    const double part = std::clamp((around - range[0]) / (range[1] - range[0]), 0.0, 1.0);
    const double from = std::clamp(around - part * span, whole[0], whole[1] - span);
    return {from, from + span};
}

TimeRange panned(TimeRange range, TimeRange whole, double hours) {
    const double span = range[1] - range[0];
    const double from = std::clamp(range[0] + hours, whole[0], std::max(whole[0], whole[1] - span));
    return {from, from + span};
}

TimeRange revealing(TimeRange range, TimeRange whole, double hours) {
    const double room = 0.05 * (range[1] - range[0]);
    if (hours < range[0]) return panned(range, whole, hours - room - range[0]);
    if (hours > range[1]) return panned(range, whole, hours + room - range[1]);
    return range;
}

}  // namespace theca::app

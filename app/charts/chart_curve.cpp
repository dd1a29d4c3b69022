#include "app/charts/chart_curve.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

CurveSource sourceOf(const Trajectory& trajectory, const ChartSpec& chart) {
    const auto sample = [trajectory, signal = chart.signal, factor = chart.factor](auto hours, auto values) {
        trajectory.sample(signal, hours, values);
        for (double& value : values) value *= factor;
    };
    return {sample, trajectory.breaks(), trajectory.horizon().number()};
}

}  // namespace

double Curve::valueAt(double hours) const {
    double value = 0;
    source.sample(std::span(&hours, 1), std::span(&value, 1));
    return value;
}

std::vector<Curve> curvesOf(const ChartContent& content, const ChartSpec& chart) {
    std::vector<Curve> curves;
    const std::size_t count = std::min(content.looks.size(), content.run.therapies.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Trajectory& trajectory = content.run.therapies[i];
        if (!content.looks[i].shown || !trajectory.offers(chart.signal)) continue;
        curves.push_back({content.looks[i].name, content.looks[i].style, sourceOf(trajectory, chart)});
    }
    return curves;
}

double horizonOf(const ChartContent& content) {
    double horizon = 0;
    for (const Trajectory& trajectory : content.run.therapies)
        horizon = std::max(horizon, trajectory.horizon().number());
    return horizon > 0 ? horizon : 1;
}

std::array<double, 2> shownTimes(const ChartContent& content) {
    const double horizon = horizonOf(content);
    const auto& typed = content.timeLimits;
    if (!typed || !std::isfinite((*typed)[0]) || !std::isfinite((*typed)[1])) return {0, horizon};
    const double from = std::clamp((*typed)[0], 0.0, horizon);
    const double until = std::min((*typed)[1], horizon);
    return until > from ? std::array{from, until} : std::array{0.0, horizon};
}

}  // namespace theca::app

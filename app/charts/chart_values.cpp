#include "app/charts/chart_values.h"

#include <algorithm>
#include <cmath>

#include "app/charts/observed_marks.h"

namespace theca::app {

namespace {

bool isRange(const std::optional<std::array<double, 2>>& limits) {
    return limits && std::isfinite((*limits)[0]) && std::isfinite((*limits)[1]) && (*limits)[1] > (*limits)[0];
}

/// A scale that includes the observed points.
Scale widened(Scale scale, const std::optional<Reach>& reach) {
    if (!reach) return scale;
    return {std::min(scale.low, std::floor(reach->low)), std::max(scale.high, std::ceil(reach->high)), false};
}

}  // namespace

void ChartValues::take(const ChartContent& content, const ChartSpec& chart) {
    const bool log = content.log && chart.logAllowed;
    const bool sameAxis = m_spec.id == chart.id && m_spec.unit == chart.unit && m_spec.signal.kind == chart.signal.kind;
    if (!sameAxis || log != m_log || m_spec.limits != chart.limits) m_view = {};
    m_spec = chart;
    m_log = log;
    m_curves = curvesOf(content, chart);
    m_seen = seenAgain(std::move(m_seen), m_curves);
    m_seenGhosts = seenAgain(std::move(m_seenGhosts), ghostsOf(content, chart));
    m_bands = bandsOf(content, chart);
}

void ChartValues::look(TimeRange range, TimeRange whole, double pixels) {
    for (SeenCurve& seen : m_seen) seen.look(range, pixels);
    m_scale = wantedScale(highest(whole), whole);
}

void ChartValues::draw(const PixelMap& map) {
    for (SeenCurve& seen : m_seen) seen.draw(map);
    for (SeenCurve& ghost : m_seenGhosts) {
        ghost.look(map.range, map.width);
        ghost.draw(map);
    }
}

double ChartValues::highest(TimeRange whole) {
    double top = highestOf(m_bands, whole);
    if (const auto reach = reachOf(m_spec.observed, whole)) top = std::max(top, reach->high);
    for (SeenCurve& seen : m_seen) {
        const double peak = seen.highest(whole);
        if (peak > top) top = peak;  // false if peak is NaN
    }
    return top;
}

Scale ChartValues::wantedScale(double top, TimeRange whole) {
    if (m_view.zoom) return *m_view.zoom;
    if (isRange(m_spec.limits)) {
        const auto [low, high] = *m_spec.limits;
        if (!m_log) return {low, high, false};
        if (high > 0) return {low > 0 ? low : high / 1e5, high, true};
    }
    if (isRange(m_spec.scale))
        return widened({(*m_spec.scale)[0], (*m_spec.scale)[1], false}, reachOf(m_spec.observed, whole));
    m_view.kept = m_log ? logScale(top, m_view.kept) : linearScale(top, m_view.kept);
    return *m_view.kept;
}

std::vector<std::optional<CurveFigures>> ChartValues::figures() const {
    std::vector<std::optional<CurveFigures>> figures;
    for (const SeenCurve& seen : m_seen) figures.push_back(seen.figures());
    return figures;
}

void ChartValues::moveBy(double part) {
    if (!m_view.zoom || part == 0) return;
    const Scale scale = *m_view.zoom;
    m_view.zoom = Scale{scale.valueAt(part), scale.valueAt(1 + part), scale.log};
}

}  // namespace theca::app

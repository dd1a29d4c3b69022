#include "app/charts/chart_values.h"

#include <algorithm>
#include <cmath>

#include "app/charts/observed_marks.h"

namespace theca::app {

namespace {

bool isRange(const std::optional<std::array<double, 2>>& limits) {
    return limits && std::isfinite((*limits)[0]) && std::isfinite((*limits)[1]) && (*limits)[1] > (*limits)[0];
}

/// Which range of those held is a chart's.
QString heldBy(const ChartContent& content, const ChartSpec& chart) {
    const Signal& signal = chart.signal;
    return QStringLiteral("%1/%2/%3").arg(content.ranges).arg(static_cast<int>(signal.kind)).arg(signal.index);
}

double peakOf(const CurveSource& curve, TimeRange whole) {
    constexpr double coarse = 600;  // pixels: the peak is then sought between points
    return extremeOf(curve, firstLook(curve, whole, coarse), true).value;
}

/// A scale of its own, with the observed points on it.
Scale widened(Scale scale, const std::optional<Reach>& reach) {
    if (!reach) return scale;
    return {std::min(scale.low, std::floor(reach->low)), std::max(scale.high, std::ceil(reach->high)), false};
}

}  // namespace

void ChartValues::take(const ChartContent& content, const ChartSpec& chart) {
    const bool log = content.log && chart.logAllowed;
    const bool sameAxis = m_spec.id == chart.id && m_spec.unit == chart.unit && m_spec.signal.kind == chart.signal.kind;
    if (!sameAxis || log != m_log || m_spec.limits != chart.limits) m_view.zoom.reset();
    m_spec = chart;
    m_log = log;
    m_held = heldBy(content, chart);
    m_hidden = hiddenCurvesOf(content, chart);
    m_curves = curvesOf(content, chart);
    m_seen = seenAgain(std::move(m_seen), m_curves);
    m_seenGhosts = seenAgain(std::move(m_seenGhosts), ghostsOf(content, chart));
    m_bands = bandsOf(content, chart);
}

void ChartValues::look(TimeRange range, TimeRange whole, double pixels) {
    for (SeenCurve& seen : m_seen) seen.look(range, pixels);
    const double top = highest(whole);
    m_scale = wantedScale(heldHighest(whole), whole);
    m_beyond = !m_view.zoom && !isRange(m_spec.limits) && !isRange(m_spec.scale) && top > m_scale.high * (1 + 1e-9);
}

void ChartValues::draw(const PixelMap& map) {
    for (SeenCurve& seen : m_seen) seen.draw(map);
    for (SeenCurve& ghost : m_seenGhosts) {
        ghost.look(map.range, map.width);
        ghost.draw(map);
    }
}

/// Of what is shown now.
double ChartValues::highest(TimeRange whole) {
    double top = highestOf(m_bands, whole);
    for (SeenCurve& seen : m_seen) top = std::max(top, seen.highest(whole));  // NaN never is
    return top;
}

/// What the axis has to reach: what it was first made for, and what no slider moves.
double ChartValues::heldHighest(TimeRange whole) {
    const auto [place, isNew] = m_view.held.try_emplace(m_held);
    HeldRange& held = place->second;
    double top = 0;
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const double peak = m_seen[i].highest(whole);
        if (!m_curves[i].therapy)
            top = std::max(top, peak);
        else if (isNew)
            held.curves = std::max(held.curves, peak / m_spec.factor);
    }
    for (const CurveSource& hidden : m_hidden)
        if (isNew) held.curves = std::max(held.curves, peakOf(hidden, whole) / m_spec.factor);
    if (!m_bands.empty() && m_spec.people > held.people)
        held = {held.curves, highestOf(m_bands, whole) / m_spec.factor, m_spec.people};
    if (!m_bands.empty()) top = std::max(top, held.bands * m_spec.factor);
    if (const auto reach = reachOf(m_spec.observed, whole)) top = std::max(top, reach->high);
    for (const ReferenceLine& line : m_spec.references)
        for (const auto& point : line.points) top = std::max(top, point.value);
    return std::max(top, held.curves * m_spec.factor);
}

void ChartValues::refit() {
    m_view.zoom.reset();
    m_view.held.erase(m_held);
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
    return m_log ? logScale(top) : linearScale(top);
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

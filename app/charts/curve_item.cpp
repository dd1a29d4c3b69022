#include "app/charts/curve_item.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/charts/dash_path.h"
#include "app/charts/marker.h"

namespace theca::app {

namespace {

constexpr double lineWidth = 2;
constexpr double markerSize = 8;
constexpr double markersApart = 210;
constexpr double exitsApart = 28;
constexpr double densest = 12;      ///< vertical pixels per horizontal pixel
constexpr double farOutside = 1e5;  ///< pixels; keeps absurd limits from reaching the rasteriser

/// Height of the polyline at `x`, NaN if there is none.
double heightAt(const QPolygonF& points, double x) {
    const auto right =
        std::lower_bound(points.begin(), points.end(), x, [](QPointF p, double at) { return p.x() < at; });
    if (right == points.end() || right == points.begin()) return std::nan("");
    const QPointF a = *(right - 1), b = *right;
    return b.x() > a.x() ? a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()) : b.y();
}

/// How far a curve moves up and down inside the plot, in pixels.
double climb(const QPolygonF& points, const QRectF& plot) {
    double sum = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const double rise = std::abs(std::clamp(points[i].y(), plot.top(), plot.bottom()) -
                                     std::clamp(points[i - 1].y(), plot.top(), plot.bottom()));
        if (!std::isnan(rise)) sum += rise;
    }
    return sum;
}

std::vector<double> patternOf(const DrawnCurve& curve) {
    std::vector<double> pattern;
    if (curve.dense) return pattern;
    for (const double part : dashPattern(curve.style.dash)) pattern.push_back(grown(part));
    return pattern;
}

double widthOf(const DrawnCurve& curve) { return grown(curve.dense ? 1 : lineWidth); }

QList<QPointF> markersOn(const QPolygonF& points, const QRectF& plot, int order, int count) {
    QList<QPointF> markers;
    const double first = plot.left() + markersApart * (order + 0.5) / std::max(count, 1);
    for (double x = first; x < plot.right() - grown(markerSize); x += markersApart) {
        const QPointF at(x, heightAt(points, x));
        if (at.y() >= plot.top() && at.y() <= plot.bottom()) markers.append(at);
    }
    return markers;
}

/// One exit per stretch outside, where it is farthest out.
std::vector<DrawnCurve::Exit> exitsOf(const QPolygonF& points, const QRectF& plot) {
    std::vector<DrawnCurve::Exit> exits;
    const auto outside = [&](const QPointF& p) {
        return p.y() < plot.top() - 0.5 ? -1 : p.y() > plot.bottom() + 0.5 ? 1 : 0;
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        const int side = outside(points[i]);
        if (side == 0) continue;
        qsizetype farthest = i;
        for (; i < points.size() && outside(points[i]) == side; ++i)
            if (side * points[i].y() > side * points[farthest].y()) farthest = i;
        const double x = std::clamp(points[farthest].x(), plot.left() + 8, plot.right() - 8);
        if (!exits.empty() && exits.back().above == (side < 0) && x - exits.back().at.x() < exitsApart) continue;
        exits.push_back({{x, side < 0 ? plot.top() : plot.bottom()}, side < 0});
    }
    return exits;
}

void drawExit(QPainter& painter, const DrawnCurve::Exit& exit, const QColor& colour, const QColor& ground) {
    const double in = exit.above ? 1 : -1;
    const QPointF tip = exit.at + QPointF(0, 2 * in);
    const double wide = grown(5), high = grown(8) * in;
    const QPolygonF arrow{tip, tip + QPointF(wide, high), tip + QPointF(-wide, high)};
    painter.setPen(QPen(ground, grown(1.5)));
    painter.setBrush(colour);
    painter.drawPolygon(arrow);
}

QList<qreal> inPenWidths(std::span<const double> pattern) {
    QList<qreal> parts;
    for (const double part : pattern) parts.append(part / grown(lineWidth));
    return parts;
}

/// Solid lines first, so that dashes stay visible where curves coincide.
int layer(const DrawnCurve& curve) {
    return curve.dense ? 0 : static_cast<int>(dashPattern(curve.style.dash).size());
}

}  // namespace

DrawnCurve drawnCurve(const std::vector<Sample>& samples, const TherapyStyle& style, const PixelMap& map,
                      QPointF origin, int order, int count) {
    DrawnCurve curve{style, {}, false, {}, {}};
    curve.points.reserve(static_cast<qsizetype>(samples.size()));
    for (const Sample& sample : samples) {
        const double y = map.y(sample.value);
        curve.points.append(origin +
                            QPointF(map.x(sample.hours), std::isnan(y) ? y : std::clamp(y, -farOutside, farOutside)));
    }
    const QRectF plot(origin, QSizeF(map.width, map.height));
    curve.dense = climb(curve.points, plot) > densest * plot.width();
    curve.markers = markersOn(curve.points, plot, order, count);
    curve.exits = exitsOf(curve.points, plot);
    return curve;
}

void CurveItem::show(std::vector<DrawnCurve> curves, const QRectF& plot, const QColor& ground) {
    if (plot != m_plot) prepareGeometryChange();
    m_curves = std::move(curves);
    std::stable_sort(m_curves.begin(), m_curves.end(), [](auto& a, auto& b) { return layer(a) < layer(b); });
    m_plot = plot;
    m_ground = ground;
    m_lines.clear();
    for (const DrawnCurve& curve : m_curves) m_lines.push_back(dashed(curve.points, patternOf(curve), area()));
    update();
}

void CurveItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const bool whole = keepsLines(*painter);
    painter->setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const DrawnCurve& curve = m_curves[i];
        QPen pen(curve.style.colour, widthOf(curve), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (whole && !patternOf(curve).empty()) pen.setDashPattern(inPenWidths(patternOf(curve)));
        painter->setPen(pen);
        if (whole || (layer(curve) == 0 && !curve.dense)) {
            for (const auto& run : runs(curve.points, area())) drawRun(*painter, run);
        } else {
            painter->drawLines(m_lines[i]);
        }
    }
    for (const DrawnCurve& curve : m_curves) {
        for (const QPointF& at : curve.markers) drawMarker(*painter, curve.style, at, grown(markerSize), m_ground);
        for (const auto& exit : curve.exits) drawExit(*painter, exit, curve.style.colour, m_ground);
    }
}

}  // namespace theca::app

#include "app/charts/ghost_item.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/charts/dash_path.h"

namespace theca::app {

namespace {

constexpr double sameness = 0.75;  ///< pixels

double heightBetween(QPointF a, QPointF b, double x) {
    return b.x() > a.x() ? a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()) : b.y();
}

/// The points of `line` and, between them, points at the x of `others`, so that none of their corners is missed.
QPolygonF withPlacesOf(const QPolygonF& line, const QPolygonF& others) {
    QPolygonF points;
    qsizetype next = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        for (; i > 0 && next < others.size() && others[next].x() < line[i].x(); ++next) {
            const double x = others[next].x();
            if (x > line[i - 1].x()) points.append({x, heightBetween(line[i - 1], line[i], x)});
        }
        points.append(line[i]);
    }
    return points;
}

double distance(QPointF point, QPointF a, QPointF b) {
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - (a + part * along);
    return std::hypot(away.x(), away.y());
}

/// Whether a line whose x does not fall passes so close to a point that the eye cannot separate them. Comparing heights
/// alone is not enough on steep parts.
bool passes(const QPolygonF& line, QPointF point) {
    const auto left = [](const QPointF& p, double x) { return p.x() < x; };
    auto right = std::lower_bound(line.begin(), line.end(), point.x() - sameness, left);
    if (right != line.begin()) --right;
    for (; right + 1 < line.end() && right->x() <= point.x() + sameness; ++right)
        if (distance(point, *right, *(right + 1)) <= sameness) return true;
    return false;
}

}  // namespace

QPolygonF differing(const QPolygonF& earlier, const QPolygonF& present) {
    const QPolygonF points = withPlacesOf(earlier, present);
    QPolygonF parts;
    bool lastFar = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool far = std::isfinite(points[i].y()) && !passes(present, points[i]);
        const bool joined = i > 0 && (far || lastFar);
        if (joined && (parts.isEmpty() || parts.back() != points[i - 1])) parts.append(points[i - 1]);
        if (joined) parts.append(points[i]);
        if (!far && lastFar) parts.append({points[i].x(), std::nan("")});
        lastFar = far;
    }
    return parts;
}

void GhostItem::show(std::vector<QPolygonF> curves, const QRectF& plot, const QColor& ink) {
    if (plot != m_plot) prepareGeometryChange();
    m_curves = std::move(curves);
    m_plot = plot;
    m_ink = ink;
    setVisible(!m_curves.empty());
    update();
}

void GhostItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setPen(QPen(m_ink, grown(1)));
    painter->setBrush(Qt::NoBrush);
    for (const QPolygonF& curve : m_curves)
        for (const auto& run : runs(curve, m_plot)) drawRun(*painter, run);
}

}  // namespace theca::app

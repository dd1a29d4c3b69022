#include "app/charts/observed_item.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr std::size_t many = 400;

double signSize() { return grown(9); }
double cap() { return grown(4); }
/// From a point, pixels within which it tells what it is.
double reach() { return grown(9); }

void drawArrow(QPainter& painter, QPointF tip, double in, const QColor& colour) {
    const double arrow = grown(5);
    painter.setPen(QPen(colour, grown(1.6)));
    painter.drawLine(tip, tip + QPointF(arrow, arrow * in));
    painter.drawLine(tip, tip + QPointF(-arrow, arrow * in));
}

/// The bar of values: a cap at each end, an arrow if it continues outside.
void drawValueBar(QPainter& painter, const DrawnMark& mark, const QColor& colour) {
    if (mark.bottom - mark.top < 0.5 && !mark.goesOnAbove && !mark.goesOnBelow) return;
    const double x = mark.at.x();
    painter.setPen(QPen(colour, grown(1.4)));
    painter.drawLine(QPointF(x, mark.top), QPointF(x, mark.bottom));
    if (mark.goesOnAbove)
        drawArrow(painter, {x, mark.top}, 1, colour);
    else
        painter.drawLine(QPointF(x - cap(), mark.top), QPointF(x + cap(), mark.top));
    if (mark.goesOnBelow)
        drawArrow(painter, {x, mark.bottom}, -1, colour);
    else
        painter.drawLine(QPointF(x - cap(), mark.bottom), QPointF(x + cap(), mark.bottom));
}

void drawTimeBar(QPainter& painter, const DrawnMark& mark, const QColor& colour) {
    if (mark.right - mark.left < 0.5) return;
    const double y = mark.at.y();
    painter.setPen(QPen(colour, grown(1.4)));
    painter.drawLine(QPointF(mark.left, y), QPointF(mark.right, y));
    painter.drawLine(QPointF(mark.left, y - cap()), QPointF(mark.left, y + cap()));
    painter.drawLine(QPointF(mark.right, y - cap()), QPointF(mark.right, y + cap()));
}

}  // namespace

void ObservedItem::show(const std::vector<ObservedSet>& sets, const PixelMap& map, const QRectF& plot,
                        const Theme& theme) {
    std::vector<DrawnSet> drawn;
    for (const ObservedSet& set : sets) {
        if (set.markCount() > 0) drawn.push_back({set, drawnMarks(*set.marks, map, plot.topLeft())});
    }
    setVisible(!drawn.empty());
    if (drawn.empty() && m_sets.empty()) return;
    if (plot != m_plot) prepareGeometryChange();
    m_sets = std::move(drawn);
    m_plot = plot;
    m_theme = theme;
    update();
}

std::vector<QRectF> ObservedItem::places() const {
    std::vector<QRectF> places;
    for (const DrawnSet& drawn : m_sets) {
        if (drawn.marks.size() > many) continue;
        for (const DrawnMark& mark : drawn.marks) {
            const QRectF sign(mark.at - QPointF(reach(), reach()), QSizeF(2 * reach(), 2 * reach()));
            places.push_back(sign | QRectF(QPointF(mark.left, mark.top), QPointF(mark.right, mark.bottom)));
        }
    }
    return places;
}

std::optional<std::pair<const ObservedSet*, ObservedMark>> ObservedItem::at(QPointF place) const {
    std::optional<std::pair<const ObservedSet*, ObservedMark>> found;
    double nearest = reach();
    for (const DrawnSet& drawn : m_sets) {
        for (const DrawnMark& mark : drawn.marks) {
            const bool onBar =
                std::abs(place.x() - mark.at.x()) <= cap() && place.y() >= mark.top && place.y() <= mark.bottom;
            const double away = onBar ? cap() : std::hypot(place.x() - mark.at.x(), place.y() - mark.at.y());
            if (away > nearest) continue;
            nearest = away;
            found = {&drawn.set, (*drawn.set.marks)[mark.index]};
        }
    }
    return found;
}

void ObservedItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setBrush(Qt::NoBrush);
    for (const DrawnSet& drawn : m_sets) {
        if (drawn.marks.size() > many)
            paintMany(*painter, drawn);
        else
            paintFew(*painter, drawn);
    }
}

void ObservedItem::paintFew(QPainter& painter, const DrawnSet& drawn) const {
    const QColor& colour = drawn.set.colour;
    for (const DrawnMark& mark : drawn.marks) {
        drawValueBar(painter, mark, colour);
        drawTimeBar(painter, mark, colour);
    }
    for (const DrawnMark& mark : drawn.marks) {
        drawSign(painter, {drawn.set.own, drawn.set.number}, mark.at, signSize(), colour, m_theme.ground);
        if (mark.outside != 0) drawArrow(painter, mark.at + QPointF(0, grown(8.0) * -mark.outside), -mark.outside, colour);
    }
}

/// Crosses or squares of a few pixels, at most one per place, and their bars as one list of lines.
void ObservedItem::paintMany(QPainter& painter, const DrawnSet& drawn) const {
    QList<QRectF> signs;
    QList<QLineF> bars;
    std::unordered_set<int> places;
    const int width = static_cast<int>(m_plot.width()) + 1;
    for (const DrawnMark& mark : drawn.marks) {
        const int x = static_cast<int>(mark.at.x() - m_plot.left()), y = static_cast<int>(mark.at.y() - m_plot.top());
        if (!places.insert(y * width + x).second) continue;
        if (drawn.set.number % 2 == 1)
            signs << QRectF(mark.at.x() - 1.5, mark.at.y() - 1.5, 3, 3);
        else
            signs << QRectF(mark.at.x() - 2, mark.at.y() - 0.5, 4, 1)
                  << QRectF(mark.at.x() - 0.5, mark.at.y() - 2, 1, 4);
        if (mark.bottom - mark.top > 1) bars << QLineF(mark.at.x(), mark.top, mark.at.x(), mark.bottom);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor faint = drawn.set.colour;
    faint.setAlphaF(0.35F);
    painter.setPen(QPen(faint, 0));
    painter.drawLines(bars);
    painter.setPen(Qt::NoPen);
    painter.setBrush(drawn.set.colour);
    painter.drawRects(signs);
    painter.restore();
}

}  // namespace theca::app

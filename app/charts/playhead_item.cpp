#include "app/charts/playhead_item.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <iterator>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

/// A line from the top of the plot to its bottom, interrupted at the texts.
std::vector<QLineF> between(const std::vector<QRectF>& texts, double x, const QRectF& plot) {
    std::vector<QRectF> met;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(met),
                 [x](const QRectF& text) { return text.left() - 1 <= x && x <= text.right() + 1; });
    std::sort(met.begin(), met.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    std::vector<QLineF> pieces;
    double from = plot.top();
    for (const QRectF& text : met) {
        if (text.top() > from) pieces.emplace_back(x, from, x, text.top());
        from = std::max(from, text.bottom());
    }
    if (from < plot.bottom()) pieces.emplace_back(x, from, x, plot.bottom());
    return pieces;
}

}  // namespace

double PlayheadItem::grip() { return grown(6); }

double PlayheadItem::gripHeight() { return grown(9); }

void PlayheadItem::show(double x, const QRectF& plot, const std::vector<QRectF>& texts, const Theme& theme) {
    prepareGeometryChange();
    m_line = QRectF(x, plot.top(), 0, plot.height());
    m_pieces = between(texts, x, plot);
    m_theme = theme;
    setVisible(x >= plot.left() - 0.5 && x <= plot.right() + 0.5);
}

bool PlayheadItem::isAtGrip(QPointF place) const {
    return isVisible() && std::abs(place.x() - m_line.x()) <= grip() + 2 && place.y() >= m_line.top() - 4 &&
           place.y() <= m_line.top() + gripHeight() + 4;
}

void PlayheadItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setPen(QPen(m_theme.accent, grown(2)));
    for (const QLineF& piece : m_pieces) painter->drawLine(piece);
    painter->setBrush(m_theme.accent);
    painter->setPen(Qt::NoPen);
    const QPointF top = m_line.topLeft();
    painter->drawPolygon(QPolygonF{top + QPointF(-grip(), 0), top + QPointF(grip(), 0), top + QPointF(0, gripHeight())});
}

}  // namespace theca::app

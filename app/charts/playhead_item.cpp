#include "app/charts/playhead_item.h"

#include <QPainter>
#include <cmath>

namespace theca::app {

namespace {

constexpr double gripHeight = 9;

}  // namespace

void PlayheadItem::show(double x, const QRectF& plot, const Theme& theme) {
    prepareGeometryChange();
    m_line = QRectF(x, plot.top(), 0, plot.height());
    m_theme = theme;
    setVisible(x >= plot.left() - 0.5 && x <= plot.right() + 0.5);
}

bool PlayheadItem::isAtGrip(QPointF place) const {
    return isVisible() && std::abs(place.x() - m_line.x()) <= grip + 2 && place.y() >= m_line.top() - 4 &&
           place.y() <= m_line.top() + gripHeight + 4;
}

void PlayheadItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setPen(QPen(m_theme.accent, 2));
    painter->drawLine(m_line.topLeft(), m_line.bottomLeft());
    painter->setBrush(m_theme.accent);
    painter->setPen(Qt::NoPen);
    const QPointF top = m_line.topLeft();
    painter->drawPolygon(QPolygonF{top + QPointF(-grip, 0), top + QPointF(grip, 0), top + QPointF(0, gripHeight)});
}

}  // namespace theca::app

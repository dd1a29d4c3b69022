#include "app/charts/crosshair_item.h"

#include <QPainter>

#include "app/base/appearance.h"
#include "app/charts/marker.h"

namespace theca::app {

void CrosshairItem::show(double x, std::vector<Dot> dots, const QRectF& line, const Theme& theme) {
    prepareGeometryChange();
    m_dots = std::move(dots);
    m_line = QRectF(x, line.top(), 0, line.height());
    m_theme = theme;
    setVisible(true);
    update();
}

void CrosshairItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setPen(QPen(m_theme.accent, grown(1), m_pen));
    painter->drawLine(m_line.topLeft(), m_line.bottomLeft());
    for (const Dot& dot : m_dots) drawMarker(*painter, dot.style, {m_line.x(), dot.y}, grown(10), m_theme.ground);
}

}  // namespace theca::app

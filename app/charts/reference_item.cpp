#include "app/charts/reference_item.h"

#include <QPainter>

#include "app/base/appearance.h"
#include "app/charts/dash_path.h"

namespace theca::app {

void ReferenceItem::show(std::vector<QPolygonF> lines, const QRectF& plot, const QColor& ink) {
    if (plot != m_plot) prepareGeometryChange();
    m_lines = std::move(lines);
    m_plot = plot;
    m_ink = ink;
    setVisible(!m_lines.empty());
    update();
}

void ReferenceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setPen(QPen(m_ink, grown(1), Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    for (const QPolygonF& line : m_lines)
        for (const auto& run : runs(line, m_plot)) painter->drawPolyline(run);
}

}  // namespace theca::app

#include "app/charts/swatch.h"

#include <QPainter>

#include "app/base/appearance.h"
#include "app/charts/dash_path.h"
#include "app/charts/marker.h"

namespace theca::app {

void paintSwatch(QPainter& painter, const QRectF& box, const TherapyStyle& style) {
    const double width = grown(2);
    const QPointF c = box.center();
    QPen pen(style.colour, width, Qt::SolidLine, Qt::FlatCap);
    QList<qreal> dashes;
    for (const double part : dashPattern(style.dash)) dashes.append(grown(part) / width);
    if (!dashes.isEmpty()) pen.setDashPattern(dashes);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), c.y()), QPointF(box.right(), c.y()));
    painter.fillPath(markerPath(style.marker, c, 0.52 * box.height()), style.colour);
    painter.restore();
}

Swatch::Swatch(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Swatch::show(const TherapyStyle& style) {
    if (style == m_style) return;
    m_style = style;
    update();
}

QSize Swatch::sizeHint() const { return {scaled(28), scaled(16)}; }

void Swatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSwatch(painter, rect(), m_style);
}

}  // namespace theca::app

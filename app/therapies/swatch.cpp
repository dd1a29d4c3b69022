#include "app/therapies/swatch.h"

#include <QPainter>
#include <QPolygonF>

#include "app/appearance.h"

namespace theca::app {

namespace {

Qt::PenStyle penStyle(TherapyStyle::Dash dash) {
    switch (dash) {
        case TherapyStyle::Dash::Solid:
            return Qt::SolidLine;
        case TherapyStyle::Dash::Dashed:
            return Qt::DashLine;
        case TherapyStyle::Dash::DashDot:
            return Qt::DashDotLine;
    }
    return Qt::SolidLine;
}

}  // namespace

void paintSwatch(QPainter& painter, const QRectF& box, const TherapyStyle& style) {
    const double r = box.height() * 0.26;
    const QPointF c = box.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour, 2, penStyle(style.dash), Qt::FlatCap));
    painter.drawLine(QPointF(box.left(), c.y()), QPointF(box.right(), c.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour);
    switch (style.marker) {
        case TherapyStyle::Marker::Circle:
            painter.drawEllipse(c, r, r);
            break;
        case TherapyStyle::Marker::Square:
            painter.drawRect(QRectF(c.x() - r, c.y() - r, 2 * r, 2 * r));
            break;
        case TherapyStyle::Marker::Triangle:
            painter.drawPolygon(
                QPolygonF({c + QPointF(0, -r * 1.2), c + QPointF(r * 1.1, r), c + QPointF(-r * 1.1, r)}));
            break;
    }
    painter.restore();
}

Swatch::Swatch(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Swatch::show(const TherapyStyle& style) {
    m_style = style;
    update();
}

QSize Swatch::sizeHint() const { return {scaled(28), scaled(16)}; }

void Swatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSwatch(painter, rect(), m_style);
}

}  // namespace theca::app

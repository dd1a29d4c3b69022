#include "app/charts/marker.h"

#include <QPainter>
#include <QPolygonF>

namespace theca::app {

QPainterPath markerPath(TherapyStyle::Marker marker, QPointF centre, double size) {
    QPainterPath path;
    const double r = size / 2;
    switch (marker) {
        case TherapyStyle::Marker::Circle:
            path.addEllipse(centre, r, r);
            break;
        case TherapyStyle::Marker::Square:
            path.addRect(QRectF(centre.x() - 0.88 * r, centre.y() - 0.88 * r, 1.76 * r, 1.76 * r));
            break;
        case TherapyStyle::Marker::Triangle:
            path.addPolygon(QPolygonF{centre + QPointF(0, -1.15 * r), centre + QPointF(1.1 * r, 0.8 * r),
                                      centre + QPointF(-1.1 * r, 0.8 * r)});
            path.closeSubpath();
            break;
    }
    return path;
}

void drawMarker(QPainter& painter, const TherapyStyle& style, QPointF centre, double size, const QColor& ground) {
    constexpr double rim = 3;  // filled, not stroked: many times faster
    painter.fillPath(markerPath(style.marker, centre, size + rim), ground);
    painter.fillPath(markerPath(style.marker, centre, size), style.colour);
}

}  // namespace theca::app

#include "app/charts/marker.h"

#include <QPainter>
#include <QPolygonF>
#include <vector>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

/// Corners of a marker around its centre, in radii; a circle has none.
std::vector<QPointF> corners(TherapyStyle::Marker marker) {
    switch (marker) {
        case TherapyStyle::Marker::Circle:
            break;
        case TherapyStyle::Marker::Square:
            return {{-0.88, -0.88}, {0.88, -0.88}, {0.88, 0.88}, {-0.88, 0.88}};
        case TherapyStyle::Marker::Triangle:
            return {{0, -1.15}, {1.1, 0.8}, {-1.1, 0.8}};
        case TherapyStyle::Marker::Diamond:
            return {{0, -1.25}, {1.1, 0}, {0, 1.25}, {-1.1, 0}};
        case TherapyStyle::Marker::Wedge:
            return {{0, 1.15}, {1.1, -0.8}, {-1.1, -0.8}};
        case TherapyStyle::Marker::Plus:
            return {{-0.35, -1.1}, {0.35, -1.1}, {0.35, -0.35}, {1.1, -0.35}, {1.1, 0.35},   {0.35, 0.35},
                    {0.35, 1.1},   {-0.35, 1.1}, {-0.35, 0.35}, {-1.1, 0.35}, {-1.1, -0.35}, {-0.35, -0.35}};
        case TherapyStyle::Marker::Cross:
            return {{-1, -0.55}, {-0.55, -1}, {0, -0.45}, {0.55, -1}, {1, -0.55}, {0.45, 0},
                    {1, 0.55},   {0.55, 1},   {0, 0.45},  {-0.55, 1}, {-1, 0.55}, {-0.45, 0}};
        case TherapyStyle::Marker::Star:
            return {{0, -1.3}, {0.33, -0.42}, {1.25, -0.4},  {0.55, 0.17},  {0.78, 1.05},
                    {0, 0.55}, {-0.78, 1.05}, {-0.55, 0.17}, {-1.25, -0.4}, {-0.33, -0.42}};
        case TherapyStyle::Marker::Bar:
            return {{-0.45, -1.2}, {0.45, -1.2}, {0.45, 1.2}, {-0.45, 1.2}};
        case TherapyStyle::Marker::Hourglass:
            return {{-1, -1}, {1, -1}, {0.25, 0}, {1, 1}, {-1, 1}, {-0.25, 0}};
        case TherapyStyle::Marker::Chevron:
            return {{0, -0.95}, {1.15, 0.2}, {1.15, 0.95}, {0, -0.1}, {-1.15, 0.95}, {-1.15, 0.2}};
    }
    return {};
}

}  // namespace

QPainterPath markerPath(TherapyStyle::Marker marker, QPointF centre, double size) {
    QPainterPath path;
    const double r = size / 2;
    QPolygonF outline;
    for (const QPointF& corner : corners(marker)) outline.append(centre + r * corner);
    if (outline.isEmpty())
        path.addEllipse(centre, r, r);
    else
        path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

void drawMarker(QPainter& painter, const TherapyStyle& style, QPointF centre, double size, const QColor& ground) {
    const double rim = grown(3);  // filled, not stroked: many times faster
    painter.fillPath(markerPath(style.marker, centre, size + rim), ground);
    painter.fillPath(markerPath(style.marker, centre, size), style.colour);
}

}  // namespace theca::app

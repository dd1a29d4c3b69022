#include "app/charts/marker.h"

#include <QPainter>
#include <QPolygonF>
#include <vector>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

using Marker = TherapyStyle::Marker;

/// The marker whose outline an open one has; the marker itself where it is filled.
Marker outlineOf(Marker marker) {
    switch (marker) {
        case Marker::OpenCircle:
            return Marker::Circle;
        case Marker::OpenDiamond:
            return Marker::Diamond;
        case Marker::OpenSquare:
            return Marker::Square;
        case Marker::OpenTriangle:
            return Marker::Triangle;
        case Marker::OpenWedge:
            return Marker::Wedge;
        case Marker::OpenLeft:
            return Marker::Left;
        case Marker::OpenHexagon:
            return Marker::Hexagon;
        case Marker::OpenRight:
            return Marker::Right;
        case Marker::OpenStar:
            return Marker::Star;
        default:
            return marker;
    }
}

/// Corners of a filled marker around its centre, in radii; a circle has none.
std::vector<QPointF> corners(Marker marker) {
    switch (marker) {
        case Marker::Circle:
            break;
        case Marker::Square:
            return {{-0.88, -0.88}, {0.88, -0.88}, {0.88, 0.88}, {-0.88, 0.88}};
        case Marker::Triangle:
            return {{0, -1.15}, {1.1, 0.8}, {-1.1, 0.8}};
        case Marker::Diamond:
            return {{0, -1.25}, {1.1, 0}, {0, 1.25}, {-1.1, 0}};
        case Marker::Wedge:
            return {{0, 1.15}, {1.1, -0.8}, {-1.1, -0.8}};
        case Marker::Plus:
            return {{-0.35, -1.1}, {0.35, -1.1}, {0.35, -0.35}, {1.1, -0.35}, {1.1, 0.35},   {0.35, 0.35},
                    {0.35, 1.1},   {-0.35, 1.1}, {-0.35, 0.35}, {-1.1, 0.35}, {-1.1, -0.35}, {-0.35, -0.35}};
        case Marker::Cross:
            return {{-1, -0.55}, {-0.55, -1}, {0, -0.45}, {0.55, -1}, {1, -0.55}, {0.45, 0},
                    {1, 0.55},   {0.55, 1},   {0, 0.45},  {-0.55, 1}, {-1, 0.55}, {-0.45, 0}};
        case Marker::Star:
            return {{0, -1.3}, {0.33, -0.42}, {1.25, -0.4},  {0.55, 0.17},  {0.78, 1.05},
                    {0, 0.55}, {-0.78, 1.05}, {-0.55, 0.17}, {-1.25, -0.4}, {-0.33, -0.42}};
        case Marker::Bar:
            return {{-0.45, -1.2}, {0.45, -1.2}, {0.45, 1.2}, {-0.45, 1.2}};
        case Marker::Hourglass:
            return {{-1, -1}, {1, -1}, {0.25, 0}, {1, 1}, {-1, 1}, {-0.25, 0}};
        case Marker::Chevron:
            return {{0, -0.95}, {1.15, 0.2}, {1.15, 0.95}, {0, -0.1}, {-1.15, 0.95}, {-1.15, 0.2}};
        case Marker::Left:
            return {{-1.15, 0}, {0.8, -1.1}, {0.8, 1.1}};
        case Marker::Right:
            return {{1.15, 0}, {-0.8, -1.1}, {-0.8, 1.1}};
        case Marker::HalfTop:
            return {{-1.2, 0.3}, {-1, -0.45}, {0, -0.95}, {1, -0.45}, {1.2, 0.3}};
        case Marker::HalfBottom:
            return {{-1.2, -0.3}, {-1, 0.45}, {0, 0.95}, {1, 0.45}, {1.2, -0.3}};
        case Marker::HalfLeft:
            return {{0.3, -1.2}, {-0.45, -1}, {-0.95, 0}, {-0.45, 1}, {0.3, 1.2}};
        case Marker::HalfRight:
            return {{-0.3, -1.2}, {0.45, -1}, {0.95, 0}, {0.45, 1}, {-0.3, 1.2}};
        case Marker::Tee:
            return {{-1.1, -1},  {1.1, -1},    {1.1, -0.3},   {0.35, -0.3},
                    {0.35, 1.1}, {-0.35, 1.1}, {-0.35, -0.3}, {-1.1, -0.3}};
        case Marker::Hexagon:
            return {{-0.6, -1.05}, {0.6, -1.05}, {1.2, 0}, {0.6, 1.05}, {-0.6, 1.05}, {-1.2, 0}};
        case Marker::Arrow:
            return {{0, -1.25}, {1.1, 0}, {0.4, 0}, {0.4, 1.15}, {-0.4, 1.15}, {-0.4, 0}, {-1.1, 0}};
        case Marker::Pentagon:
            return {{0, -1.15}, {1.1, -0.3}, {0.7, 1}, {-0.7, 1}, {-1.1, -0.3}};
        default:
            break;
    }
    return {};
}

QPainterPath outlinePath(Marker marker, QPointF centre, double size) {
    QPainterPath path;
    const double r = size / 2;
    QPolygonF outline;
    for (const QPointF& corner : corners(outlineOf(marker))) outline.append(centre + r * corner);
    if (outline.isEmpty())
        path.addEllipse(centre, r, r);
    else
        path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

}  // namespace

QPainterPath markerPath(Marker marker, QPointF centre, double size) {
    constexpr double hole = 0.5;  // of the outline's size
    QPainterPath path = outlinePath(marker, centre, size);
    if (outlineOf(marker) != marker) path.addPath(outlinePath(marker, centre, hole * size));
    return path;
}

void drawMarker(QPainter& painter, const TherapyStyle& style, QPointF centre, double size, const QColor& ground) {
    const double rim = grown(3);  // filled, not stroked: many times faster
    painter.fillPath(outlinePath(style.marker, centre, size + rim), ground);
    painter.fillPath(markerPath(style.marker, centre, size), style.colour);
}

}  // namespace theca::app

#include "app/present/stage_pointer.h"

#include <QPainter>
#include <QPainterPath>

#include "app/present/stage_painter.h"

namespace theca::app {

namespace {

constexpr double dot = 2.5;       ///< across, in per cent of the height
constexpr double darkness = 0.7;  ///< of what lies outside the spotlight
constexpr double enlarged = 2;    ///< how many times
constexpr double lens = 18;       ///< radius of the magnifier, in per cent of the height

void paintLens(QPainter& painter, const StageLayout& layout, QPointF at) {
    const double radius = lens * layout.unit;
    QPainterPath circle;
    circle.addEllipse(at, radius, radius);
    painter.save();
    painter.setClipPath(circle, Qt::IntersectClip);
    painter.translate(at);
    painter.scale(enlarged, enlarged);
    painter.translate(-at);
    paintStage(painter, layout);
    painter.restore();
    painter.setPen(QPen(layout.colours.ink, 0.4 * layout.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(circle);
}

void paintSpot(QPainter& painter, const StageLayout& layout, QPointF at, double radius) {
    QPainterPath rest;
    rest.addRect(QRectF(QPointF(0, 0), QSizeF(layout.size)));
    rest.addEllipse(at, radius * layout.unit, radius * layout.unit);
    QColor dark(Qt::black);
    dark.setAlphaF(darkness);
    painter.fillPath(rest, dark);
}

}  // namespace

void paintPointer(QPainter& painter, const StageLayout& layout, const StagePointer& pointer) {
    if (!pointer.seen) return;
    const QPointF at(pointer.at.x() * layout.size.width(), pointer.at.y() * layout.size.height());
    painter.setRenderHint(QPainter::Antialiasing);
    switch (pointer.tool) {
        case StageTool::None:
        case StageTool::Pen:
            return;
        case StageTool::Laser: {
            const double radius = dot / 2 * layout.unit;
            painter.setPen(QPen(layout.colours.ground, radius / 3));
            painter.setBrush(layout.colours.playhead);
            painter.drawEllipse(at, radius, radius);
            return;
        }
        case StageTool::Spotlight:
            return paintSpot(painter, layout, at, pointer.spot);
        case StageTool::Magnifier:
            return paintLens(painter, layout, at);
    }
}

}  // namespace theca::app

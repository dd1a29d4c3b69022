#include "app/spine/spine_anatomy.h"

#include <QPainter>

namespace theca::app {

namespace {

QColor bone(const Theme& theme) { return mixed(theme.ground, theme.muted, 0.16); }
QColor tissue(const Theme& theme) { return mixed(theme.ground, theme.muted, 0.34); }
QColor lumbar(const Theme& theme) { return mixed(theme.ground, theme.ink, 0.62); }
QColor vessel(const Theme& theme) { return mixed(theme.ground, QColor(0xD0, 0x3A, 0x3A), 0.8); }

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

void paintVein(QPainter& painter, const SpineGeometry& geometry) {
    const QRectF vein = geometry.blood();
    painter.drawRoundedRect(vein, vein.width() / 2, vein.width() / 2);
}

void paintBones(QPainter& painter, const SpineGeometry& geometry, const Theme& theme) {
    painter.setPen(QPen(mixed(theme.ground, theme.muted, 0.5), 0.8));
    painter.setBrush(bone(theme));
    for (const Level level : allLevels()) painter.drawPath(geometry.vertebra(level));
}

void paintTissue(QPainter& painter, const SpineGeometry& geometry, const Theme& theme) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(theme.ground, theme.ink, 0.6), 1));
    painter.drawPath(geometry.canal());
    painter.setPen(QPen(mixed(theme.ground, theme.ink, 0.6), 0.8));
    painter.setBrush(tissue(theme));
    painter.drawPath(geometry.brain());
    painter.drawPath(geometry.cord());
    painter.setPen(Qt::NoPen);
    painter.setBrush(lumbar(theme));
    painter.drawPath(geometry.lumbarCord());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tissue(theme), 1.2));
    for (const QPainterPath& nerve : geometry.nerves()) painter.drawPath(nerve);
    painter.setPen(QPen(vessel(theme), 2));
    paintVein(painter, geometry);
}

}  // namespace theca::app

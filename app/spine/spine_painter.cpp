#include "app/spine/spine_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include "app/base/display.h"
#include "app/spine/spine_anatomy.h"
#include "app/spine/spine_layers.h"

namespace theca::app {

namespace {

constexpr double handle = 6;  ///< radius
constexpr Level entry{4};     ///< L3: where a catheter enters the canal

/// CSF and blood. Walls and vessel are drawn over their edges.
void paintFluid(QPainter& painter, const SpineFigure& figure) {
    const SpineGeometry& geometry = figure.geometry;
    const ColourScale& colours = figure.content.colours;
    painter.setPen(QPen(mixed(figure.content.theme.ground, figure.content.theme.ink, 0.6), 1));
    painter.setBrush(QColor::fromRgba(colours.colour(figure.values[brainPlace])));
    painter.drawPath(geometry.skull());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const Level level : allLevels()) {
        painter.setBrush(QColor::fromRgba(colours.colour(figure.values[static_cast<std::size_t>(level.index)])));
        painter.drawPath(geometry.cell(level));
    }
    painter.setBrush(QColor::fromRgba(colours.colour(figure.values[bloodPlace])));
    paintVein(painter, geometry);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintMouth(QPainter& painter, const SpineFigure& figure) {
    const QRectF vein = figure.geometry.blood();
    const QPointF mouth(vein.center().x(), vein.top() - 12);
    painter.setPen(QPen(figure.therapy.look.style.colour, 1.5));
    painter.setBrush(figure.content.theme.ground);
    painter.drawEllipse(mouth, 6, 6);
    painter.drawLine(mouth + QPointF(-6, 0), mouth + QPointF(6, 0));
    painter.drawLine(mouth + QPointF(0, 8), mouth + QPointF(0, 12));
}

/// From the pump under the skin to the canal and up inside it.
void paintCatheter(QPainter& painter, const SpineFigure& figure, Level tip) {
    const SpineGeometry& geometry = figure.geometry;
    const QRectF area = geometry.area();
    const double from = geometry.middle(std::min(entry, Level{std::max(tip.index - 1, 0)}));
    const QPointF pump(area.right() - 13, area.bottom() - 14);
    QPainterPath tube(pump);
    tube.quadTo(QPointF(pump.x(), from + 6), QPointF(geometry.back(from) - 3, from));
    const double until = geometry.middle(tip);
    constexpr int pieces = 24;
    for (int i = 1; i <= pieces; ++i) {
        const double y = from + (until - from) * i / pieces;
        tube.lineTo(geometry.back(y) - 4, y);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(figure.content.theme.ground, 4));
    painter.drawPath(tube);
    painter.setPen(QPen(figure.therapy.look.style.colour, 2));
    painter.drawPath(tube);
    painter.setBrush(figure.content.theme.panel);
    painter.drawEllipse(pump, 11, 11);
    painter.drawEllipse(pump, 3, 3);
}

void paintNeedle(QPainter& painter, const SpineFigure& figure, Level level) {
    const double y = figure.geometry.middle(level);
    const QPointF inside(figure.geometry.centre(y) + 2, y);
    const QPointF hub(figure.geometry.area().right() - 6, y + 7);
    painter.setPen(QPen(figure.content.theme.ground, 4));
    painter.drawLine(inside, hub);
    painter.setPen(QPen(figure.therapy.look.style.colour, 2));
    painter.drawLine(inside, hub);
}

void paintHandle(QPainter& painter, const SpineFigure& figure, std::size_t index, const QFont& caption) {
    const SpineDevice& device = figure.therapy.devices[index];
    const QRectF place = handleOf(device, figure.geometry);
    const Theme& theme = figure.content.theme;
    if (figure.focused == index) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place.center(), handle + 4, handle + 4);
    }
    painter.setPen(QPen(theme.ground, 1.5));
    painter.setBrush(figure.therapy.look.style.colour);
    painter.drawEllipse(place.center(), handle, handle);
    const QString name = levelText(device.level);
    const QFontMetricsF metrics(caption);
    const double wide = metrics.horizontalAdvance(name) + 6;
    const double x = std::min(place.right() + 1, figure.geometry.area().right() - wide);
    const QRectF chip(x, place.center().y() - metrics.height() - 3, wide, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(theme.ink);
    painter.setFont(caption);
    painter.drawText(chip, Qt::AlignCenter, name);
}

}  // namespace

QRectF handleOf(const SpineDevice& device, const SpineGeometry& geometry) {
    const double y = geometry.middle(device.level);
    return {geometry.back(y) - 4 - handle, y - handle, 2 * handle, 2 * handle};
}

void paintSpine(QPainter& painter, const SpineFigure& figure, const QFont& caption, SpineLayers& layers) {
    const std::vector<double>& heights = figure.content.heights;
    painter.setRenderHint(QPainter::Antialiasing);
    layers.paintBelow(painter, figure.geometry, heights, figure.content.theme);
    paintFluid(painter, figure);
    layers.paintAbove(painter, figure.geometry, heights, figure.content.theme);
    if (!figure.therapy.plan.oral.empty()) paintMouth(painter, figure);
    for (const SpineDevice& device : figure.therapy.devices) {
        if (device.kind == SpineDevice::Kind::Tip)
            paintCatheter(painter, figure, figure.slipped.value_or(device.level));
        else
            paintNeedle(painter, figure, device.level);
    }
    if (!figure.content.levelsMatter) return;
    for (std::size_t i = 0; i < figure.therapy.devices.size(); ++i) paintHandle(painter, figure, i, caption);
}

}  // namespace theca::app

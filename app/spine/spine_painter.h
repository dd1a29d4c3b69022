#pragma once

#include <QPointF>
#include <QRectF>
#include <optional>
#include <vector>

#include "app/spine/spine_content.h"
#include "app/spine/spine_geometry.h"

class QPainter;

namespace theca::app {

class SpineLayers;

/// The area of a device's handle, including what counts as touching it.
QRectF handleOf(const SpineDevice& device, const SpineGeometry& geometry);

/// One spine to be drawn.
struct SpineFigure {
    const SpineContent& content;
    const SpineTherapy& therapy;
    const SpineGeometry& geometry;
    const std::vector<double>& values;   ///< of every place, in the shown unit
    std::optional<Level> slipped;        ///< where the tip is now, if not where it was placed
    std::optional<std::size_t> focused;  ///< the device that has the focus
};

/// Canal, cord, bones, blood, mouth and devices. `caption` is the small font.
void paintSpine(QPainter& painter, const SpineFigure& figure, const QFont& caption, SpineLayers& layers);

}  // namespace theca::app

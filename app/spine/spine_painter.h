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

/// Where the handle of a device lies, and how far it can be touched.
QRectF handleOf(const SpineDevice& device, const SpineGeometry& geometry);

/// One spine as it is drawn.
struct SpineFigure {
    const SpineContent& content;
    const SpineTherapy& therapy;
    const SpineGeometry& geometry;
    const std::vector<double>& values;   ///< of every place, in the shown unit
    std::optional<Level> slipped;        ///< where the tip lies now, if not where it was put
    std::optional<std::size_t> focused;  ///< the device whose handle has the keyboard
};

/// Canal, cord, bones, blood, mouth and devices. `caption` is the face of the small words.
void paintSpine(QPainter& painter, const SpineFigure& figure, const QFont& caption, SpineLayers& layers);

}  // namespace theca::app

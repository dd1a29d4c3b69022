#pragma once

#include "app/base/theme.h"
#include "app/spine/spine_geometry.h"

class QPainter;

/// What of a drawn spine is the same whatever it holds.
namespace theca::app {

/// Between two colours; `share` 0 is the first.
QColor mixed(const QColor& a, const QColor& b, double share);

/// Vertebrae: under the fluid, the same whatever it holds.
void paintBones(QPainter& painter, const SpineGeometry& geometry, const Theme& theme);
/// Brain, cord, nerves, the walls of the canal and the vessel: over the fluid and the blood.
void paintTissue(QPainter& painter, const SpineGeometry& geometry, const Theme& theme);
/// The vessel, with the painter's pen and brush.
void paintVein(QPainter& painter, const SpineGeometry& geometry);

}  // namespace theca::app

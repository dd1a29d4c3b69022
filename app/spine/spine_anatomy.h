#pragma once

#include "app/base/theme.h"
#include "app/spine/spine_geometry.h"

class QPainter;

/// The parts of a drawn spine that do not depend on values.
namespace theca::app {

/// Between two colours; `share` 0 is the first.
QColor mixed(const QColor& a, const QColor& b, double share);

/// Vertebrae: drawn below the CSF.
void paintBones(QPainter& painter, const SpineGeometry& geometry, const Theme& theme);
/// Brain, cord, nerves, the walls of the canal and the vessel: drawn over the CSF and the blood.
void paintTissue(QPainter& painter, const SpineGeometry& geometry, const Theme& theme);
/// The vessel, with the painter's pen and brush.
void paintVein(QPainter& painter, const SpineGeometry& geometry);

}  // namespace theca::app

#pragma once

#include <QPainterPath>
#include <QPointF>

#include "app/base/theme.h"

class QPainter;

namespace theca::app {

/// A therapy's marker, `size` pixels across.
QPainterPath markerPath(TherapyStyle::Marker marker, QPointF centre, double size);

/// Draws it in the therapy's colour with a rim in the background colour, so that it is visible on lines.
void drawMarker(QPainter& painter, const TherapyStyle& style, QPointF centre, double size, const QColor& ground);

}  // namespace theca::app

#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <span>

#include "app/base/theme.h"

class QPainter;

namespace theca::app {

/// Lengths of stroke, gap, stroke, … in pixels; empty for a solid line.
std::span<const double> dashPattern(TherapyStyle::Dash dash);

/// The visible part of a line, or a null line if none of it is in `area`.
QLineF clipped(const QLineF& line, const QRectF& area);

/// A line through points (NaN makes a gap), cut to `area` and into dashes along its length. The dash pattern continues
/// through corners and gaps.
QList<QLineF> dashed(std::span<const QPointF> points, std::span<const double> pattern, const QRectF& area);

/// The same line as connected runs of points, for devices that draw dashes themselves.
QList<QList<QPointF>> runs(std::span<const QPointF> points, const QRectF& area);

/// Whether a device keeps lines as such (SVG, PDF) and draws dashes itself.
bool keepsLines(const QPainter& painter);

/// Draws such a run with the painter's pen, which must be opaque: in pixels a few points at a time, because Qt's stroker
/// is slow for long lines.
void drawRun(QPainter& painter, const QList<QPointF>& run);

}  // namespace theca::app

#pragma once

#include <QRectF>

#include "app/spine/spine_state.h"

class QPainter;

namespace theca::app {

/// The width the spines need in a picture; 0 where no therapy is shown.
int spinePictureWidth(const SpineState& state);
/// The spines as they are now: the time, every therapy's column, and what the colours mean.
void paintSpinePicture(QPainter& painter, const QRectF& area, const SpineState& state);

}  // namespace theca::app

#pragma once

#include "app/present/stage_items.h"

class QPainter;

namespace theca::app {

/// Paints a stage; one unit of the painter is one px of the layout.
void paintStage(QPainter& painter, const StageLayout& layout);

}  // namespace theca::app

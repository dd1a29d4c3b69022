#pragma once

#include "app/spine/spine_layout.h"
#include "app/spine/spine_state.h"

class QPainter;

namespace theca::app {

class SpineLayers;

/// One therapy's column: its spine, name and dose above, the reading below.
void paintColumn(QPainter& painter, const SpineState& state, const SpineLayout& layout, std::size_t column,
                 SpineLayers& layers);
/// The names of levels at the left; the one being read is emphasised.
void paintLevelNames(QPainter& painter, const SpineState& state, const SpineLayout& layout);

}  // namespace theca::app

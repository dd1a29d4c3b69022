#pragma once

#include "app/spine/spine_layout.h"
#include "app/spine/spine_state.h"

class QPainter;

namespace theca::app {

class SpineLayers;

/// One therapy's column: its spine, name and dose above, the reading below.
void paintColumn(QPainter& painter, const SpineState& state, const SpineLayout& layout, std::size_t column,
                 SpineLayers& layers);
/// Time and unit of all columns, and which of the therapies they are where not all find room.
void paintHeadline(QPainter& painter, const SpineState& state, const SpineLayout& layout);
/// The names of levels at the left; the one that is read stands out.
void paintLevelNames(QPainter& painter, const SpineState& state, const SpineLayout& layout);

}  // namespace theca::app

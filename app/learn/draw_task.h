#pragma once

#include "app/learn/draw_state.h"
#include "app/learn/lesson_facts.h"

namespace theca::app {

/// What a prediction asks to be drawn, in a run of this drug that ends at `horizon`.
DrawTask drawTaskOf(const Predict& predict, const LessonFacts& facts, const Drug& drug, Hours horizon);

}  // namespace theca::app

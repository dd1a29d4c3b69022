#pragma once

#include <string_view>

#include "core/lesson/lesson.h"
#include "core/solve/simulator.h"

namespace theca {

/// A lesson to start from, made of an open document: its scenario, one prediction to draw of one signal of one therapy,
/// features guessed from the curve, the run and a sentence to take away. It has no `problems`; its texts ask to be
/// replaced. `therapy` and `what` have to exist in the run.
Lesson skeletonOf(const Scenario& scenario, const Run& run, int therapy, std::string_view what);

}  // namespace theca

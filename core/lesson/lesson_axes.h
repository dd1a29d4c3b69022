#pragma once

#include "core/lesson/lesson_run.h"

namespace theca {

/// Where the charts of a lesson without `problems` do not suit its predictions: a chart to be drawn in that is not
/// shown
/// ("not_drawn_in"), a signal that the drug of the scenario does not have ("unknown_signal"), an axis that does not
/// hold what the run or an example shows ("beyond_axis"). Of a band the examples alone are looked at: its run is one of
/// people.
Errors axisProblems(const Lesson& lesson, const Library& library, const LessonRun& run);

}  // namespace theca

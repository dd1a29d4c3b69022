#pragma once

#include <vector>

#include "core/lesson/lesson_run.h"

/// What a hall votes on in place of what a learner types, puts in order or places.
namespace theca {

/// Four ranges of a prediction's only number, or one for each power of ten of a logarithmic axis; that of the run is
/// right. `answer` is the number.
std::vector<Choice> rangesOf(const Predict& predict, const Lesson& lesson, const LessonRun& run);

/// The items of a prediction in their own order, each with what the run says of it in `answer`. Right is what comes
/// first: the most of an order, the earliest of flags; nothing of several numbers.
std::vector<Choice> itemsOf(const Predict& predict, const Lesson& lesson, const LessonRun& run);

}  // namespace theca

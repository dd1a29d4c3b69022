#pragma once

#include "core/base/result.h"
#include "core/lesson/lesson.h"

namespace theca {

/// Everything that prevents a lesson from being stored in a file or played: numbers outside their limits, names that
/// lead nowhere, expressions that cannot be read, keys a kind of measure or task does not have, and what its runs would
/// cost
/// (`costProblems`). What depends on a drug or on the runs is `checkLesson`'s. At most 1000 errors.
Errors problems(const Lesson& lesson);

}  // namespace theca

#pragma once

#include <optional>
#include <string_view>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/lesson/expression.h"
#include "core/lesson/lesson.h"
#include "core/solve/simulator.h"

namespace theca {

/// What the runs of one lesson may cost together: a stranger's lesson that asks for more is refused before it runs.
inline constexpr double mostLessonHours = 30'000;  ///< simulated, over all therapies of all scenarios
inline constexpr std::size_t mostLessonEvents = 5'000;
inline constexpr std::int64_t mostLessonPeople = 20'000;  ///< people of all percentiles together

/// The runs of a lesson's scenarios by name, and its measures: those that exist.
struct LessonRun {
    ByName<Run> runs;
    ByName<double> numbers;
};

/// Errors that come from the cost of a lesson: "lesson_too_long", "lesson_too_many_events", "lesson_too_many_people".
Errors costProblems(const Lesson& lesson);

/// Simulates a lesson without `problems`, with a library that has its drugs. Errors have the path of their scenario:
/// costs first, then what cannot be simulated, then signals a drug does not have.
Result<LessonRun> runLesson(const Lesson& lesson, const Library& library);

/// The same with one scenario changed, as in a Try; only its run and the numbers asked for are new.
Result<LessonRun> runChanged(const Lesson& lesson, const LessonRun& earlier, std::string_view scenario,
                             const Scenario& changed, const Library& library);

/// A measure of these runs; none if there is no such number in them.
std::optional<double> measuredIn(const MeasureSpec& measure, const Lesson& lesson, const LessonRun& run,
                                 const Library& library);

/// The numbers of expressions in the lesson's own runs; `run` must outlive them.
ExpressionNumbers numbersOf(const LessonRun& run);
/// The same for a goal: `now.` and calls such as value(…) look at the changed runs.
ExpressionNumbers numbersOf(const LessonRun& run, const LessonRun& changed);

}  // namespace theca

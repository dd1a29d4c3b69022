#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/lesson/lesson.h"
#include "core/lesson/lesson_check.h"
#include "core/lesson/lesson_run.h"

namespace theca {

/// Reads a lesson file (docs/lessons.md). Returns all errors at once, in the order of the text, each with line and
/// column, those of `problems(lesson)` among them. What depends on a drug or on the runs is `checkLesson`'s.
Result<Lesson> readLesson(std::string_view text);

/// Writes a text that `readLesson` reads as an equal value. Optional keys with their default are left out.
std::string writeLesson(const Lesson& lesson);

/// The library with the drugs that the lesson brings along; a shipped drug of the same name stays as it is. Errors have
/// the drug's place in the lesson.
Result<Library> libraryWithDrugsOf(const Lesson& lesson, Library library);

/// What the answers rest on, as JSON: every measure, the right choice of every question with the numbers it was
/// compared with, or the right number, the true order of every order. Numbers to six significant digits.
std::string lessonKeys(const Lesson& lesson, const LessonRun& run);

/// Ids of the lessons compiled in, in their order, and one of them.
std::vector<std::string> builtInLessonIds();
Result<Lesson> builtInLesson(std::string_view id);
/// The text of the file of a lesson compiled in; empty if there is none.
std::string_view builtInLessonText(std::string_view id);

/// The words and steps that are compiled in.
LessonSurroundings builtInSurroundings();

/// The ids of a lesson's steps: "lesson/step".
std::vector<std::string> stepReferences(const Lesson& lesson);

}  // namespace theca

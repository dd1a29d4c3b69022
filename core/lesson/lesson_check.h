#pragma once

#include <set>
#include <string>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/lesson/lesson.h"

namespace theca {

/// What a lesson may refer to outside itself.
struct LessonSurroundings {
    std::set<std::string> words;    ///< ids of the glossary
    std::set<std::string> steps;    ///< "lesson/step" of the shipped lessons
    std::set<std::string> lessons;  ///< ids of the shipped lessons
};

/// Proves a lesson without `problems` by its runs: an error for a right choice that is not, a distractor that is, a way
/// that misses its goal, a goal that is reached at the start, a pattern that its example does not show or that the run
/// itself shows, a number that does not exist, an unknown placeholder, a text that does not fit its place, a language
/// that is missing. Empty: the lesson holds. `library` has the lesson's drugs.
Errors checkLesson(const Lesson& lesson, const Library& library, const LessonSurroundings& surroundings);

/// The texts alone: languages, lengths, placeholders.
Errors textProblems(const Lesson& lesson);

}  // namespace theca

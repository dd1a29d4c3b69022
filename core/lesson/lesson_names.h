#pragma once

#include "core/lesson/lesson.h"
#include "core/scenario/names.h"

/// The names of a lesson's enumerations in files.
namespace theca {

template <>
inline constexpr auto names<Task> = std::to_array<std::string_view>({"draw", "number", "order", "place", "profile",
                                                                     "band", "choice"});
template <>
inline constexpr auto names<SceneLayout> = std::to_array<std::string_view>({"title", "text", "question", "chart",
                                                                            "chart+spines", "two-charts", "spines",
                                                                            "number"});
template <>
inline constexpr auto names<QuestionKind> = std::to_array<std::string_view>({"words", "curves", "number", "draw"});
template <>
inline constexpr auto names<TestTime> = std::to_array<std::string_view>({"before", "after"});
template <>
inline constexpr auto names<HallPalette> = std::to_array<std::string_view>({"hall-light", "hall-dark"});

/// What the patterns of a number question call the number that was given.
inline constexpr std::string_view givenNumber = "given";

/// A name that a lesson gives to a scenario or a measure: "t_half". At most 40 characters: a small letter, then small
/// letters, digits and '_'; not a word of the expressions.
bool isLessonName(std::string_view name);
/// The id of a lesson or a step: small letters, digits and '-', at most 40.
bool isLessonId(std::string_view name);
/// A path into a scenario: keys and indices with "/" between them, at most 200 characters.
bool isLessonPath(std::string_view path);
/// The id that a step has; empty if it has none.
std::string stepId(const Step& step);
/// The name of its kind in files: "predict".
std::string_view stepKind(const Step& step);
/// "lesson/step"
bool isStepReference(std::string_view name);

}  // namespace theca

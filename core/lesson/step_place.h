#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/lesson/lesson.h"

/// What a step of a lesson takes over from its neighbours.
namespace theca {

/// The scenario a step shows, by its name in the lesson: its own, that of the nearest step before that has one, or that
/// of the nearest after; of a lesson in which no step names one the first scenario.
std::string scenarioOf(const Lesson& lesson, std::size_t step);

/// The signals whose charts a step shows, perhaps with "spine" among them: its own, else those of the nearest step
/// before, else of the nearest after; L1 and plasma where no step names any.
std::vector<std::string> shownAt(const Lesson& lesson, std::size_t step);

/// The prediction that a step belongs to: itself, or the nearest one before; null if there is none.
const Predict* predictionOf(const Lesson& lesson, std::size_t step);
/// Its place; the number of steps if there is none.
std::size_t predictionStep(const Lesson& lesson, std::size_t step);

/// Up to where the curve of a prediction is drawn and not asked for.
Hours knownUntil(const Predict& predict);

/// Whether a prediction is drawn into a chart: a line, a band, flags.
bool isDrawnIn(Task task);

}  // namespace theca

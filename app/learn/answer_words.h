#pragma once

#include <string>

#include "app/learn/lesson_place.h"
#include "core/lesson/lesson.h"

namespace theca::app {

/// What was given to a prediction, in a few characters for the file of answers: "unknown", the number of a choice from
/// 1, numbers or measures with ";" between them; a drawn line at its thirteen knots.
std::string answerInShort(const Predict& predict, const Given& given);

}  // namespace theca::app

#pragma once

#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_place.h"
#include "app/learn/step_context.h"
#include "app/learn/step_view.h"

/// What the column says at every kind of step.
namespace theca::app {

StepView stepView(const LessonFacts& facts, const LessonPlace& place, const StepContext& context);

/// "Predict", "Run" … : the name of a step in the trail; numbered where there are several of a kind.
std::vector<QString> trailWords(const LessonFacts& facts);

/// Two tries, then it is explained.
inline constexpr int mostTries = 2;

}  // namespace theca::app

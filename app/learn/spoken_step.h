#pragma once

#include <QString>

#include "app/learn/step_view.h"

/// What a screen reader says of a lesson, without the marks of bold words.
namespace theca::app {

/// A step as it is entered: what it is called, what it tells, what it asks.
QString spokenStep(const StepView& view);
/// What came of a prediction or an answer: what is said back, and what the learner's line has in common with the run.
QString spokenOutcome(const StepView& view);

}  // namespace theca::app

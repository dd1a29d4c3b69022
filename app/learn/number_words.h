#pragma once

#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_place.h"
#include "app/learn/step_view.h"

/// What is shown of a question that asks for a number.
namespace theca::app {

/// "30.3 ng/mL": the right number of a run, with its unit.
QString toldNumber(const NumberQuestion& question, const LessonRun& run);

/// The box, its units and what was given last.
StepView::AskedNumber askedNumber(const NumberQuestion& question, const Given& given);

/// What is said back to the number that was given last: what it is recognised as, and, once it is over, what the run
/// has. Empty before one is given.
QString saidBack(const LessonFacts& facts, const NumberQuestion& question, const Given& given);

}  // namespace theca::app

#pragma once

#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_place.h"
#include "app/learn/step_view.h"

/// What the column says of tasks and of questions.
namespace theca::app {

/// How a task is done, with keys too; empty where it needs no words.
QString howTo(Task task);

/// The answers of a question as they stand: tried ones are closed; once it is over the right one is ticked.
std::vector<StepView::Option> optionsOf(const LessonFacts& facts, const std::vector<Choice>& choices,
                                        const Given& given, bool over);
/// What the chosen answer says, and, if it was wrong and all is over, the right one.
QString saidBack(const LessonFacts& facts, const std::vector<Choice>& choices, const Given& given);
/// Asks a question of choices or of a number in the column: the next step waits for it.
void ask(const LessonFacts& facts, const std::vector<Choice>& choices, const std::optional<NumberQuestion>& number,
         const Given& given, StepView& view);

}  // namespace theca::app

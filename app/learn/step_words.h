#pragma once

#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_place.h"
#include "app/learn/step_view.h"

/// What the column says at every kind of step.
namespace theca::app {

/// What a step needs to know beside the lesson and the place.
struct StepContext {
    bool uncovering = false;      ///< the playhead is on its way
    std::optional<bool> reached;  ///< of a Try: whether its goal holds now
    bool offersHelp = true;       ///< of a Try: whether the hint and one way are offered
    bool enough = false;          ///< of a prediction: whether it may be run
    /// Of Recall: the question that is open, with the lesson it is from; null: none is left, or none could be found.
    const CheckStep* recalled = nullptr;
    const LessonFacts* recalledFrom = nullptr;
    std::size_t recallCount = 0;
    bool last = false;  ///< the last lesson of the list
};

StepView stepView(const LessonFacts& facts, const LessonPlace& place, const StepContext& context);

/// "Predict", "Run" … : the name of a step in the trail; numbered where there are several of a kind.
std::vector<QString> trailWords(const LessonFacts& facts);

/// Two tries, then it is explained.
inline constexpr int mostTries = 2;

}  // namespace theca::app

#pragma once

#include <cstddef>
#include <optional>

#include "app/learn/lesson_facts.h"

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
    bool last = false;         ///< the last lesson of the list
    const Run* run = nullptr;  ///< of a scene: the run in view
};

}  // namespace theca::app

#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/lesson/lesson_run.h"

namespace theca {

/// A lesson as it is given in a hall: scenes only, each one with the scenario and the therapies it shows. Steps of
/// other kinds become scenes too: what is asked of a learner is voted on, a run uncovers what was predicted before it.
/// What is recalled from earlier lessons is left out.
struct Talk {
    std::shared_ptr<const Lesson> lesson;
    std::vector<Scene> scenes;
    std::map<std::size_t, const Predict*> predicted;  ///< by scene: the prediction it was made of
};

/// `run`, if given, is the lesson's own: only it can say which range a number falls into, and which item comes first.
Talk talkOf(std::shared_ptr<const Lesson> lesson, const LessonRun* run = nullptr);

/// A scene of a lesson with what it leaves out: its scenario, the therapies it shows, its charts. The step is a scene.
Scene wholeScene(const Lesson& lesson, std::size_t step);

/// Where a talk stands: so many beats of a scene have been given.
struct StagePlace {
    std::size_t scene = 0;
    std::size_t step = 0;

    bool operator==(const StagePlace&) const = default;
};

/// The place after one press of Next, and the one before it; none at the ends of the talk.
std::optional<StagePlace> placeAfter(const Talk& talk, StagePlace place);
std::optional<StagePlace> placeBefore(const Talk& talk, StagePlace place);

/// How many presses of Next give the whole talk.
std::size_t pressesOf(const Talk& talk);

}  // namespace theca

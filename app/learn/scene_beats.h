#pragma once

#include <optional>

#include "app/learn/lesson_place.h"
#include "core/lesson/stage_state.h"

/// A scene where it is worked through alone: what a stage shows after the same beats, of which some are only for a
/// hall.
namespace theca::app {

/// What a lesson sets, as `theca-cli check` sets it; its places were checked when it was read.
void setPlain(Scenario& scenario, const std::string& path, const PlainValue& value);

/// What a scene shows at a place; its step is a scene.
StageState sceneState(const Lesson& lesson, const LessonPlace& place);

/// How many beats have been given after the next press, and before the last one: talking and counting votes show
/// nothing to somebody alone and are passed over. None: the scene is at its end, or at its beginning.
std::optional<std::size_t> beatAfter(const Scene& scene, std::size_t beat);
std::optional<std::size_t> beatBefore(const Scene& scene, std::size_t beat);

/// Whether a scene's question is told later than it is asked: until then an answer is a prediction. A number is told
/// when it has been tried.
bool tellsLater(const Scene& scene);
/// Whether the question is in view.
bool isAsked(const Scene& scene, const StageState& state);
/// Whether it waits for an answer.
bool waitsForAnswer(const Scene& scene, const StageState& state, const Given& given);
/// How many answers it has.
std::size_t answerCount(const Question& question);

/// Whether a layout has a picture: charts, spines, numbers of a run.
bool hasPicture(SceneLayout layout);
/// Whether the answers to the question in view are curves side by side.
bool comparesCurves(const Scene& scene, const StageState& state);

/// What is to be drawn where a hall says what it expects: the curve that is revealed later; none: nothing is.
std::optional<Predict> guessOf(const Lesson& lesson, const LessonPlace& place);

}  // namespace theca::app

#pragma once

#include "app/learn/lesson_place.h"
#include "app/learn/step_context.h"
#include "app/learn/step_view.h"
#include "core/lesson/stage_state.h"

/// What the column says at a scene: its title and text, and what its beats have brought so far.
namespace theca::app {

void sceneWords(const Scene& scene, const LessonFacts& facts, const LessonPlace& place, const StepContext& context,
                StepView& view);

/// What a screen reader says after a beat was given; `scenario` is that of the scene.
QString spokenBeat(const Beat& beat, const StepView& view, const Scenario& scenario);

}  // namespace theca::app

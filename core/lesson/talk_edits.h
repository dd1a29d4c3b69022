#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/lesson/lesson.h"

/// Changes to a talk that is being made: each gives a changed copy. Scenes are counted from 0; the lesson has no steps
/// of other kinds.
namespace theca {

/// A talk without scenes.
Lesson emptyTalk();

/// Adds a scene that shows a scenario as it is looked at: its level, its playhead, up to four of the therapies in view.
/// A scenario that is there already is not added twice.
Lesson withScene(Lesson talk, const Scenario& shown);

Lesson withSceneMoved(Lesson talk, std::size_t from, std::size_t to);
/// The copy follows the scene.
Lesson withSceneTwice(Lesson talk, std::size_t scene);
/// Scenarios that no other scene shows go with it.
Lesson withoutScene(Lesson talk, std::size_t scene);

Lesson withSceneTitle(Lesson talk, std::size_t scene, std::string_view language, std::string title);
Lesson withSceneNotes(Lesson talk, std::size_t scene, std::string_view language, std::string notes);

/// Adds a step at the end of a scene. What a reveal shows is hidden from the beginning; where time is played, the scene
/// begins at 0 and looks no further than its playhead.
Lesson withBeat(Lesson talk, std::size_t scene, Beat beat);
/// What only this step revealed is shown from the beginning again.
Lesson withoutBeat(Lesson talk, std::size_t scene, std::size_t beat);

Lesson withBeatMoved(Lesson talk, std::size_t scene, std::size_t from, std::size_t to);

/// The scene asks, and the hall votes: the question and its votes come first, what is right last. A scene that asks
/// already keeps its steps.
Lesson withQuestion(Lesson talk, std::size_t scene, Question question);
/// Its steps go with it.
Lesson withoutQuestion(Lesson talk, std::size_t scene);

/// What the steps of a scene change of its scenario, all together.
std::vector<SetBeat> changesOf(const Scene& scene);

/// The steps that make one scenario of another; none if they differ in more than numbers, flags and levels. Titles,
/// pins and what is looked at count for nothing.
std::optional<std::vector<SetBeat>> beatsBetween(Scenario before, Scenario after);

/// Whether nothing but scenes is in it, so that it can be edited as a talk.
bool isTalk(const Lesson& lesson);
const Scene& sceneAt(const Lesson& talk, std::size_t scene);

}  // namespace theca

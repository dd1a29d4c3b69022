#include "app/present/shown_talk.h"

#include "core/lesson/talk_edits.h"

namespace theca::app {

Lesson talkOfShown(const Scenario& scenario) {
    Lesson talk = withScene(emptyTalk(), scenario);
    Scene& scene = std::get<Scene>(talk.steps.front());
    scene.id = "shown";
    scene.beats = {PlayBeat{scenario.horizon, 8}};
    return talk;
}

}  // namespace theca::app

#include "app/present/shown_talk.h"

namespace theca::app {

Lesson talkOfShown(const Scenario& scenario) {
    constexpr std::size_t most = 4;
    Lesson lesson;
    lesson.id = "shown";
    lesson.title = scenario.title;
    Scenario plan = scenario;
    plan.pins.clear();
    Scene scene;
    scene.id = "shown";
    scene.title = scenario.title;
    scene.scenario = "shown";
    scene.layout = SceneLayout::ChartAndSpines;
    const auto& level = scenario.view.level;
    scene.charts = {std::string("csf:").append(level ? levelName(*level) : std::string_view("cranial"))};
    scene.level = level;
    for (std::size_t i = 0; i < plan.therapies.size() && scene.show.size() < most; ++i)
        if (plan.therapies[i].shown) scene.show.push_back(static_cast<int>(i));
    scene.playhead = scenario.view.playhead;
    scene.ahead = true;
    scene.beats = {PlayBeat{scenario.horizon, 8}};
    lesson.scenarios.emplace("shown", std::move(plan));
    lesson.steps.emplace_back(std::move(scene));
    return lesson;
}

}  // namespace theca::app

#include "core/lesson/stage_state.h"

#include <algorithm>

#include "tests/app/present/stage_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

std::vector<StageState> statesForward(const Talk& talk) {
    std::vector<StageState> all{stageAt(talk, {})};
    for (auto place = placeAfter(talk, {}); place; place = placeAfter(talk, *place))
        all.push_back(stageAt(talk, *place));
    return all;
}

Talk shippedTalk(const std::string& id) { return talkOf(std::make_shared<const Lesson>(*builtInLesson(id))); }

}  // namespace

TEST_CASE("the talk of ten minutes has nine scenes and is given by 24 presses") {
    const Talk talk = shippedTalk("ten-minutes");
    CHECK(talk.scenes.size() == 9);
    CHECK(pressesOf(talk) == 24);
    CHECK(statesForward(talk).size() == 25);
}

TEST_CASE("going back through a talk shows every state exactly as it was") {
    for (const std::string& id : builtInLessonIds()) {
        INFO(id);
        const Talk talk = shippedTalk(id);
        const std::vector<StageState> forward = statesForward(talk);
        CHECK(forward.size() == pressesOf(talk) + 1);
        std::vector<StageState> back{forward.back()};
        for (auto place = placeBefore(talk, forward.back().place); place; place = placeBefore(talk, *place))
            back.push_back(stageAt(talk, *place));
        std::reverse(back.begin(), back.end());
        CHECK(back == forward);
    }
}

TEST_CASE("a change of the scenario lasts until the scene ends") {
    const Talk talk = shippedTalk("ten-minutes");
    const std::size_t tip = 3;
    const auto tipLevel = [&](std::size_t step) {
        const Result<Scenario> scenario = scenarioAt(*talk.lesson, stageAt(talk, {tip, step}));
        REQUIRE(scenario);
        return std::string(levelName(scenario->therapies.front().pump->tip));
    };
    CHECK(tipLevel(1) == "T10");
    CHECK(tipLevel(2) == "C5");
    CHECK(tipLevel(4) == "C5");
    const StageState last = stageAt(talk, {tip, 4});
    CHECK(last.charts == std::vector<std::string>{"csf:cranial"});
    CHECK(!last.level);
}

TEST_CASE("a question fills the stage until something of the picture is shown") {
    const Talk talk = shippedTalk("ten-minutes");
    using Asking = StageState::Asking;
    const auto at = [&](std::size_t step) { return stageAt(talk, {1, step}); };
    CHECK(at(0).asking == Asking::No);
    CHECK(at(1).asking == Asking::Ask);
    CHECK(at(1).round == 1);
    CHECK(at(2).asking == Asking::Result);
    CHECK(at(2).counted);
    CHECK(at(3).asking == Asking::No);
    CHECK(at(3).hidden == std::vector<int>{1});
    CHECK(!at(4).answered);
    CHECK(at(4).playhead == Hours(24));
    CHECK(at(4).playFrom == Hours(0));
    CHECK(at(5).answered);
    CHECK(!at(5).play);
}

TEST_CASE("a lesson for learners becomes a talk: votes, runs that uncover, and no recall") {
    for (const std::string& id : builtInLessonIds()) {
        INFO(id);
        const Lesson lesson = *builtInLesson(id);
        const Talk talk = shippedTalk(id);
        CHECK(!talk.scenes.empty());
        for (const Scene& scene : talk.scenes) {
            CHECK(!scene.title.empty());
            if (scene.scenario.empty()) continue;
            CHECK(lesson.scenarios.contains(scene.scenario));
            CHECK(scene.show.size() <= 4);
            if (scene.layout == SceneLayout::Chart) CHECK(scene.charts.size() == 1);
        }
    }
}

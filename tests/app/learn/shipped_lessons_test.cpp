#include "app/base/language.h"
#include "app/learn/unlocked_place.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr int roomForColumn = 664;

/// Every step of a lesson as it is before anything is given, and as it is when it was done.
std::vector<LessonPlace> placesOf(const Lesson& lesson) {
    std::vector<LessonPlace> places;
    LessonPlace place = startOf(lesson);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        place.step = i;
        places.push_back(place);
        Given& given = place.given[i];
        given.done = true;
        if (const auto* predict = std::get_if<Predict>(&lesson.steps[i]); predict && !predict->patterns.empty())
            given.answer = predict->patterns.front().example;
        else if (predict)
            given.unknown = true;
        if (const auto* choices = choicesOf(lesson.steps[i]); choices && !choices->empty()) given.answer.choice = 0;
        if (std::holds_alternative<Try>(lesson.steps[i])) given.hinted = true;
        places.push_back(place);
    }
    return places;
}

}  // namespace

TEST_CASE("every step of every lesson fits its column at both sizes, in every language", "[learn][L2]") {
    Sandbox sandbox;
    LessonShelf shelf(testLibrary());
    REQUIRE(!shelf.ids().empty());
    for (const QString& language : languages()) {
        useLanguage(language);
        StepPanel panel(nullptr);
        panel.setFixedWidth(StepPanel::columnWidth);
        for (const std::string& id : shelf.ids()) {
            const auto facts = shelf.facts(id);
            REQUIRE(facts);
            for (const LessonPlace& place : placesOf(facts->lesson())) {
                StepContext context;
                context.enough = true;
                const Scenario& scenario = facts->lesson().scenarios.at(scenarioOf(facts->lesson(), place.step));
                panel.show(stepView(*facts, place, context), scenario, scenario);
                INFO(id << " step " << place.step + 1 << (place.here().done ? " done" : "") << " "
                        << language.toStdString());
                CHECK(panel.wholeHeight() <= roomForColumn);
            }
        }
    }
    useLanguage(QStringLiteral("en"));
}

TEST_CASE("everything that a lesson unlocks has a control", "[learn]") {
    LessonShelf shelf(testLibrary());
    for (const std::string& id : shelf.ids()) {
        const auto lesson = shelf.lesson(id);
        REQUIRE(lesson);
        for (std::size_t i = 0; i < lesson->steps.size(); ++i) {
            const auto* task = std::get_if<Try>(&lesson->steps[i]);
            if (!task) continue;
            const Scenario& scenario = lesson->scenarios.at(scenarioOf(*lesson, i));
            for (const std::string& path : task->unlock) {
                INFO(id << ": " << path);
                CHECK(unlockedPlace(path, scenario));
            }
            for (const auto& [path, value] : task->oneWay) {
                INFO(id << ": " << path);
                CHECK(unlockedPlace(path, scenario));
            }
        }
    }
}

TEST_CASE("charts that a lesson names exist, and predictions are drawn in one that is shown", "[learn]") {
    LessonShelf shelf(testLibrary());
    for (const std::string& id : shelf.ids()) {
        const auto facts = shelf.facts(id);
        REQUIRE(facts);
        for (std::size_t i = 0; i < facts->lesson().steps.size(); ++i) {
            LessonPlace place = startOf(facts->lesson());
            place.step = i;
            const LessonSight sight = sightAt(facts->lesson(), place, std::nullopt);
            INFO(id << " step " << i + 1);
            CHECK(!sight.charts.empty());
            if (!sight.predicted.empty())
                CHECK(std::find(sight.charts.begin(), sight.charts.end(), sight.predicted) != sight.charts.end());
        }
    }
}

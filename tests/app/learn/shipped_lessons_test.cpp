#include "app/base/language.h"
#include "app/learn/unlocked_place.h"
#include "core/lesson/number_question.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr int roomForColumn = 664;

/// A step as it can stand in the column.
struct Seen {
    LessonPlace place;
    StepContext context;
};

/// Before an answer; after each; after a wrong one that was the last.
void addAnswers(const std::vector<Choice>& choices, Seen seen, std::vector<Seen>& all) {
    all.push_back(seen);
    Given& given = seen.place.here();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        given.answer.choice = static_cast<int>(i);
        given.done = choices[i].right;
        given.tried = choices[i].right ? std::vector<int>{} : std::vector{static_cast<int>(i)};
        all.push_back(seen);
        given.done = true;
        all.push_back(seen);
    }
}

/// The same of a number: what each pattern recognises, what nothing does, and a right one.
void addNumbers(const NumberQuestion& number, const LessonRun& run, Seen seen, std::vector<Seen>& all) {
    all.push_back(seen);
    std::vector<double> numbers{*rightNumber(number, run), -1e6};
    for (const Pattern& pattern : number.patterns) numbers.push_back(pattern.example.numbers.front());
    Given& given = seen.place.here();
    for (const double one : numbers) {
        given.answer.numbers = {one};
        for (const bool done : {false, true}) {
            given.done = done;
            all.push_back(seen);
        }
    }
}

/// What can have been given at a prediction: each of its wrong ideas, of which somebody was sure, or nothing.
std::vector<Given> givenAt(const Predict& predict) {
    std::vector<Given> all(1);
    all.front().done = all.front().unknown = true;
    for (const Pattern& pattern : predict.patterns) {
        Given given;
        given.answer = pattern.example;
        given.pattern = pattern.id;
        given.sure = Sureness::Sure;
        given.done = true;
        all.push_back(given);
    }
    return all;
}

/// Every state of a step that shows other words.
std::vector<Seen> statesOf(const LessonShelf& shelf, const LessonFacts& facts, LessonPlace place) {
    const Lesson& lesson = facts.lesson();
    std::vector<Seen> all;
    StepContext context;
    context.enough = true;
    const Step& step = lesson.steps[place.step];
    if (const auto* recall = std::get_if<Recall>(&step)) {
        context.recallCount = recall->items.size();
        for (const std::string& item : recall->items) {
            const LessonShelf::Recalled question = shelf.recalled(item);
            REQUIRE(question.question);
            context.recalled = question.question;
            context.recalledFrom = question.facts.get();
            place.here() = {};
            place.here().item = static_cast<std::size_t>(&item - recall->items.data());
            if (question.question->number)
                addNumbers(*question.question->number, question.facts->run(), {place, context}, all);
            else
                addAnswers(question.question->choices, {place, context}, all);
        }
    } else if (const auto* predict = std::get_if<Predict>(&step)) {
        place.here() = {};
        all.push_back({place, context});
        for (const Given& given : givenAt(*predict)) {
            place.here() = given;
            all.push_back({place, context});
        }
    } else if (const auto* number = numberAskedAt(step)) {
        addNumbers(*number, facts.run(), {place, context}, all);
    } else if (const auto* choices = choicesOf(step)) {
        addAnswers(*choices, {place, context}, all);
    } else {
        for (const bool reached : {false, true}) {
            context.reached = reached;
            place.here().hinted = reached;
            all.push_back({place, context});
        }
    }
    return all;
}

/// Every step of a lesson in all its states, after each answer to the prediction that it belongs to.
std::vector<Seen> statesOf(const LessonShelf& shelf, const LessonFacts& facts) {
    const Lesson& lesson = facts.lesson();
    std::vector<Seen> all;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        LessonPlace place = placeAt(lesson, i);
        const std::size_t of = predictionStep(lesson, i);
        const bool told = of < i && !std::holds_alternative<Recall>(lesson.steps[i]);
        const auto before = told ? givenAt(std::get<Predict>(lesson.steps[of])) : std::vector<Given>(1);
        for (const Given& given : before) {
            if (told) place.given[of] = given;
            const auto states = statesOf(shelf, facts, place);
            all.insert(all.end(), states.begin(), states.end());
        }
    }
    return all;
}

}  // namespace

TEST_CASE("every step of every lesson, answered in any way, fits its column in every language", "[learn][L2]") {
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
            for (const Seen& seen : statesOf(shelf, *facts)) {
                const Scenario& scenario = facts->lesson().scenarios.at(scenarioOf(facts->lesson(), seen.place.step));
                panel.show(stepView(*facts, seen.place, seen.context), scenario, scenario);
                const Given& given = seen.place.here();
                INFO(id << " step " << seen.place.step + 1 << " item " << given.item << (given.done ? " done" : "")
                        << " choice " << given.answer.choice.value_or(-1) << " " << given.pattern << " "
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

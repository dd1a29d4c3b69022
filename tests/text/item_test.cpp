#include "core/lesson/item_test.h"

#include <set>

#include "core/lesson/number_question.h"
#include "core/lesson/placeholder.h"
#include "core/lesson/talk.h"
#include "core/text/resources.h"
#include "tests/catch.h"
#include "tests/text/lesson_support.h"

using namespace theca;

namespace {

using Json = nlohmann::ordered_json;

Json shipped() { return Json::parse(builtInLessonText("before-and-after")); }

/// The shipped test with the two items of one lesson only.
Json twinsOf(const std::string& lesson) {
    Json json = shipped();
    Json steps = Json::array();
    for (const Json& step : json["steps"])
        if (step["lesson"] == lesson) steps.push_back(step);
    json["steps"] = steps;
    return json;
}

std::size_t wordsOf(const Item& item, std::string_view language) {
    std::size_t sum = 0;
    const auto add = [&](const Text& text) {
        if (!text.words.empty()) sum += wordsToRead(text.in(language), language);
    };
    add(item.text);
    add(item.ask);
    for (const Choice& one : item.choices) add(one.say);
    return sum;
}

}  // namespace

TEST_CASE("each of the twelve lessons is asked once before and once after, and all of it is proved") {
    const auto test = builtInLesson("before-and-after");
    REQUIRE(test);
    CHECK(isItemTest(*test));
    CHECK(checkLesson(*test, library(), builtInSurroundings()).empty());
    for (const TestTime time : {TestTime::Before, TestTime::After}) {
        std::vector<std::string> asked, lessons;
        for (const std::size_t step : itemsAt(*test, time)) asked.push_back(std::get<Item>(test->steps[step]).lesson);
        for (const std::string& id : builtInLessonIds())
            if (builtInLesson(id)->order > 0 && builtInLesson(id)->order <= 12) lessons.push_back(id);
        CHECK(asked.size() == 12);
        CHECK(asked == lessons);
    }
    CHECK_FALSE(isItemTest(*builtInLesson("one-needle")));
}

TEST_CASE("twins ask in the same way: choices or a number, as many, and the same one is right") {
    const auto test = builtInLesson("before-and-after");
    const auto before = itemsAt(*test, TestTime::Before), after = itemsAt(*test, TestTime::After);
    int numbers = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Item& one = std::get<Item>(test->steps[before[i]]);
        const Item& twin = std::get<Item>(test->steps[after[i]]);
        INFO(one.lesson);
        CHECK(one.choices.size() == twin.choices.size());
        CHECK(one.number.has_value() == twin.number.has_value());
        numbers += one.number ? 1 : 0;
    }
    CHECK(numbers >= 2);
}

TEST_CASE("an item is short") {
    const auto test = builtInLesson("before-and-after");
    for (const Step& step : test->steps) {
        const Item& item = std::get<Item>(step);
        INFO(item.lesson);
        CHECK(wordsOf(item, "en") <= 55);
        CHECK(wordsOf(item, "es") <= 70);
        CHECK(wordsOf(item, "zh_CN") <= 110);
    }
}

TEST_CASE("an item whose key is wrong is refused, and so is a drug that makes one wrong") {
    Json json = twinsOf("sixty-milligrams");
    CHECK(codesOf(json).empty());
    for (Json& choice : json["steps"][0]["choices"]) choice.erase("right");
    json["steps"][0]["choices"][0]["right"] = true;
    CHECK(codesOf(json) == Codes{"key_wrong", "distractor_right"});
    Library moved = library();
    moved.drugs.at("baclofen").parameters.at(ParameterId::renalFraction).value = 0.05;
    const auto test = builtInLesson("before-and-after");
    CHECK_FALSE(checkLesson(*test, moved, builtInSurroundings()).empty());
}

TEST_CASE("an item has its twin, with other numbers, and stands among items alone") {
    Json single = twinsOf("late-and-high");
    single["steps"].erase(1);
    CHECK(codesOf(single) == Codes{"twin_missing"});
    Json twice = twinsOf("late-and-high");
    twice["steps"].push_back(twice["steps"][0]);
    CHECK(codesOf(twice) == Codes{"name_twice"});
    Json same = twinsOf("late-and-high");
    same["steps"][1] = same["steps"][0];
    same["steps"][1]["test"] = "after";
    CHECK(codesOf(same) == Codes{"same_twin"});
    Json mixed = twinsOf("late-and-high");
    mixed["steps"].push_back({{"kind", "take_away"}, {"say", "{wrong500}"}});
    CHECK(codesOf(mixed) == Codes{"items_alone"});
    Json strange = twinsOf("late-and-high");
    strange["steps"][0]["lesson"] = strange["steps"][1]["lesson"] = "no-such-lesson";
    CHECK(codesOf(strange) == Codes{"unknown_lesson", "unknown_lesson"});
    Json number = twinsOf("one-needle");
    number["steps"][0]["number"]["unit"] = "mg/mL";
    CHECK(codesOf(number) == Codes{"unit_differs"});
}

TEST_CASE("items can be asked in a hall") {
    const Talk talk = talkOf(std::make_shared<const Lesson>(builtInLesson("before-and-after").value()));
    CHECK(talk.scenes.size() == 24);
    for (const Scene& scene : talk.scenes) CHECK(scene.question);
}

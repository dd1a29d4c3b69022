#include "core/lesson/number_question.h"

#include "core/base/unit_name.h"
#include "core/lesson/talk.h"
#include "tests/catch.h"
#include "tests/text/lesson_support.h"

using namespace theca;

namespace {

using Json = nlohmann::ordered_json;

/// The lesson of docs/lessons.md with a number instead of the choices of its check.
Json asking(const Json& number) {
    Json json = exampleJson();
    json["steps"][2].erase("choices");
    json["steps"][2].erase("prove");
    json["steps"][2]["number"] = number;
    return json;
}

Json number() {
    return Json::parse(R"({
      "is": "c8", "unit": "ng/mL", "close_factor": 1.2,
      "units": [{"unit": "µg/mL"}, {"unit": "pellets/mL", "factor": 2}],
      "answer": {"en": "Two halvings and more.", "zh_CN": "不止减半两次。", "es": "Más de dos mitades."},
      "patterns": [{
        "id": "straight", "when": ["given > 0.9 * half", "given < 1.1 * half"], "example": {"numbers": [150]},
        "say": {"en": "Half is left at 3 h.", "zh_CN": "3 小时剩一半。", "es": "A las 3 h queda la mitad."}
      }]
    })");
}

Codes changedNumber(const std::string& pointer, const Json& value) {
    return codesOf(asking(with(number(), pointer, value)));
}

NumberQuestion question() {
    const auto lesson = readLesson(asking(number()).dump());
    return *std::get<CheckStep>(lesson->steps[2]).number;
}

/// Where and what the first thing wrong is.
Error firstWrong(const Json& json) {
    const auto lesson = readLesson(json.dump(2));
    return lesson ? located(json.dump(2), checkLesson(*lesson, library(), builtInSurroundings())).front()
                  : lesson.errors().front();
}

}  // namespace

TEST_CASE("units convert by factors that the program knows") {
    CHECK(unitRatio("µg/mL", "ng/mL") == 1000);
    CHECK(unitRatio("\u03bcg/L", "ng/mL") == 1);
    CHECK(unitRatio("mg/day", "ug/day") == 1000);
    CHECK(unitRatio("min", "h") == 1.0 / 60);
    CHECK(unitRatio("ng*h/mL", "ng·h/mL") == 1);
    CHECK(unitRatio("mL/min", "L/h") == 0.06);
    CHECK(unitRatio("%", "1") == 0.01);
    CHECK(unitRatio("ug/h", "ug/day") == 24);
    for (const char* other : {"ng", "h", "tablets", "", "/", "ng//mL", "nmol/L"})
        CHECK_FALSE(unitRatio("ng/mL", other));
}

TEST_CASE("a check may ask for a number, and is written as it was read") {
    CHECK(codesOf(asking(number())).empty());
    const auto lesson = readLesson(asking(number()).dump());
    REQUIRE(lesson);
    CHECK(readLesson(writeLesson(*lesson)).value() == *lesson);
    CHECK(lessonSchema().find("\"close_factor\"") != std::string::npos);
}

TEST_CASE("a number is right within its tolerance of the run's, in any unit offered") {
    const auto lesson = readLesson(asking(number()).dump());
    const auto run = runLesson(*lesson, library());
    NumberQuestion asked = question();
    const double right = *rightNumber(asked, *run);
    CHECK(right == run->numbers.at("c8"));
    CHECK(isRight(asked, 1.19 * right, *run));
    CHECK(isRight(asked, right / 1.19, *run));
    CHECK_FALSE(isRight(asked, 1.21 * right, *run));
    CHECK_FALSE(isRight(asked, -right, *run));
    CHECK_FALSE(isRight(asked, 0, *run));
    asked.closeFactor.reset();
    asked.close = 2;
    CHECK(isRight(asked, right - 1.9, *run));
    CHECK_FALSE(isRight(asked, right + 2.1, *run));
    const std::vector<UnitChoice> units = unitChoices(asked);
    REQUIRE(units.size() == 3);
    CHECK(units[0] == UnitChoice{"ng/mL", 1});
    CHECK(units[1] == UnitChoice{"µg/mL", 1000});
    CHECK(units[2] == UnitChoice{"pellets/mL", 2});
    CHECK(recognised(asked, run->numbers.at("half"), *run) == 0U);
    CHECK_FALSE(recognised(asked, right, *run));
}

TEST_CASE("a number without a tolerance, and one that the run does not have, are refused where they stand") {
    Json open = number();
    open.erase("close_factor");
    CHECK(codesOf(asking(open)) == Codes{"key_missing"});
    CHECK(firstWrong(asking(open)).path == "steps/2/number/close");
    CHECK(changedNumber("/is", "c9") == Codes{"unknown_choice"});
    CHECK(changedNumber("/is", "c8 +") == Codes{"bad_expression"});
    CHECK(changedNumber("/is", "c8 < c2") == Codes{"not_a_number"});
    CHECK(changedNumber("/is", "given") == Codes{"unknown_choice"});
    CHECK(changedNumber("/is", "first_above(one, csf:L1, 1000000, 0)") == Codes{"number_missing"});
    CHECK(changedNumber("/is", "0 * c8") == Codes{"factor_of_nothing"});
    const Error error = firstWrong(asking(with(number(), "/is", "c9")));
    CHECK(error.path == "steps/2/number/is");
    CHECK(error.line > 1);
    CHECK(error.column > 1);
}

TEST_CASE("a unit has to be the measure's, and a factor may not contradict what the program knows") {
    CHECK(changedNumber("/unit", "µg/mL") == Codes{"name_twice"});
    CHECK(changedNumber("/unit", "ug/mL") == Codes{"unit_differs"});
    CHECK(changedNumber("/unit", "ug/L").empty());
    CHECK(changedNumber("/unit", "h") == Codes{"factor_missing"});
    CHECK(changedNumber("/units/0/factor", 100) == Codes{"factor_known"});
    CHECK(changedNumber("/units/0/factor", 1000).empty());
    CHECK(changedNumber("/units/0/unit", "drops") == Codes{"factor_missing"});
    CHECK(firstWrong(asking(with(number(), "/units/0/factor", 100))).path == "steps/2/number/units/0/factor");
}

TEST_CASE("a pattern of a number that never speaks, or that calls the run wrong, is refused") {
    CHECK(changedNumber("/patterns/0/example/numbers/0", 30) == Codes{"pattern_never"});
    CHECK(changedNumber("/patterns/0/example/numbers", Json::array({150, 30})) == Codes{"no_answer_to_task"});
    CHECK(changedNumber("/patterns/0/when/0", "given < half") == Codes{"pattern_on_truth"});
    CHECK(changedNumber("/patterns/0/when/0", "drawn.c8 < half") == Codes{"not_here"});
    Json twice = number();
    twice["patterns"].push_back(twice["patterns"][0]);
    twice["patterns"][1]["id"] = "again";
    CHECK(codesOf(asking(twice)) == Codes{"pattern_hidden"});
    Json near = number();  // an answer that is right never comes to a pattern
    near["patterns"][0]["when"] = {"given > 1.1 * c8"};
    near["patterns"][0]["example"]["numbers"] = {1.15 * 30.3};
    CHECK(codesOf(asking(near)) == Codes{"pattern_never"});
}

TEST_CASE("a check asks for a choice or for a number, not for both and not for neither") {
    Json both = exampleJson();
    both["steps"][2]["number"] = number();
    CHECK(codesOf(both) == Codes{"one_of_two"});
    Json none = exampleJson();
    none["steps"][2].erase("choices");
    none["steps"][2].erase("prove");
    CHECK(codesOf(none) == Codes{"key_missing"});
}

TEST_CASE("texts of a number question fit and stand in every language") {
    CHECK(changedNumber("/answer", "for all") == Codes{"one_for_all_languages"});
    CHECK(changedNumber("/patterns/0/say/en", "{nothing}") == Codes{"unknown_measure"});
}

TEST_CASE("the answers of a lesson tell the number that is asked for") {
    const auto lesson = readLesson(asking(number()).dump());
    const auto keys = nlohmann::json::parse(lessonKeys(*lesson, *runLesson(*lesson, library())));
    CHECK(keys["keys"][0]["number"].get<double>() == Approx(keys["measures"]["c8"].get<double>()));
    CHECK(keys["keys"][0]["unit"] == "ng/mL");
}

TEST_CASE("in a talk a number is asked and told, without a vote") {
    const auto lesson = std::make_shared<const Lesson>(readLesson(asking(number()).dump()).value());
    const Talk talk = talkOf(lesson);
    const auto asks = [](const Scene& one) { return one.question && one.question->number; };
    const auto scene = std::find_if(talk.scenes.begin(), talk.scenes.end(), asks);
    REQUIRE(scene != talk.scenes.end());
    CHECK(scene->beats == std::vector<Beat>{AskBeat{}, AnswerBeat{}});
    CHECK(scene->question->kind == QuestionKind::Number);
}

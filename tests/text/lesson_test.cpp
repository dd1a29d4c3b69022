#include "core/text/lesson_text.h"

#include <algorithm>
#include <regex>

#include "core/lesson/lesson_controls.h"
#include "core/lesson/lesson_problems.h"
#include "core/lesson/marking.h"
#include "core/lesson/skeleton.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/schema_text.h"
#include "tests/catch.h"
#include "tests/text/lesson_support.h"

using namespace theca;

TEST_CASE("the lesson in docs/lessons.md passes its own check") {
    CHECK(readErrors(example()).empty());
    CHECK(codesOf(exampleJson()).empty());
}

TEST_CASE("a lesson is written as it was read") {
    std::vector<std::string> texts = {example()};
    for (const std::string& id : builtInLessonIds()) texts.emplace_back(builtInLessonText(id));
    for (const std::string& text : texts) {
        const auto lesson = readLesson(text);
        REQUIRE(lesson);
        const auto again = readLesson(writeLesson(*lesson));
        REQUIRE(again);
        CHECK(*again == *lesson);
        CHECK(writeLesson(*again) == writeLesson(*lesson));
    }
}

TEST_CASE("a wrong key is refused, and so is a distractor that is right") {
    auto json = exampleJson();
    json["steps"][2]["choices"][0]["right"] = true;
    json["steps"][2]["choices"][1].erase("right");
    const Codes codes = codesOf(json);
    CHECK(has(codes, "key_wrong"));
    CHECK(has(codes, "distractor_right"));
    json["steps"][2]["choices"][1]["right"] = true;
    CHECK(has(codesOf(json), "right_count"));
}

TEST_CASE("a condition proves a choice exactly if it holds") {
    auto json = exampleJson();
    json["steps"][2].erase("prove");
    json["steps"][2]["choices"][0]["is"] = "c8 > half";
    json["steps"][2]["choices"][1]["is"] = "c8 < half";
    CHECK(codesOf(json).empty());
    json["steps"][2]["choices"][0]["is"] = "c8 < c2";
    CHECK(codesOf(json) == Codes{"distractor_right"});
    json["steps"][2]["choices"][0].erase("is");
    CHECK(codesOf(json) == Codes{"choice_unproved"});
}

TEST_CASE("a goal has to be missed at the start and reached by the way that is given") {
    CHECK(changed("/steps/3/one_way/therapies~10~1injections~10~1dose_ug", 60) == Codes{"goal_missed"});
    CHECK(changed("/steps/3/goal/0", "c8 > 1") == Codes{"goal_at_start"});
    CHECK(changed("/steps/3/unlock/0", "therapies/0/injections/0/at_h") == Codes{"not_unlocked"});
    CHECK(changed("/steps/3/unlock/0", "therapies/3/pump").size() == 2);
}

TEST_CASE("a pattern has to match its example and not the run itself") {
    CHECK(changed("/steps/0/patterns/0/when/0", "drawn.c8 > 2 * drawn.c2") == Codes{"pattern_never"});
    CHECK(changed("/steps/0/patterns/0/when/0", "drawn.c8 < drawn.c2") == Codes{"pattern_on_truth"});
    auto json = exampleJson();
    auto second = json["steps"][0]["patterns"][0];
    second["id"] = "again";
    json["steps"][0]["patterns"].push_back(second);
    CHECK(codesOf(json) == Codes{"pattern_hidden"});
}

TEST_CASE("a text says what the run has, in every language, and fits its place") {
    CHECK(changed("/steps/4/say/en", "{c9}") == Codes{"unknown_measure"});
    CHECK(changed("/steps/4/say/en", "{c8:x}") == Codes{"unknown_format"});
    CHECK(changed("/steps/4/say", "for all") == Codes{"one_for_all_languages"});
    CHECK(changed("/steps/4/say", "{c8:s2} / {c2:s2}").empty());
    CHECK(changed("/steps/4/say", {{"en", "a"}, {"es", "b"}}) == Codes{"language_missing"});
    std::string words;
    for (int i = 0; i < 56; ++i) words += "word ";
    CHECK(changed("/steps/4/say/en", words) == Codes{"too_many_words"});
    std::string characters;
    for (int i = 0; i < 111; ++i) characters += "\u5b57";
    CHECK(changed("/steps/4/say/zh_CN", characters) == Codes{"too_many_characters"});
    auto json = exampleJson();
    json["measures"]["never"] = {{"kind", "first_above"}, {"scenario", "one"}, {"what", "csf:L1"}, {"level", 1e6}};
    json["steps"][4]["say"]["en"] = "{never:hm}";
    CHECK(codesOf(json) == Codes{"number_missing"});
    CHECK(changed("/steps/4/words/0", "no-such-word") == Codes{"unknown_word"});
}

TEST_CASE("choices say different things") {
    CHECK(changed("/steps/2/choices/1/say", "{half:s2}") == Codes{"same_choice"});
}

TEST_CASE("a prediction is drawn in a chart that is shown, whose axis holds the run and the examples") {
    const auto list = [](std::initializer_list<const char*> all) { return nlohmann::ordered_json(all); };
    const auto span = [](double low, double high) { return nlohmann::ordered_json::array({low, high}); };
    CHECK(changed("/steps/0/show", list({"csf:T3"})) == Codes{"not_drawn_in"});
    CHECK(changed("/steps/0/show", list({"csf:L1", "no_such_score"})) == Codes{"unknown_signal"});
    CHECK(changed("/steps/0/hide", list({"h_reflex_of_nobody"})) == Codes{"unknown_signal"});
    CHECK(changed("/steps/0/axis", span(0, 300)) == Codes{"beyond_axis", "beyond_axis"});  // the run; an example
    CHECK(changed("/steps/0/axis", span(0, 901)) == Codes{"beyond_axis"});
    CHECK(changed("/steps/0/patterns/0/example/line/0/1", 1200) == Codes{"beyond_axis"});
    auto json = exampleJson();
    json["steps"][0] = nlohmann::ordered_json::parse(R"({
      "kind": "predict", "as": "profile", "scenario": "one", "what": "csf:L1", "at_h": 1, "axis": [0, 100],
      "show": ["spine"], "ask": {"en": "Draw.", "zh_CN": "画。", "es": "Dibuje."}})");
    CHECK(codesOf(json) == Codes{"beyond_axis"});
    json["steps"][0]["axis"] = {0, 2000};
    CHECK(codesOf(json).empty());
}

TEST_CASE("what a lesson unlocks has a control") {
    const auto unlocked = changed("/steps/3/unlock", nlohmann::ordered_json::array({"horizon_h"}));
    CHECK(has(unlocked, "no_control"));
    CHECK(hasLessonControl("therapies/12/pump/program/3/rate_ug_per_day"));
    for (const char* path : {"therapies//pump/bridge", "therapies/0/pump/bridges", "therapies/0/pump/bridg", "patient"})
        CHECK_FALSE(hasLessonControl(path));
}

TEST_CASE("names that lead nowhere are refused where they stand") {
    CHECK(changed("/steps/1/scenario", "two") == Codes{"unknown_choice"});
    CHECK(changed("/measures/c2/scenario", "two") == Codes{"unknown_choice"});
    CHECK(changed("/measures/c2/therapy", 3) == Codes{"no_such_therapy"});
    CHECK(changed("/measures/c2/at_h", 13) == Codes{"beyond_horizon"});
    CHECK(changed("/measures/c2/what", "csf:L9") == Codes{"bad_form"});
    CHECK(changed("/measures/c2/what", "ashworth_ears") == Codes{"unknown_signal"});
    CHECK(changed("/measures/half/is", "c2 / half") == Codes{"measure_circle"});
    CHECK(changed("/measures/half/is", "c2 / ") == Codes{"bad_expression"});
    CHECK(changed("/measures/half/is", "drawn.c2") == Codes{"not_here"});
    CHECK(changed("/steps/0/features/0/measure", "c9") == Codes{"unknown_choice"});
    CHECK(changed("/steps/2/prove", "c8") == Codes{"no_proof"});
    CHECK(changed("/steps/2/choices/0/is", "half") == Codes{"no_binding"});
    CHECK(changed("/steps/0/patterns/0/example", nlohmann::ordered_json::object()) == Codes{"no_answer_to_task"});
    CHECK(changed("/measures/c2/level", 3) == Codes{"unknown_key"});
    CHECK(codesOf(without(exampleJson(), "/measures/c2/at_h")) == Codes{"key_missing"});
    CHECK(codesOf(without(exampleJson(), "/steps/0/axis")) == Codes{"key_missing"});
}

TEST_CASE("an error of a lesson has line, column and path") {
    const std::string text = with(exampleJson(), "/measures/half/is", "c2 +").dump(2);
    const Errors errors = readErrors(text);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].path == "measures/half/is");
    CHECK(errors[0].line > 1);
    CHECK(errors[0].column > 1);
}

TEST_CASE("a lesson that would run too long is refused before it runs") {
    auto json = exampleJson();
    json["scenarios"]["one"]["horizon_h"] = 8784;
    const auto therapy = json["scenarios"]["one"]["therapies"][0];
    for (int i = 0; i < 3; ++i) json["scenarios"]["one"]["therapies"].push_back(therapy);
    CHECK(codesOf(json) == Codes{"lesson_too_long"});
    auto many = exampleJson();
    auto busy = many["scenarios"]["one"]["therapies"][0];
    busy["oral"] = nlohmann::ordered_json::array();
    busy["oral"].push_back({{"dose_mg", 1}, {"interval_h", 0.01}, {"doses", 1000}});
    for (int i = 0; i < 3; ++i) many["scenarios"]["one"]["therapies"].push_back(busy);
    many["scenarios"]["two"] = many["scenarios"]["one"];
    CHECK(codesOf(many) == Codes{"lesson_too_many_events"});
    auto people = exampleJson();
    people["scenarios"]["one"]["population"] = {{"patients", 1000000}, {"seed", 1}};
    people["measures"]["p"] = {
        {"kind", "percentile"}, {"scenario", "one"}, {"what", "csf:L1"}, {"at_h", 2}, {"percent", 5}};
    CHECK(codesOf(people) == Codes{"lesson_too_many_people"});
}

TEST_CASE("a lesson may bring a drug that is not shipped") {
    auto drug = nlohmann::ordered_json::parse(fileText(sourcePath("resources/drugs/baclofen.json")));
    drug["name"] = "ours";
    auto json = exampleJson();
    json["drugs"]["ours"] = drug;
    json["scenarios"]["one"]["drug"] = "ours";
    const auto lesson = readLesson(json.dump());
    REQUIRE(lesson);
    const auto all = libraryWithDrugsOf(*lesson, library());
    REQUIRE(all);
    CHECK(checkLesson(*lesson, *all, builtInSurroundings()).empty());
    CHECK(readLesson(writeLesson(*lesson)).value() == *lesson);
    json["drugs"]["ours"]["name"] = "theirs";
    const auto wrong = libraryWithDrugsOf(*readLesson(json.dump()), library());
    REQUIRE_FALSE(wrong);
    CHECK(wrong.errors().front().path == "drugs/ours/name");
}

TEST_CASE("every shipped lesson holds in its own runs") {
    const LessonSurroundings around = builtInSurroundings();
    const auto ids = builtInLessonIds();
    CHECK(ids.size() >= 12);
    for (const std::string& id : ids) {
        CAPTURE(id);
        const auto lesson = readLesson(builtInLessonText(id));
        REQUIRE(lesson);
        CHECK(lesson->id == id);
        for (const Error& error : checkLesson(*lesson, library(), around)) FAIL_CHECK(errorLine(id, error));
    }
}

TEST_CASE("a changed number of the drug that breaks a lesson is seen") {
    Library moved = library();
    moved.drugs.at("baclofen").parameters.at(ParameterId::k).value *= 4;
    const auto lesson = readLesson(builtInLessonText("relief-comes-late"));
    REQUIRE(lesson);
    CHECK_FALSE(checkLesson(*lesson, moved, builtInSurroundings()).empty());
}

TEST_CASE("every pattern of the shipped lessons recognises its stroke, none the run") {
    int patterns = 0;
    for (const std::string& id : builtInLessonIds()) {
        const auto lesson = readLesson(builtInLessonText(id));
        REQUIRE(lesson);
        const auto run = runLesson(*lesson, library());
        REQUIRE(run);
        for (const Step& step : lesson->steps) {
            const auto* predict = std::get_if<Predict>(&step);
            if (!predict) continue;
            CHECK_FALSE(recognisedInTruth(*predict, *run));
            for (std::size_t i = 0; i < predict->patterns.size(); ++i, ++patterns) {
                CAPTURE(id, predict->patterns[i].id);
                CHECK(recognised(*predict, predict->patterns[i].example, *lesson, *run, library()) == i);
            }
        }
    }
    CHECK(patterns >= 30);
}

// Written again, after a change meant to change them, by
//   theca-cli lesson NAME --golden > tests/golden/lessons/NAME.json
TEST_CASE("the shipped lessons have the answers they had") {
    for (const std::string& id : builtInLessonIds()) {
        CAPTURE(id);
        const auto golden = nlohmann::json::parse(fileText(sourcePath("tests/golden/lessons/" + id + ".json")));
        const auto lesson = readLesson(builtInLessonText(id));
        REQUIRE(lesson);
        const auto run = runLesson(*lesson, library());
        REQUIRE(run);
        const auto now = nlohmann::json::parse(lessonKeys(*lesson, *run));
        CHECK(now["keys"].size() == golden["keys"].size());
        for (std::size_t i = 0; i < golden["keys"].size(); ++i) {
            CHECK(now["keys"][i]["step"] == golden["keys"][i]["step"]);
            CHECK((now["keys"][i].value("right", -1) == golden["keys"][i].value("right", -1)));
            CHECK(now["keys"][i].value("number", 0.0) == Approx(golden["keys"][i].value("number", 0.0)).epsilon(1e-5));
        }
        REQUIRE(now["measures"].size() == golden["measures"].size());
        for (const auto& [name, value] : golden["measures"].items()) {
            CAPTURE(name);
            const double other = now["measures"][name].get<double>();
            CHECK(std::abs(other - value.get<double>()) <= 1e-5 * std::abs(value.get<double>()) + 1e-9);
        }
    }
}

TEST_CASE("a skeleton of an open document is a lesson that holds") {
    const auto scenario = readScenario(resource("scenarios/default.theca"));
    REQUIRE(scenario);
    const auto run = simulate(*scenario, library());
    REQUIRE(run);
    for (const char* what : {"csf:L1", "plasma", "ashworth_legs"}) {
        for (const int therapy : {0, 1, 2}) {
            CAPTURE(what, therapy);
            const Lesson lesson = skeletonOf(*scenario, *run, therapy, what);
            CHECK(problems(lesson).empty());
            CHECK(readLesson(writeLesson(lesson)).value() == lesson);
            CHECK(checkLesson(lesson, library(), builtInSurroundings()).empty());
        }
    }
}

TEST_CASE("the schema of a lesson names its steps and measures") {
    const auto schema = nlohmann::json::parse(lessonSchema());
    const std::string text = schema.dump();
    for (const char* word : {"take_away", "one_way", "equivalent_tablets", "close_factor", "play_to"})
        CHECK(text.find('"' + std::string(word) + '"') != std::string::npos);
}

// Rules of the explain file, the staff's setup and a person's answers: every mistake is an error with its place.
#include "core/text/explain_text.h"
#include "core/text/person_text.h"
#include "core/text/schema_text.h"
#include "tests/catch.h"
#include "tests/text/explain_support.h"
#include "tests/text/support.h"

using namespace theca;
using namespace theca::explain_tests;

namespace {

using Json = nlohmann::ordered_json;

Json file() { return Json::parse(resource("explain/baclofen.json")); }

/// "code path" of the first error; its line and column are given too.
std::string firstError(const Json& changed) {
    const auto read = readExplanation(changed.dump(2));
    if (read) return "none";
    const Error& error = read.errors().front();
    CHECK(error.line > 1);
    CHECK(error.column >= 1);
    return error.code + " " + error.path;
}

}  // namespace

TEST_CASE("the shipped explanation is right and a draft", "[E-20]") {
    const auto read = builtInExplanation("baclofen");
    REQUIRE(read);
    CHECK(read->reviewed.isDraft());
    CHECK(read->options.size() == 4);
    CHECK(read->values.size() == 8);
    CHECK(read->questions.size() == 8);
    CHECK(read->sure.size() == 4);
    CHECK(read->checks.size() == 4);
    CHECK(read->leaflet.size() == 5);
    CHECK(read->examples.size() == 3);
    CHECK_FALSE(read->money.empty());
    CHECK(read->checkAgain > read->made);
    CHECK(Reviewed{{"a"}, {}}.isDraft());
    CHECK_FALSE(Reviewed{{"a"}, {"b"}}.isDraft());
}

TEST_CASE("every mistake in an explain file has its place", "[E-20]") {
    Json changed = file();
    changed["colour"] = 1;
    CHECK(firstError(changed) == "unknown_key colour");
    changed = file();
    changed["screens"][1]["parts"][0]["cards"][0].erase("child");
    CHECK(firstError(changed) == "voice_missing screens/1/parts/0/cards/0");
    changed = file();
    changed["screens"][0]["question"].erase("es");
    CHECK(firstError(changed) == "language_missing screens/0/question");
    changed = file();
    changed["words"]["back"] = "Back";
    CHECK(firstError(changed) == "language_missing words/back");
    changed = file();
    changed["words"].erase("back");
    CHECK(firstError(changed) == "key_missing words/back");
    changed = file();
    changed["risks"][0].erase("do");
    CHECK(firstError(changed) == "key_missing risks/0");
    changed = file();
    changed["risks"][0]["remark"] = changed["risks"][5]["remark"];
    CHECK(firstError(changed) == "not_one_study risks/0/compare_with");
    changed = file();
    changed["risks"][2]["count"] = 215;
    CHECK(firstError(changed) == "count_above_of risks/2/count");
    changed = file();
    changed["risks"][2]["shown"] = 8;
    CHECK(firstError(changed) == "count_and_shown risks/2/shown");
    changed = file();
    changed["risks"][2]["source"] = {"B999"};
    CHECK(firstError(changed) == "unlisted_source risks/2/source");
    changed = file();
    changed["screens"][4]["parts"][0]["cards"][0]["risk"] = "rain";
    CHECK(firstError(changed) == "unknown_risk screens/4/parts/0/cards/0/risk");
    changed = file();
    changed["questions"][0]["en"] = "How {much}?";
    CHECK(firstError(changed) == "unknown_placeholder questions/0");
    changed = file();
    std::swap(changed["screens"][2], changed["screens"][3]);
    CHECK(firstError(changed) == "screen_out_of_order screens/2/id");
    changed = file();
    changed["screens"].erase(8);
    CHECK(firstError(changed) == "wrong_count screens");
    changed = file();
    changed["made"] = "yesterday";
    CHECK(firstError(changed) == "bad_form made");
}

TEST_CASE("a setup is written and read back", "[E-20]") {
    ExplainSetup setup;
    setup.example = std::string("adult-stroke");
    setup.hospital = std::string("St Example");
    setup.phoneDay = std::string("101");
    setup.phoneNight = std::string("102");
    setup.hospitalDays = ExplainSetup::Span{2, 5};
    setup.refillMonths = ExplainSetup::Span{2, 2};
    setup.hidden = {"day"};
    setup.kiosk = true;
    CHECK(readSetup(writeSetup(setup)).value() == setup);
    CHECK(readSetup(writeSetup({})).value() == ExplainSetup());
    const auto wrong = readSetup(R"({"theca": "setup", "version": 1, "hospital_days": [5, 2]})");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.errors().front().code == "span_not_rising");
    CHECK_FALSE(readSetup(R"({"theca": "setup", "version": 1, "hidden": ["rain"]})"));
}

TEST_CASE("answers are written and read back", "[E-20]") {
    PersonAnswers answers;
    answers.voice = Voice::Child;
    answers.weights = {{"operation", 4}, {"pain", 0}};
    answers.ownConcern = "school";
    answers.ownWeight = 3;
    answers.lean = Lean::Unsure;
    answers.ready = {{0, true}, {2, false}};
    answers.asked = {"own-pump"};
    answers.questions = {1, 5};
    answers.notes = "Two\nlines";
    CHECK(readAnswers(writeAnswers(answers)).value() == answers);
    CHECK(readAnswers(writeAnswers({})).value() == PersonAnswers());
    for (const Lean lean : {Lean::Tablets, Lean::Pump, Lean::Other, Lean::Wait}) {
        answers.lean = lean;
        CHECK(readAnswers(writeAnswers(answers)).value().lean == lean);
    }
    CHECK_FALSE(readAnswers(R"({"theca": "answers", "version": 1, "lean": "up"})"));
}

TEST_CASE("what the setup says replaces what the file says", "[E-6]") {
    ExplainSetup setup;
    setup.hospitalDays = ExplainSetup::Span{2, 5};
    setup.hidden = {"day"};
    const Telling told{shipped(), usualRun(), setup, Voice::Me, "en"};
    CHECK(hospitalDays(told) == "2 to 5 days");
    CHECK(refillMonths(told) == "every one to three months");
    CHECK(toldScreens(told).size() == screenIds.size() - 1);
}

TEST_CASE("who is told to call finds both phones, or that they have to ask for them", "[E-6]") {
    for (const std::string_view language : textLanguages) {
        ExplainSetup setup;
        const Telling told{shipped(), usualRun(), setup, Voice::Me, std::string(language)};
        const auto count = [&told](const std::string& part) {
            int found = 0;
            for (const ToldScreen& screen : toldScreens(told))
                for (const std::string& one : sentencesOf(screen))
                    if (screen.id == "notice") found += one.find(part) != std::string::npos;
            return found;
        };
        CHECK(count(told.word("phone_ask")) == 4);  // by day and by night, with the signs and with the team
        setup.phoneDay = std::string("020 111");
        setup.phoneNight = std::string("020 222");
        setup.hospital = std::string("St Example");
        CHECK(count("020\u00A0111") == 2);
        CHECK(count("020\u00A0222") == 2);
        CHECK(toldScreens(told)[5].parts.back().cards.back().head == "St Example");
    }
}

TEST_CASE("the schema of explanations is printed", "[E-20]") {
    CHECK(explainSchema().find("Theca explanation, version 1") != std::string::npos);
    CHECK(Json::parse(explainSchema())["allOf"][0]["properties"].contains("risks"));
}

// The numbers that patients are shown come from the run and from the studies, in a few words.
#include <fstream>
#include <map>
#include <regex>

#include "core/explain/chance.h"
#include "core/explain/words.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/places.h"
#include "tests/text/explain_support.h"

using namespace theca;
using namespace theca::explain_tests;

namespace {

using Kind = RatioWords::Kind;

std::string sentence(const Telling& told, const std::string& card) {
    for (const ToldScreen& screen : toldScreens(told))
        for (const ToldPart& part : screen.parts)
            for (const ToldCard& one : part.cards)
                if (one.id == card) return one.sentences.front();
    return "no such card";
}

Telling tellingOf(const ToldRun& run, std::string_view language) {
    static const ExplainSetup none;
    return {shipped(), run, none, Voice::Me, std::string(language)};
}

/// The screens whose words come from the run, and the rows of the leaflet.
std::string saidByRun(const std::string& name, const ToldRun& run, std::string_view language, Voice voice) {
    static const ExplainSetup none;
    const Telling told{shipped(), run, none, voice, std::string(language)};
    std::string all = "== " + name + ", " + std::string(language) + ", " + std::string(voiceName(voice)) + "\n";
    all += toldTitle(told) + "\n";
    for (const ToldScreen& screen : toldScreens(told)) {
        if (screen.id != "reach" && screen.id != "day") continue;
        for (const std::string& one : sentencesOf(screen)) all += one + "\n";
    }
    for (const LeafletRow& row : shipped().leaflet)
        for (const Text* text : {&row.tablets, &row.pump}) all += told.filled(*text) + "\n";
    return all;
}

std::string refusal(const Scenario& scenario) {
    const Errors errors = tellable(scenario, "baclofen");
    return errors.empty() ? "" : errors.front().code;
}

}  // namespace

TEST_CASE("a ratio is told in few words", "[E-10]") {
    CHECK(words(1.03) == RatioWords{Kind::Same, 1});
    CHECK(words(1.5) == RatioWords{Kind::HalfMore, 1});
    CHECK(words(1.92) == RatioWords{Kind::Twice, 1});
    CHECK(words(3.21) == RatioWords{Kind::Times, 3});
    CHECK(words(9.9) == RatioWords{Kind::Times, 10});
    CHECK(words(224) == RatioWords{Kind::Times, 200});
    CHECK(words(2540) == RatioWords{Kind::Times, 3000});
    CHECK(words(9500).kind == Kind::Most);
    CHECK(words(1 / 224.0) == words(224));
    CHECK(words(0).kind == Kind::Most);
}

TEST_CASE("spans and swings are told in few words", "[E-10]") {
    CHECK(spanWords(Hours(35.4)) == SpanWords{35, false});
    CHECK(spanWords(Hours(50 * 24)) == SpanWords{50, true});
    CHECK(steadiness(0.049) == Steadiness::Steady);
    CHECK(steadiness(0.05) == Steadiness::Little);
    CHECK(steadiness(0.6) == Steadiness::Swings);
    CHECK(amountWords(0, 1) == Amount::None);
    CHECK(amountWords(0.1, 1) == Amount::Little);
    CHECK(amountWords(0.5, 1) == Amount::Some);
    CHECK(amountWords(1, 1) == Amount::Lot);
}

TEST_CASE("Wilson's interval is that of the table of the sources", "[E-5]") {
    CHECK(wilson(18, 214) == Interval{5, 13});
    CHECK(wilson(24, 25) == Interval{80, 99});
    CHECK(wilson(22, 35) == Interval{46, 77});
    CHECK(wilson(29, 116) == Interval{18, 34});
    CHECK(wilson(73, 106) == Interval{60, 77});
    CHECK(wilson(7, 8) == Interval{53, 98});
    CHECK(wilson(50, 341) == Interval{11, 19});
    CHECK(wilson(85, 341) == Interval{21, 30});
    CHECK(wilson(8, 474) == Interval{1, 3});
    CHECK(wilson(11, 474) == Interval{1, 4});
    CHECK(wilson(0, 10).low == 0);
    CHECK(wilson(10, 10).high == 100);
}

TEST_CASE("a risk is drawn as people: of 100, or of those who were there", "[E-5]") {
    CHECK(peopleOf(*shipped().risk("problem")) == PeopleOfStudy{25, 100});
    CHECK(peopleOf(*shipped().risk("walking")) == PeopleOfStudy{7, 8});
    CHECK(peopleOf(*shipped().risk("any-pump")) == PeopleOfStudy{24, 25});
    CHECK(ofHundred(*shipped().risk("any-pump")) == 96);
    CHECK(ofHundred(*shipped().risk("any-tablets")) == 63);
    CHECK(peopleOf(*shipped().risk("sleepy-tablets")) == PeopleOfStudy{63, 100});
    CHECK_FALSE(intervalOf(*shipped().risk("sleepy-tablets")));
}

TEST_CASE("every figure has who, how long, how sure and from where", "[E-5]") {
    for (const std::string_view language : textLanguages) {
        const Telling told = telling(Voice::Me, language);
        for (const Risk& risk : shipped().risks) {
            const auto details = riskDetails(told, risk);
            INFO(risk.id);
            CHECK(details.size() >= 3);
            CHECK(details.front().find(risk.who.in(language)) != std::string::npos);
            CHECK(details.back().find(risk.sources.front()) != std::string::npos);
            if (const auto interval = intervalOf(risk))
                CHECK(details[1].find(std::to_string(interval->low)) != std::string::npos);
        }
    }
}

TEST_CASE("every harm says how to notice it and what to do, the box has both phones", "[E-6]") {
    for (const Risk& risk : shipped().risks) {
        if (risk.kind != CardKind::Harm) continue;
        CHECK_FALSE(risk.notice.empty());
        CHECK_FALSE(risk.act.empty());
    }
    ExplainSetup setup;
    const auto phones = [&setup](std::string_view language) {
        const Telling told{shipped(), usualRun(), setup, Voice::Me, std::string(language)};
        std::string all;
        for (const ToldScreen& screen : toldScreens(told)) {
            if (screen.id != "notice") continue;
            for (const std::string& one : sentencesOf(screen)) all.append(one).append("\n");
        }
        return all;
    };
    CHECK(phones("en").find("By day: Ask for the number.") != std::string::npos);
    CHECK(phones("en").find("By night: Ask for the number.") != std::string::npos);
    setup.phoneDay = "020 111";
    setup.phoneNight = "020 222";
    CHECK(phones("en").find("By day: 020\u00A0111") != std::string::npos);
    CHECK(phones("es").find("De noche: 020\u00A0222") != std::string::npos);
}

TEST_CASE("what the run says: three examples, three languages, three voices, word for word", "[E-10]") {
    std::ifstream file(sourcePath("tests/golden/explain.txt"), std::ios::binary);
    REQUIRE(file);
    const std::string kept{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::map<std::string, ToldRun> runs;
    for (const std::string& name : shipped().examples) runs[name] = toldExample(name);
    std::string all;
    for (const std::string& name : shipped().examples)
        for (const std::string_view language : textLanguages)
            for (const Voice voice : voices) {
                const std::string part = saidByRun(name, runs.at(name), language, voice);
                CAPTURE(part);
                CHECK(kept.find(part) != std::string::npos);
                all += part;
            }
    if (kept != all) std::ofstream(builtPath("explain.txt"), std::ios::binary) << all;  // the file as it would be now
    CHECK(kept == all);
}

TEST_CASE("every number of a run is that of its words", "[E-10]") {
    const std::regex number(R"(\d+)");
    for (const std::string& name : shipped().examples) {
        const ToldRun run = toldExample(name);
        const BodyAmounts &tablets = run.tablets.mean, &pump = run.pump.mean;
        const std::map<std::string, double> ratios = {{"run-blood", tablets.bloodLevel / pump.bloodLevel},
                                                      {"run-legs", pump.legsLevel / tablets.legsLevel},
                                                      {"run-brain", pump.brainLevel / tablets.brainLevel},
                                                      {"given", run.tablets.given / run.pump.given}};
        for (const std::string_view language : textLanguages) {
            for (const auto& [card, ratio] : ratios) {
                const std::string said = sentence(tellingOf(run, language), card);
                CAPTURE(name, said, ratio);
                std::smatch found;
                REQUIRE(std::regex_search(said, found, number));
                CHECK(std::stoi(found.str()) == words(ratio).times);
            }
            const std::string supply = sentence(tellingOf(run, language), "pump-supply");
            CHECK(supply.find(std::to_string(spanWords(run.emptyAfter).number)) != std::string::npos);
        }
    }
}

TEST_CASE("twice the rate of the pump changes the words", "[E-10]") {
    Scenario scenario = exampleNamed("adult-ms");
    scenario.therapies[1].pump->program[0].rate = MicrogramsPerDay(400);
    const ToldRun doubled = toldRun(scenario, "baclofen", library()).value();
    CHECK(sentence(tellingOf(doubled, "en"), "run-blood") ==
          "In this example, the blood holds about 100 times as much with tablets as with the pump.");
    CHECK(sentence(tellingOf(doubled, "en"), "run-brain") ==
          "The fluid around the brain holds about 8 times as much with the pump as with tablets.");
    CHECK(doubled.pump.mean.bloodLevel == Approx(2 * usualRun().pump.mean.bloodLevel));
}

TEST_CASE("what is told is what the run has", "[E-10]") {
    const Scenario scenario = exampleNamed("adult-ms");
    const Run run = simulate(scenario, library()).value();
    const ToldRun& told = usualRun();
    const Hours from(216), until(240);
    const double blood = run.therapies[0].integral(Signal::plasma(), from, until) / 24;
    CHECK(told.tablets.mean.bloodLevel == Approx(blood));
    CHECK(told.pump.mean.brainLevel == Approx(run.therapies[1].integral(Signal::cranial(), from, until) / 24));
    CHECK(told.tablets.hours.size() == 25);
    CHECK(told.tablets.blood.size() == 97);
    CHECK(told.tablets.blood[48] == Approx(run.therapies[0].value(Signal::plasma(), Hours(228))));
    CHECK(told.tabletHours == std::vector<double>{0, 8, 16});
    CHECK(told.tablets.given == Approx(60'000));
    CHECK(told.pump.given == Approx(200));
    CHECK(told.missed.blood[60] < 0.6 * told.tablets.blood[60]);
    CHECK(told.empty.blood.back() < 0.2 * told.pump.blood.back());
}

TEST_CASE("runs that cannot be told are refused", "[E-18]") {
    for (const std::string& name : shipped().examples) CHECK(refusal(exampleNamed(name)).empty());
    const auto student = [](const char* name) {
        return readScenario(resource(std::string("scenarios/") + name + ".theca")).value();
    };
    CHECK(refusal(student("pump-faults")) == "not_for_patients");
    CHECK(refusal(student("default")) == "not_for_patients");
    CHECK(refusal(student("missed-tablets")) == "not_for_patients");
    CHECK(refusal(student("ziconotide-pump")) == "no_explanation");
    CHECK(refusal(student("morphine-tablets-and-pump")) == "no_explanation");
    Scenario none = exampleNamed("adult-ms");
    none.therapies.pop_back();
    CHECK(refusal(none) == "not_for_patients");
    Scenario fault = exampleNamed("adult-ms");
    fault.therapies[1].pump->faults = {Stall{Hours(10), Hours(20)}};
    CHECK(refusal(fault) == "not_for_patients");
    Scenario brief = exampleNamed("adult-ms");
    brief.horizon = Hours(24);
    CHECK(refusal(brief) == "not_for_patients");
    Scenario small = exampleNamed("adult-ms");
    small.therapies[1].pump->fill = Millilitres(3);
    CHECK_FALSE(toldRun(small, "baclofen", library()));
    CHECK_FALSE(builtInExplanation("ziconotide"));
}

TEST_CASE("weights become columns and sentences, and never a score", "[E-16]") {
    PersonAnswers answers;
    answers.weights = {{"operation", 4}, {"refills", 2}, {"stiffness", 3}, {"pain", 0}, {"awake", 1}};
    const WhatFits fits = whatFits(shipped(), answers);
    CHECK(fits.tablets == std::vector<std::string>{"operation", "refills"});
    CHECK(fits.pump == std::vector<std::string>{"stiffness"});
    CHECK(fits.middle == std::vector<std::string>{"awake"});
    const auto told = fitSentences(telling(Voice::Me, "en"), answers);
    REQUIRE(told.size() == 3);
    CHECK(told[0] == "You said “not having an operation” matters very much. Tablets fit that.");
    CHECK(told[1] == "You also said “less stiffness” matters a lot. A pump may fit that.");
    CHECK(told[2] == "Talk about both.");
    PersonAnswers swapped;
    swapped.weights = {{"stiffness", 4}, {"pain", 2}, {"operation", 3}};
    CHECK(whatFits(shipped(), swapped).pump.size() == fits.tablets.size());
    CHECK(whatFits(shipped(), swapped).tablets.size() == fits.pump.size());
    CHECK(fitSentences(telling(Voice::Me, "en"), swapped)[0].find("less stiffness") != std::string::npos);
    CHECK(fitSentences(telling(Voice::Me, "en"), {}).size() == 1);
    for (const std::string_view language : textLanguages)
        for (const auto& [name, word] : shipped().words) {
            CHECK(word.in(language).find("you should") == std::string::npos);
            CHECK(word.in(language).find("usted debería") == std::string::npos);
        }
}

#include "core/text/words_text.h"

#include <algorithm>
#include <set>

#include "core/lesson/drill_tally.h"
#include "core/lesson/placeholder.h"
#include "core/text/answers_text.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/votes_text.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

const Library& library() {
    static const Library all = *builtInLibrary(LibraryParts::Simulated);
    return all;
}

}  // namespace

TEST_CASE("the glossary has its 28 words in three languages") {
    const auto words = builtInGlossary();
    REQUIRE(words);
    CHECK(words->size() == 28);
}

TEST_CASE("an explanation that is too long, or lacks a language, is refused where it stands") {
    auto json = nlohmann::ordered_json::parse(resource("words/words.json"));
    std::string longText;
    for (int i = 0; i < 36; ++i) longText += "word ";
    json["words"][3]["say"]["en"] = longText;
    json["words"][4]["say"].erase("es");
    const auto words = readGlossary(json.dump(2));
    REQUIRE_FALSE(words);
    REQUIRE(words.errors().size() == 2);
    CHECK(words.errors()[0].code == "too_many_words");
    CHECK(words.errors()[0].path == "words/3/say/en");
    CHECK(words.errors()[0].line > 1);
    CHECK(words.errors()[1].code == "language_missing");
}

TEST_CASE("the claims have numbers from the run and sources that are known") {
    const auto claims = builtInClaims(library());
    REQUIRE(claims);
    CHECK(claims->claims.size() == 4);
    const auto numbers = claimNumbers(*claims, library());
    REQUIRE(numbers);
    CHECK(numbers->size() == claims->measures.size());
    CHECK(numbers->at("p_tab") > 50 * numbers->at("p_pump"));
    CHECK(numbers->at("b_pump") > numbers->at("b_tab"));
}

TEST_CASE("a claim with an unknown source or number is refused") {
    auto json = nlohmann::ordered_json::parse(resource("words/claims.json"));
    json["claims"][0]["evidence"][2]["source"][0] = "S9999";
    json["claims"][0]["instead"]["en"] = "{nothing}";
    const auto claims = readClaims(json.dump(), library().sources);
    REQUIRE_FALSE(claims);
    CHECK(claims.errors().size() == 2);
}

TEST_CASE("a drill depends on its seed alone, and every fault comes up") {
    std::set<HiddenFault> seen;
    std::set<double> times;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto one = drill(seed, library());
        REQUIRE(one);
        CHECK(*one == drill(seed, library()).value());
        seen.insert(one->fault);
        times.insert(one->happens.number());
    }
    CHECK(seen.size() == hiddenFaults);
    CHECK(times.size() > 10);
}

TEST_CASE("in a drill only a kink and a standstill look alike") {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        for (const HiddenFault fault : allHiddenFaults()) {
            CAPTURE(seed, hiddenFaultName(fault));
            const auto one = drillOf(fault, seed, library());
            REQUIRE(one);
            CHECK(one->scenario.therapies.front().name.english() == "?");
            CHECK(one->possible.size() == (one->tablets ? hiddenFaults : hiddenFaults - 1));
            CHECK_FALSE(one->telling.empty());
            std::vector<HiddenFault> alike;
            if (fault == HiddenFault::Kink) alike = {HiddenFault::Standstill};
            if (fault == HiddenFault::Standstill) alike = {HiddenFault::Kink};
            CHECK(one->alike == alike);
        }
    }
}

TEST_CASE("some who have a pump take tablets too: then tablets may be missed") {
    std::set<bool> seen;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto leak = drillOf(HiddenFault::Leak, seed, library()).value();
        seen.insert(leak.tablets);
        CHECK(leak.scenario.therapies.front().oral.empty() != leak.tablets);
        CHECK(leak.possible.contains(HiddenFault::MissedTablets) == leak.tablets);
        CHECK(drillOf(HiddenFault::MissedTablets, seed, library())->tablets);
    }
    CHECK(seen.size() == 2);
}

TEST_CASE("missed tablets show in the blood alone, a missed refill everywhere but there") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        const auto missed = drillOf(HiddenFault::MissedTablets, seed, library()).value();
        const Signs& tablets = missed.possible.at(HiddenFault::MissedTablets);
        const Signs& refill = missed.possible.at(HiddenFault::RunsDry);
        const auto sign = [](const Signs& all, Sign one) { return all[static_cast<std::size_t>(one)]; };
        CHECK(sign(tablets, Sign::Blood) < SignChange::Same);
        CHECK(sign(tablets, Sign::FluidAtLegs) == SignChange::Same);
        CHECK(sign(tablets, Sign::Reservoir) == SignChange::Same);
        CHECK(sign(tablets, Sign::Alarm) == SignChange::Same);
        CHECK(sign(refill, Sign::Blood) == SignChange::Same);
        CHECK(sign(refill, Sign::FluidAtLegs) < SignChange::Same);
        CHECK(sign(refill, Sign::Reservoir) == SignChange::Gone);
        CHECK(sign(refill, Sign::Alarm) == SignChange::More);
        const OralCourse& course = missed.scenario.therapies.front().oral.front();
        REQUIRE_FALSE(course.missed.empty());
        CHECK((course.start + (course.missed.front() - 1) * course.interval) == missed.happens);
    }
}

TEST_CASE("faults taken for each other are one contrast, whichever was the hidden one") {
    const auto leak = drillOf(HiddenFault::Leak, 1, library()).value();
    const auto kink = drillOf(HiddenFault::Kink, 2, library()).value();
    const DrillAnswer first = answered(leak, HiddenFault::Kink, Sign::Alarm);
    CHECK_FALSE(first.right);
    CHECK(first.apart == signsApart(leak, HiddenFault::Kink));
    const DrillAnswer same = answered(kink, HiddenFault::Standstill, Sign::Reservoir);
    CHECK(same.right);
    CHECK(same.tells);
    const auto found = confusionsIn({same, answered(kink, HiddenFault::RunsDry, Sign::Alarm), first,
                                     answered(kink, HiddenFault::Leak, Sign::Reservoir)});
    REQUIRE(found.size() == 2);
    CHECK(found[0].one == HiddenFault::Kink);
    CHECK(found[0].other == HiddenFault::Leak);
    CHECK(found[0].times == 2);
    CHECK(std::find(found[0].apart.begin(), found[0].apart.end(), Sign::Reservoir) != found[0].apart.end());
    CHECK(found[1].other == HiddenFault::RunsDry);
    CHECK(confusionsIn({same}).empty());
}

TEST_CASE("the drills have words for every fault, and three actions each") {
    const auto texts = builtInDrills();
    REQUIRE(texts);
    CHECK(texts->faults.size() == hiddenFaults);
    for (const FirstDrill& one : texts->first) CHECK(one.actions.size() == 3);
    CHECK_FALSE(texts->reviewed);
}

TEST_CASE("a shuffled order holds everything once and depends on the seed") {
    auto order = shuffled(8, 3);
    CHECK(order == shuffled(8, 3));
    CHECK(order != shuffled(8, 4));
    std::sort(order.begin(), order.end());
    CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("a line of answers has exactly these bytes") {
    CHECK(answersHeading() == "code,lesson,step,kind,given,right,sure,seconds,tries,pattern,model_version\n");
    AnswerRow row{"k7", "one-needle", "check", "choice", "38, or less", true, "sure", 12.34, 2, "", "2.0"};
    CHECK(answersLine(row) == "k7,one-needle,check,choice,\"38, or less\",yes,sure,12.3,2,,2.0\n");
    row.given = "=1+1";
    row.right.reset();
    row.seconds = 0;
    row.pattern = "straight";
    CHECK(answersLine(row) == "k7,one-needle,check,choice,\"'=1+1\",,sure,0.0,2,straight,2.0\n");
}

TEST_CASE("a hall's votes have exactly these bytes, and nothing in them is a formula") {
    CHECK(votesCsv({}) == "scene,title,round,answer,words,count\n");
    CHECK(votesCsv({{2, "One, two", 1, "A", "=1+1", 12}, {2, "One, two", 2, "B", "", 0}}) ==
          "scene,title,round,answer,words,count\n"
          "2,\"One, two\",1,A,\"'=1+1\",12\n2,\"One, two\",2,B,,0\n");
}

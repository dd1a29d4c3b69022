#include "core/text/observations_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/evidence/matching.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/sources_text.h"
#include "tests/catch.h"

using namespace theca;
using Json = nlohmann::ordered_json;

namespace {

Sources sources() { return {{"S1", {"S1", "A paper", {}, "", plainText("abstract")}}}; }

Json one() {
    return Json::parse(R"({"id": "a", "drug": "baclofen", "what": ["plasma", "csf:L3"], "unit": "ug/mL",
        "label": {"en": "Peak", "es": "Pico"}, "population": "3 people", "people": 3, "spread": "SD",
        "cite": {"en": "Paper 2000", "es": "Artículo 2000"}, "grade": "seen", "source": ["S1"], "reason": "why",
        "when": {"route": "injection", "dose_ug": [50], "level": ["L1", "L5"], "csf_model": "levels",
                 "ashworth_baseline": [3, 4], "creatinine_clearance_mL_per_min": [80, 120]},
        "points": [{"time_h": [1, 2], "value": 5, "spread": [4, 7]}, {"time_h": [3], "value": 6}],
        "windows": [{"values": [1, 2], "time_h": [4, 9]}, {"values": [0, 3]}]})");
}

Json file(const Json& observation) {
    return {{"theca", "observations"}, {"version", 1}, {"observations", Json::array({observation})}};
}

std::vector<std::string> codes(const Json& content) {
    std::vector<std::string> found;
    const auto read = readObservations(content.dump(1), sources());
    if (read) return found;
    for (const Error& error : read.errors()) found.push_back(error.code);
    return found;
}

std::vector<std::string> codesWith(const std::string& pointer, const Json& value) {
    Json changed = one();
    changed[Json::json_pointer(pointer)] = value;
    return codes(file(changed));
}

using Codes = std::vector<std::string>;

const PublishedObservation& builtIn(const Library& library, std::string_view id) {
    const auto found = std::find_if(library.observations.begin(), library.observations.end(),
                                    [id](const PublishedObservation& seen) { return seen.id == id; });
    REQUIRE(found != library.observations.end());
    return *found;
}

}  // namespace

TEST_CASE("every key of an observation is read") {
    const auto read = readObservations(file(one()).dump(), sources());
    REQUIRE(read);
    const PublishedObservation& seen = read->front();
    CHECK(seen.what == Codes{"plasma", "csf:L3"});
    CHECK(seen.unit == "ug/mL");
    CHECK(seen.label.in("es") == "Pico");
    CHECK(seen.population.english() == "3 people");
    CHECK(seen.people == 3);
    CHECK(seen.spreadName == "SD");
    CHECK(seen.cite.in("es") == "Artículo 2000");
    CHECK(seen.grade == Grade::Seen);
    CHECK(seen.sources == Codes{"S1"});
    CHECK(std::get<InjectionProtocol>(seen.when) == InjectionProtocol{{50, 50}, *levelNamed("L5"), *levelNamed("L1")});
    CHECK(seen.structure == CsfModel::Levels);
    CHECK(seen.scoreBaseline == Range{3, 4});
    CHECK(seen.creatinineClearance_mL_per_min == Range{80, 120});
    CHECK(seen.points == std::vector<PublishedPoint>{{Hours(1), Hours(2), 5, {4, 7}}, {Hours(3), Hours(3), 6, {6, 6}}});
    CHECK(seen.windows == std::vector<PublishedWindow>{{{1, 2}, Hours(4), Hours(9)}, {{0, 3}, Hours(0), {}}});
}

TEST_CASE("tablets and pumps are read as protocols of their own") {
    Json changed = one();
    changed["when"] = {{"route", "oral"}, {"dose_mg", {10, 20}}, {"doses", 3}, {"interval_h", {8}}};
    const auto tablets = readObservations(file(changed).dump(), sources());
    REQUIRE(tablets);
    CHECK(std::get<OralProtocol>(tablets->front().when) == OralProtocol{{10, 20}, 3, Range{8, 8}});
    changed["when"] = {
        {"route", "pump"}, {"rate_ug_per_day", {50, 1200}}, {"tip_level", {"S2", "T10"}}, {"steady_after_h", 48}};
    const auto pump = readObservations(file(changed).dump(), sources());
    REQUIRE(pump);
    CHECK(std::get<PumpProtocol>(pump->front().when) ==
          PumpProtocol{{50, 1200}, *levelNamed("S2"), *levelNamed("T10"), Hours(48)});
}

TEST_CASE("what is wrong with an observation is refused by name") {
    CHECK(codes(file(one())).empty());
    CHECK(codesWith("/what/0", "csf:L9") == Codes{"bad_form"});
    CHECK(codesWith("/unit", "g/L") == Codes{"unknown_choice"});
    CHECK(codesWith("/source", Json::array({"S9"})) == Codes{"unknown_source"});
    CHECK(codesWith("/source", Json::array()) == Codes{"source_missing"});
    CHECK(codesWith("/points/0/spread", Json::array({6, 7})) == Codes{"range_without_value"});
    CHECK(codesWith("/points/0/time_h", Json::array({2, 1})) == Codes{"axis_not_rising"});
    CHECK(codesWith("/windows/0/values", Json::array({2, 1})) == Codes{"axis_not_rising"});
    CHECK(codesWith("/when/dose_ug", Json::array({9, 1})) == Codes{"axis_not_rising"});
    CHECK(codesWith("/when/route", "nasal") == Codes{"unknown_choice"});
    CHECK(codesWith("/colour", "red") == Codes{"unknown_key"});
    Json bare = one();
    bare.erase("points");
    bare.erase("windows");
    CHECK(codes(file(bare)) == Codes{"key_missing"});
    Json twice = file(one());
    twice["observations"].push_back(one());
    CHECK(codes(twice) == Codes{"name_twice"});
    CHECK(codes({{"theca", "drug"}}) == Codes{"not_of_kind"});
}

TEST_CASE("an observation of something the drug does not have is refused, with its place") {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    Json changed = Json::parse(texts["observations.json"]);
    changed["observations"][1]["what"] = {"ashworth_toes"};
    texts["observations.json"] = changed.dump();
    const auto library = readLibrary(texts);
    REQUIRE_FALSE(library);
    CHECK(library.errors().front().code == "unknown_signal");
    CHECK(library.errors().front().path == "observations.json#observations/1/what");
    changed["observations"][1]["drug"] = "not-here-yet";
    texts["observations.json"] = changed.dump();
    CHECK(readLibrary(texts));
    texts.erase("observations.json");
    CHECK(readLibrary(texts)->observations.empty());
}

TEST_CASE("the shipped observations have their published numbers, and words in three languages") {
    const Library library = builtInLibrary().value();
    for (const PublishedObservation& seen : library.observations) {
        INFO(seen.id);
        for (const Text* text : {&seen.label, &seen.population, &seen.reason}) {
            for (const auto language : textLanguages) CHECK(text->words.contains(language) != text->empty());
        }
        const bool isAuthorAndYear = seen.cite.english().find_first_of("0123456789") == seen.cite.english().size() - 4;
        for (const auto language : textLanguages) CHECK(seen.cite.words.contains(language) != isAuthorAndYear);
    }
    const auto& tablet = builtIn(library, "baclofen-oral-10-mg");
    CHECK(tablet.points == std::vector<PublishedPoint>{{Hours(1.25), Hours(1.5), 141.4, {112.0, 170.8}}});
    CHECK(tablet.people == 22);
    const auto& legs = builtIn(library, "baclofen-50-ug-tone-legs");
    CHECK(legs.points[0].value == 4.2);
    CHECK(legs.points[1] == PublishedPoint{Hours(4), Hours(4), 2.2, {1.6, 2.8}});
    CHECK(legs.scoreBaseline == legs.points[0].spread);
    CHECK(builtIn(library, "baclofen-infusion-lumbar-csf").windows[0].values == Range{130, 1240});
    CHECK(builtIn(library, "morphine-500-ug-csf").points[0].spread == Range{10447 - 1538, 10447 + 1538});
}

TEST_CASE("one tablet of 10 mg meets its published peak and nothing else") {
    const Library library = builtInLibrary().value();
    Scenario scenario;
    scenario.drug = "baclofen";
    scenario.horizon = Hours(24);
    Therapy tablet;
    tablet.oral = {OralCourse{}};
    scenario.therapies = {tablet};
    const auto matches = matching(scenario, 0, library.observations);
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].id == "baclofen-oral-10-mg");
}

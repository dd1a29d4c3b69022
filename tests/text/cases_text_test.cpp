#include "core/text/cases_text.h"

#include "core/text/drug_text.h"
#include "core/text/library_text.h"
#include "core/text/physiology_text.h"
#include "core/text/resources.h"
#include "core/text/sources_text.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Json = nlohmann::ordered_json;

Sources sources() { return *readSources(resource("sources.json")); }
Json shipped() { return Json::parse(resource("cases.json")); }

Codes codesOf(const Json& cases) {
    Codes codes;
    const auto read = readCases(cases.dump(), sources());
    if (read) return codes;
    for (const Error& error : read.errors()) codes.push_back(error.code);
    return codes;
}

}  // namespace

TEST_CASE("published cases say in numbers what was given and in words what happened", "[evidence]") {
    const auto cases = readCases(resource("cases.json"), sources());
    REQUIRE(cases);
    const BrainCase& bolus = cases->at(1);
    CHECK(std::get<BrainCase::Bolus>(bolus.given).dose.number() == 280);
    CHECK(bolus.from.sources == std::vector<std::string>{"S41"});
    CHECK(bolus.from.grade == Grade::Seen);
    const auto& restart = std::get<BrainCase::Infusion>(cases->back().given);
    CHECK(restart.rate.number() == 55 * 24);
    CHECK(restart.signsAfter->number() == 6);
    for (const BrainCase& one : *cases) {
        INFO(one.id);
        for (const Text* text : {&one.what, &one.happened, &one.from.reason}) {
            for (const auto language : textLanguages) CHECK(text->words.contains(language));
        }
    }
}

TEST_CASE("a case without a source, twice, or of an unknown kind is refused", "[evidence]") {
    Json none = shipped();
    none["cases"][0].erase("source");
    CHECK(codesOf(none) == Codes{"source_missing"});
    Json unknown = shipped();
    unknown["cases"][0]["source"] = {"S999"};
    CHECK(codesOf(unknown) == Codes{"unknown_source"});
    Json twice = shipped();
    twice["cases"][1]["id"] = twice["cases"][0]["id"];
    CHECK(codesOf(twice) == Codes{"name_twice"});
    Json kind = shipped();
    kind["cases"][0]["given"]["kind"] = "tablets";
    CHECK_FALSE(codesOf(kind).empty());
    Json nothing = shipped();
    nothing["cases"][0]["given"]["dose_ug"] = 0;
    CHECK_FALSE(codesOf(nothing).empty());
    CHECK(codesOf(shipped()).empty());
}

TEST_CASE("a library without cases is whole", "[evidence]") {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    texts.erase("cases.json");
    const auto library = readLibrary(texts);
    REQUIRE(library);
    CHECK(library->cases.empty());
}

TEST_CASE("a parameter says in whom it was measured, in every language or not at all", "[evidence]") {
    const auto library = builtInLibrary();
    const Parameter& F = library->drugs.at("baclofen").parameters.at(ParameterId::F);
    CHECK(F.population.english().starts_with("12 healthy adults"));
    int told = 0;
    const auto check = [&told](const ParameterTable& table) {
        for (const auto& [id, parameter] : table) {
            INFO(info(id).key);
            if (parameter.population.empty()) continue;
            ++told;
            for (const auto language : textLanguages) CHECK(parameter.population.words.contains(language));
        }
    };
    for (const auto& [name, drug] : library->drugs) check(drug.parameters);
    check(library->physiology.parameters);
    CHECK(told > 25);
    CHECK(library->physiology.heights.grade == Grade::Assumption);
    CHECK(library->physiology.volumes.sources == std::vector<std::string>{"S49a"});
}

TEST_CASE("a drug's examples are read, and need to say where they come from", "[drugs]") {
    const auto library = builtInLibrary();
    const Examples& ziconotide = library->drugs.at("ziconotide").examples;
    CHECK(ziconotide.pump_ug_per_day == 2.4);
    CHECK_FALSE(ziconotide.tablet_mg);
    Json drug = Json::parse(resource("drugs/morphine.json"));
    drug["examples"].erase("reason");
    const auto read = readDrug(drug.dump(), sources());
    REQUIRE_FALSE(read);
    CHECK(read.errors().front().code == "reason_missing");
    drug.erase("examples");
    CHECK(readDrug(drug.dump(), sources()));
}

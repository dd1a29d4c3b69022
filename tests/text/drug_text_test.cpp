#include "core/text/drug_text.h"
#include "core/model/individual.h"
#include "core/text/messages.h"

#include <algorithm>
#include <map>

#include "core/scenario/scenario.h"
#include "core/text/library_text.h"
#include "core/text/physiology_text.h"
#include "core/text/resources.h"
#include "core/text/sources_text.h"
#include "core/text/unit_text.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Json = nlohmann::ordered_json;

Json baclofen() { return Json::parse(resource("drugs/baclofen.json")); }

Sources sources() { return *readSources(resource("sources.json")); }

Codes codesOf(const Json& drug) {
    Codes codes;
    const auto read = readDrug(drug.dump(), sources());
    if (read) return codes;
    for (const Error& error : read.errors()) codes.push_back(error.code);
    return codes;
}

Json parameterWith(const char* name, const Json& more) {
    Json drug = baclofen();
    for (const auto& [key, value] : more.items()) drug["parameters"][name][key] = value;
    return drug;
}

}  // namespace

TEST_CASE("a number with neither a source nor a reason is refused") {
    CHECK(codesOf(parameterWith("CL", {{"source", Json::array()}})) == Codes{"source_missing"});
    CHECK(codesOf(parameterWith("CL", {{"source", Json::array()}, {"grade", "derived"}})) == Codes{"source_missing"});
    CHECK(codesOf(parameterWith("CL", {{"source", Json::array()}, {"reason", "guess"}})) == Codes{"source_missing"});
    CHECK(codesOf(parameterWith("depot_ka", {{"reason", ""}})) == Codes{"reason_missing"});
    CHECK(codesOf(parameterWith("depot_ka", {{"grade", "recalled"}, {"reason", ""}})) == Codes{"reason_missing"});
    CHECK(codesOf(parameterWith("CL", {{"source", {"S16", "S999"}}})) == Codes{"unknown_source"});
    Json drug = baclofen();
    drug["parameters"]["CL"].erase("grade");
    CHECK(codesOf(drug) == Codes{"key_missing"});
}

TEST_CASE("a unit has to be there and known, and is converted") {
    Json drug = baclofen();
    drug["parameters"]["CL"].erase("unit");
    CHECK(codesOf(drug) == Codes{"key_missing"});
    const auto wrong = readDrug(parameterWith("CL", {{"unit", "gal/h"}}).dump(), sources());
    REQUIRE_FALSE(wrong);
    CHECK(wrong.errors().front().arguments == std::vector<std::string>{"gal/h", "L/h, mL/min, mL/h"});
    const auto other =
        readDrug(parameterWith("CL", {{"value", 180}, {"unit", "mL/min"}, {"range", {133, 210}}}).dump(), sources());
    REQUIRE(other);
    CHECK(other->value(ParameterId::CL) == Approx(8.1));
    CHECK(codesOf(parameterWith("EC50", {{"unit", "L"}})) == Codes{"unknown_choice"});
}

TEST_CASE("units of one dimension convert by hand-checked factors") {
    CHECK(unitFactor("mL/min", "L/h") == 0.06);
    CHECK(unitFactor("cm2/s", "cm2/h") == 3600);
    CHECK(unitFactor("day", "h") == 24);
    CHECK(unitFactor("month", "h") == 730.5);
    CHECK(unitFactor("mg/L", "ng/mL") == 1000);
    CHECK(unitFactor("uL/h", "mL/day") == 0.024);
    CHECK_FALSE(unitFactor("L", "h"));
    for (const ParameterInfo& one : allParameters()) {
        CAPTURE(one.key);
        CHECK(unitFactor(one.unit, one.unit) == 1);
    }
}

TEST_CASE("a drug without tablets needs a reason, not a number nobody has") {
    Json drug = baclofen();
    drug["parameters_are"] = "true";
    drug["parameters"].erase("F");
    drug["parameters"].erase("ka");
    drug.erase("presets");
    CHECK(codesOf(drug) == Codes{"oral_route_missing", "oral_route_missing"});
}

TEST_CASE("a read-out's column is none the results have anyway") {
    for (const char* taken : {"time_h", "events", "plasma", "csf_L1_ng_per_mL", "plasma_ng_per_mL", "reservoir_mL"}) {
        Json drug = baclofen();
        drug["read_outs"][0]["column"] = taken;
        CAPTURE(taken);
        CHECK(codesOf(drug) == Codes{"column_taken"});
    }
}

TEST_CASE("a read-out may say what its curve leaves out") {
    Json drug = baclofen();
    drug["read_outs"][3]["leaves_out"] = {{"en", "Nothing."}, {"es", "Nada."}};
    const auto read = readDrug(drug.dump(), sources());
    REQUIRE(read);
    CHECK(read->readOuts[3].leavesOut.words.at("es") == "Nada.");
    CHECK(read->readOuts[0].leavesOut.empty());
    drug["read_outs"][3]["leaves_out"] = 7;
    CHECK(codesOf(drug).size() == 1);
}

TEST_CASE("a plain number outside its limits is reported without a unit") {
    const auto wrong = readDrug(parameterWith("F", {{"value", 2}, {"range", {1, 3}}}).dump(), sources());
    REQUIRE_FALSE(wrong);
    CHECK(message(wrong.errors().front()) == "2 is outside the limits; allowed is above 0, at most 1");
    const auto clearance = readDrug(parameterWith("CL", {{"value", 0}, {"range", {-1, 1}}}).dump(), sources());
    CHECK(message(clearance.errors().front()).find("0 L/h is outside the limits") == 0);
}

TEST_CASE("a parameter keeps to its limits after conversion") {
    CHECK(codesOf(parameterWith("F", {{"value", 1.2}, {"range", {0.5, 2}}})) == Codes{"parameter_outside_above"});
    CHECK(codesOf(parameterWith("F", {{"value", 75}, {"unit", "%"}, {"range", {70, 90}}})) == Codes{});
    CHECK(codesOf(parameterWith("CL", {{"value", 0}, {"range", {-1, 1}}})) == Codes{"parameter_outside"});
    CHECK(codesOf(parameterWith("k", {{"value", 0}, {"range", {-1, 1}}})) == Codes{});
    CHECK(codesOf(parameterWith("k", {{"range", {0.31, 0.45}}})) == Codes{"range_without_value"});
    Json drug = parameterWith("k", {});
    drug["parameters"]["k"].erase("cv_grade");
    CHECK(codesOf(drug) == Codes{"cv_grade_missing"});
}

TEST_CASE("true values are left alone") {
    Json drug = baclofen();
    drug["parameters_are"] = "true";
    const auto read = readDrug(drug.dump(), sources());
    REQUIRE(read);
    CHECK(read->value(ParameterId::CL) == 10.8);
    CHECK_FALSE(read->apparent);
    drug["parameters_are"] = "maybe";
    CHECK(codesOf(drug) == Codes{"unknown_choice"});
}

TEST_CASE("a drug has all it needs") {
    for (const char* name : {"CL",
                             "Vc",
                             "Kp",
                             "k",
                             "bolus_mixing_volume",
                             "depot_ka",
                             "one_pool_CL",
                             "one_pool_V",
                             "molar_mass",
                             "ka",
                             "Q",
                             "Vp",
                             "EC50",
                             "gamma",
                             "tone_ke0",
                             "h_reflex_ke0",
                             "score_floor",
                             "withdrawal_time_constant",
                             "tolerance_half_time",
                             "tolerance_added_EC50"}) {
        CAPTURE(name);
        Json drug = baclofen();
        drug["parameters"].erase(name);
        CHECK(codesOf(drug) == Codes{"key_missing"});
    }
    Json drug = baclofen();
    drug["parameters"].erase("Q");
    drug["parameters"].erase("Vp");
    CHECK(codesOf(drug) == Codes{"parameter_not_in_drug"});
    drug["presets"]["wide"].erase("Vp");
    REQUIRE(readDrug(drug.dump(), sources()));
    drug = baclofen();
    drug["parameters"]["spinal_csf_volume"] = drug["parameters"]["CL"];
    CHECK(codesOf(drug) == Codes{"unknown_key"});
}

TEST_CASE("a site names its own Hill curve, or takes the one all share") {
    Json drug = baclofen();
    CHECK(readDrug(drug.dump(), sources())->sites[1].EC50 == ParameterId::EC50);
    CHECK(readDrug(drug.dump(), sources())->sites[1].Emax == siteNumber(SiteNumber::Emax, "tone"));
    CHECK_FALSE(readDrug(drug.dump(), sources())->sites[2].Emax);
    const std::map<std::string, std::string> named = {
        {"EC50", "arm_EC50"}, {"gamma", "arm_gamma"}, {"Emax", "arm_Emax"}, {"EC50_plasma", "arm_EC50_plasma"}};
    for (const auto& [key, name] : named) {
        drug["parameters"][name] = drug["parameters"][key.starts_with("EC50") ? "EC50" : "gamma"];
        drug["parameters"][name].erase("range");
        drug["parameters"][name]["value"] = 0.5;
        drug["effect_sites"][1][key] = name;
    }
    const auto read = readDrug(drug.dump(), sources());
    REQUIRE(read);
    CHECK(read->sites[1].EC50 == *siteNumber(SiteNumber::EC50, "arm"));
    CHECK(read->sites[1].gamma == *siteNumber(SiteNumber::gamma, "arm"));
    CHECK(read->sites[1].Emax == siteNumber(SiteNumber::Emax, "arm"));
    CHECK(read->sites[1].plasmaEC50 == siteNumber(SiteNumber::plasmaEC50, "arm"));
    CHECK(read->sites[0].EC50 == ParameterId::EC50);
    for (const auto& [key, name] : named) {
        CAPTURE(key);
        Json less = drug;
        less["parameters"].erase(name);
        CHECK(codesOf(less) == Codes{"key_missing"});
        less = drug;
        less["effect_sites"][1][key] = "arm_ke0";
        CHECK(codesOf(less) == Codes{"bad_form"});
    }
    drug["parameters"]["arm_Emax"]["value"] = 1.5;
    CHECK(codesOf(drug) == Codes{"parameter_outside"});
}

TEST_CASE("a drug without a D needs a body that mixes the canal") {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    Json drug = Json::parse(texts.at("drugs/morphine.json"));
    for (const char* name : {"baclofen", "ziconotide", "nusinersen", "fentanyl", "clonidine"})
        texts.erase(std::string("drugs/") + name + ".json");
    texts.erase("observations.json");
    texts.erase("cases.json");
    texts["drugs/morphine.json"] = drug.dump();
    Json body = Json::parse(texts.at("physiology.json"));
    body.erase("presets");
    for (const char* end : {"D_sac", "D_neck"}) body["parameters"].erase(end);
    texts["physiology.json"] = body.dump();
    const auto refused = readLibrary(texts);
    REQUIRE_FALSE(refused);
    CHECK(refused.errors().front().path == "drugs/morphine.json#parameters/D");
    for (const char* end : {"D_sac", "D_neck"}) {
        body["parameters"][end] = {{"value", 100}, {"unit", "cm2/h"}, {"grade", "assumption"}, {"reason", "a test"}};
    }
    texts["physiology.json"] = body.dump();
    const auto library = readLibrary(texts);
    REQUIRE(library);
    const auto person = individual(library->drugs.at("morphine"), library->physiology, Patient{});
    CHECK(person->mixing.neck.number() == 100);
}

TEST_CASE("tissue needs both of its numbers") {
    Json drug = baclofen();
    drug["parameters"]["tissue_kin"] = drug["parameters"]["k"];
    CHECK(codesOf(drug) == Codes{"key_missing"});
    drug["parameters"]["tissue_kout"] = drug["parameters"]["k"];
    CHECK(codesOf(drug).empty());
}

TEST_CASE("a drug names its own ke0s") {
    Json drug = baclofen();
    drug["parameters"]["spasm_ke0"] = drug["parameters"]["tone_ke0"];
    drug["effect_sites"][1]["ke0"] = "spasm_ke0";
    const auto read = readDrug(drug.dump(), sources());
    REQUIRE(read);
    const ParameterId spasm = *ke0Named("spasm");
    CHECK(read->sites[1].ke0 == spasm);
    CHECK(read->parameters.at(spasm).title.in("en") == "How fast tone follows");
    CHECK(read->parameters.at(spasm).symbol == "ke0");
    Patient patient;
    patient.parameters[spasm] = 0.5;
    const auto person = individual(*read, builtInLibrary()->physiology, patient);
    REQUIRE(person);
    CHECK(person->effect->sites[0].ke0.number() == 0.13);
    CHECK(person->effect->sites[1].ke0.number() == 0.5);
    CHECK_FALSE(individual(builtInLibrary()->drugs.at("baclofen"), builtInLibrary()->physiology, patient));
    drug["effect_sites"][1]["ke0"] = "other_ke0";
    CHECK(codesOf(drug) == Codes{"key_missing"});
    for (const char* wrong : {"spasm", "Spasm_ke0", "far_too_long_ke0", "_ke0"}) {
        CAPTURE(wrong);
        drug["effect_sites"][1]["ke0"] = wrong;
        CHECK(codesOf(drug) == Codes{"bad_form"});
        Json named = baclofen();
        named["parameters"][wrong] = named["parameters"]["tone_ke0"];
        CHECK(codesOf(named) == Codes{"unknown_key"});
    }
}

TEST_CASE("a drug without oral route or effect says why") {
    Json drug = baclofen();
    drug["no_oral_route"] = "none";
    CHECK(codesOf(drug) == Codes{"oral_route_and_none"});
    drug["parameters"].erase("F");
    drug["parameters"].erase("ka");
    drug["parameters_are"] = "true";
    CHECK(codesOf(drug) == Codes{});
    drug["effect_sites"] = Json::array();
    drug["read_outs"] = Json::array();
    CHECK(codesOf(drug) == Codes{"no_effect_without_reason"});
    drug["no_effect"] = "unknown";
    CHECK(codesOf(drug) == Codes{});
}

TEST_CASE("read-outs belong to sites and have names of their own") {
    Json drug = baclofen();
    drug["read_outs"][0]["site"] = "tail";
    CHECK(codesOf(drug) == Codes{"unknown_site"});
    drug = baclofen();
    drug["read_outs"][1]["column"] = drug["read_outs"][0]["column"];
    CHECK(codesOf(drug) == Codes{"name_twice"});
    drug = baclofen();
    drug["effect_sites"][1]["id"] = "legs";
    const Codes codes = codesOf(drug);
    CHECK(std::count(codes.begin(), codes.end(), "name_twice") == 1);
}

TEST_CASE("the library says which of its files is wrong") {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    auto missing = texts;
    missing.erase("sources.json");
    CHECK(readLibrary(missing).errors().front().path == "sources.json#");
    auto broken = texts;
    broken["drugs/baclofen.json"] = parameterWith("CL", {{"unit", "x"}}).dump();
    CHECK(readLibrary(broken).errors().front().path == "drugs/baclofen.json#parameters/CL/unit");
    auto renamed = texts;
    renamed["drugs/other.json"] = texts["drugs/baclofen.json"];
    CHECK(readLibrary(renamed).errors().front().code == "drug_name_differs");
}

TEST_CASE("the levels of the canal stand in order, all 26") {
    Json body = Json::parse(resource("physiology.json"));
    CHECK(readPhysiology(body.dump(), sources()));
    Json swapped = body;
    std::swap(swapped["levels"][0]["level"], swapped["levels"][1]["level"]);
    CHECK(readPhysiology(swapped.dump(), sources()).errors().front().code == "level_out_of_order");
    Json few = body;
    few["levels"].erase(25);
    CHECK(readPhysiology(few.dump(), sources()).errors().front().code == "wrong_count");
    Json ungraded = body;
    ungraded["heights"].erase("reason");
    CHECK(readPhysiology(ungraded.dump(), sources()).errors().front().code == "reason_missing");
    Json less = body;
    less["parameters"].erase("pump_max_flow");
    CHECK(readPhysiology(less.dump(), sources()).errors().front().code == "key_missing");
}

TEST_CASE("a preset's volume is over F where the drug's are") {
    Json drug = baclofen();
    drug["presets"]["wide"]["Vc"] = {{"value", 40}, {"unit", "L"}, {"grade", "seen"}, {"source", {"S17"}}};
    const auto read = readDrug(drug.dump(), sources());
    CHECK(read->presets.at(PopulationPreset::Wide).at(ParameterId::Vc).value == 30);
}

TEST_CASE("a preset that says nothing, too much or without a source is refused") {
    const auto with = [](const char* name, const Json& change) {
        Json drug = baclofen();
        drug["presets"]["wide"] = {{name, change}};
        return drug;
    };
    const Json assumed = {{"grade", "assumption"}, {"reason", "why"}};
    const auto more = [&](Json change) {
        change.update(assumed);
        return change;
    };
    CHECK(codesOf(with("CL", more({{"cv", 0.5}}))).empty());
    CHECK(codesOf(with("CL", assumed)) == Codes{"preset_changes_nothing"});
    CHECK(codesOf(with("CL", more({{"value", 9}}))) == Codes{"key_missing"});
    CHECK(codesOf(with("CL", more({{"value", 0}, {"unit", "L/h"}}))) == Codes{"parameter_outside"});
    CHECK(codesOf(with("CL", {{"cv", 0.5}, {"grade", "seen"}})) == Codes{"source_missing"});
    CHECK(codesOf(with("molar_mass", more({{"cv", 0.5}}))) == Codes{"unknown_key"});
    Json typical = baclofen();
    typical["presets"]["typical"] = Json::object();
    CHECK(codesOf(typical) == Codes{"unknown_key"});
}

TEST_CASE("simulating one drug reads that drug only, and all where there is no such drug") {
    const Library whole = builtInLibrary().value();
    for (const auto& [name, drug] : whole.drugs) {
        const Library one = builtInLibraryOf(name).value();
        REQUIRE(one.drugs.size() == 1);
        CHECK(one.drugs.at(name) == drug);
        CHECK(one.physiology == whole.physiology);
        CHECK(one.sources == whole.sources);
    }
    CHECK(builtInLibraryOf("aspirin").value().drugs == whole.drugs);
    CHECK(builtInLibraryOf("").value().drugs == whole.drugs);
}

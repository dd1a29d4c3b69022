#include "core/text/target_text.h"

#include <algorithm>
#include <cmath>

#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/validation_text.h"
#include "tests/catch.h"
#include "tests/places.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Json = nlohmann::ordered_json;

const Library& library() {
    static const Library all = *builtInLibrary();
    return all;
}

Json shippedTargets() { return Json::parse(resource("targets.json")); }

/// The place of a target in the shipped file, "/targets/12".
std::string placeOf(const std::string& id) {
    const Json all = shippedTargets();
    for (std::size_t i = 0; i < all["targets"].size(); ++i) {
        if (all["targets"][i]["id"] == id) return "/targets/" + std::to_string(i);
    }
    return {};
}

Validation validationOf(const Json& targets) {
    const auto read = readTargets(targets.dump(), library());
    REQUIRE(read);
    const auto validation = validate(*read, library());
    REQUIRE(validation);
    return *validation;
}

const Validation& shippedValidation() {
    static const Validation all = validationOf(shippedTargets());
    return all;
}

std::size_t indexOf(const Validation& validation, const std::string& id) {
    std::size_t i = 0;
    while (validation.targets.at(i).id != id) ++i;
    return i;
}

std::vector<Verdict> verdictsOf(const Validation& validation, const std::string& id) {
    std::vector<Verdict> verdicts;
    for (const PartOutcome& part : validation.outcomes[indexOf(validation, id)].parts) {
        verdicts.push_back(part.verdict);
    }
    return verdicts;
}

Error firstError(const Json& targets) {
    const auto read = readTargets(targets.dump(2), library());
    REQUIRE_FALSE(read);
    return read.errors().front();
}

/// The shipped targets with one value changed; returns the first error as "code path" and checks that the place exists.
std::string refusal(const std::string& pointer, const Json& value) {
    const Error error = firstError(with(shippedTargets(), pointer, value));
    CHECK(error.line > 1);
    CHECK(error.column > 0);
    return error.code + " " + error.path;
}

}  // namespace

TEST_CASE("the targets give the published figures of the model") {
    // Four digits each, computed by another implementation; A4's 1.42349 and A2's 725.6 are rounded by hand.
    const std::vector<std::pair<std::string, std::vector<double>>> expected = {
        {"A1", {145.1, 1.406}},
        {"A2", {725.6, 4630}},
        {"A3", {0.75}},
        {"A4", {1.423, 2.041, 3.125, 1.089, 1.168, 1.245}},
        {"A5", {0.12, 0.12}},
        {"A6", {1.369, 18.81}},
        {"A7", {5.144}},
        {"A8", {0.4434}},
        {"A9", {5.468}},
        {"A10", {1.073}},
        {"A11", {3.880}},
        {"A12", {0.3652, 0.4875, 0.9966}},
        {"A13", {1.825, 0.1298}},
        {"A14", {29.38, 56.07, 107.0, 15.80}},
        {"A15", {81.92, 76.72, 80.34, 74.39, 5.196, 5.950}},
        {"A16", {3765, 7530, 184.0, 12.07}},
        {"A17", {4.448, 2.220, 2.228}},
        {"A18", {0.24, 0.6776}},
        {"A19", {95.27, 3.842}},
        {"A20", {83, 284.8, 332.0}},
        {"A21", {9.012}},
        {"A22", {48.34}},
        {"A23", {0.4306, 0.9957, 0.5651}},
        {"A24", {0.01621}},
        {"A25", {0.1036, 0.7998, 0.9571, 754.3, 769.1}},
    };
    REQUIRE(shippedValidation().targets.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(expected[i].first);
        CHECK(shippedValidation().targets[i].id == expected[i].first);
        const auto& parts = shippedValidation().outcomes[i].parts;
        REQUIRE(parts.size() == expected[i].second.size());
        for (std::size_t j = 0; j < parts.size(); ++j) {
            REQUIRE(parts[j].simulated);
            CHECK(*parts[j].simulated == Approx(expected[i].second[j]).epsilon(1e-3));
        }
    }
}

TEST_CASE("all targets but one pass in every part, the arms of A13 are the one declared misfit") {
    CHECK(shippedValidation().passed());
    for (const Target& target : shippedValidation().targets) {
        CAPTURE(target.id);
        for (const TargetPart& part : target.parts)
            CHECK(part.misfit.has_value() == (part.quantity.english() == "drop in the arms at 4 h"));
        const Verdict verdict = shippedValidation().outcomes[indexOf(shippedValidation(), target.id)].verdict();
        CHECK((verdict == Verdict::Misfit) == (target.id == "A13"));
        CHECK((verdict == Verdict::ByConstruction) == (target.id == "A3" || target.id == "A5"));
    }
    CHECK(verdictsOf(shippedValidation(), "A13") == std::vector<Verdict>{Verdict::Pass, Verdict::Misfit});
    CHECK(verdictsOf(shippedValidation(), "A18") == std::vector<Verdict>{Verdict::ByConstruction, Verdict::Pass});
}

TEST_CASE("what was put in or fitted is said so") {
    for (const Target& target : shippedValidation().targets) {
        CAPTURE(target.id);
        for (const TargetPart& part : target.parts) CHECK_FALSE((part.byConstruction && !part.fitted.empty()));
    }
    const Target& ziconotide = shippedValidation().targets[indexOf(shippedValidation(), "A19")];
    for (const TargetPart& part : ziconotide.parts) CHECK(part.fitted == std::vector<std::string>{"k"});
}

TEST_CASE("a target outside its tolerance fails, and says so") {
    const Json changed = with(shippedTargets(), placeOf("A7") + "/parts/0/high", 5);
    const Validation validation = validationOf(changed);
    CHECK_FALSE(validation.passed());
    CHECK(verdictsOf(validation, "A7") == std::vector<Verdict>{Verdict::Fail});
    const std::string table = validationTable(validation);
    CHECK(table.find("FAIL") != std::string::npos);
    CHECK(validationMarkdown(validation, library())
              .find("**A7, plasma: FAIL.** Simulated 5.144 ng/mL, allowed at most 5.") != std::string::npos);
    CHECK(Json::parse(validationJson(validation))["passed"] == false);
}

TEST_CASE("a number that is not there fails") {
    const Json changed = with(shippedTargets(), placeOf("A10") + "/parts/0/measure/level_ng_per_mL", 1e8);
    CHECK(verdictsOf(validationOf(changed), "A10") == std::vector<Verdict>{Verdict::Fail});
    CHECK(ValidationWords("en").simulated({}) == "–");
}

TEST_CASE("a declared misfit that moves fails, for the worse and for the better") {
    const std::string arms = placeOf("A13") + "/parts/1";
    const auto verdict = [&](const Json& changed) { return verdictsOf(validationOf(changed), "A13")[1]; };
    CHECK(verdict(with(shippedTargets(), arms + "/misfit/expected", 0.1298 * 1.04)) == Verdict::Misfit);
    CHECK(verdict(with(shippedTargets(), arms + "/misfit/expected", 0.1298 * 1.06)) == Verdict::LeftMisfit);
    CHECK(verdict(with(shippedTargets(), arms + "/misfit/expected", 0.1298 * 0.94)) == Verdict::LeftMisfit);
    CHECK(verdict(with(shippedTargets(), arms + "/low", 0.1)) == Verdict::LeftMisfit);
    const Validation moved = validationOf(with(shippedTargets(), arms + "/low", 0.1));
    CHECK_FALSE(moved.passed());
    CHECK(validationTable(moved).find("FAIL, left its declared misfit") != std::string::npos);
}

TEST_CASE("a part by construction still has to lie in its tolerance") {
    const Json changed = with(shippedTargets(), placeOf("A3") + "/parts/0/low", 0.8);
    CHECK(verdictsOf(validationOf(changed), "A3") == std::vector<Verdict>{Verdict::Fail});
}

TEST_CASE("the JSON of a validation holds every part, numbers as they are") {
    const Json json = Json::parse(validationJson(shippedValidation()));
    CHECK(json["theca"] == "validation");
    CHECK(json["passed"] == true);
    REQUIRE(json["targets"].size() == 25);
    const Json& arms = json["targets"][12]["parts"][1];
    CHECK(json["targets"][12]["verdict"] == "declared misfit");
    CHECK(arms["verdict"] == "declared misfit");
    CHECK(arms["expected"] == 0.1298);
    CHECK(arms["simulated"].get<double>() == Approx(0.1298).epsilon(1e-3));
    CHECK(json["targets"][6]["parts"][0]["low"].is_null());
    CHECK(json["targets"][18]["parts"][0]["fitted"] == Json::array({"k"}));
    CHECK(json["targets"][0]["source"] == Json::array({"S21"}));
}

TEST_CASE("docs/validation.md is what the program writes") {
    std::ifstream file(sourcePath("docs/validation.md"), std::ios::binary);
    const std::string written{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    CHECK((written == validationMarkdown(shippedValidation(), library())));
}

TEST_CASE("docs/validation.md hides no result") {
    const std::string text = validationMarkdown(shippedValidation(), library());
    const auto says = [&](const std::string& what) { return text.find(what) != std::string::npos; };
    CHECK(text.find("## Where it does not fit") < text.find("## Every part"));
    CHECK(says("**A13, drop in the arms at 4 h: declared misfit.** Simulated 0.1298, allowed 0.5 to 1.9"));
    for (const auto& [name, drug] : library().drugs) {
        for (const Text& limit : drug.limits) CHECK(says("- " + limit.english() + "\n"));
    }
    for (const Target& target : shippedValidation().targets) {
        CAPTURE(target.id);
        CHECK(says("### " + target.id + ": "));
        for (const std::string& source : target.sources) {
            CHECK(says("- " + source + ": " + cited(library().sources.at(source), "en")));
        }
    }
}

TEST_CASE("a broken file of targets is refused at its place") {
    const std::string first = "/targets/0";
    const std::string part = first + "/parts/0";
    CHECK(refusal(first + "/source/0", "S999") == "unknown_source targets/0/source/0");
    CHECK(refusal(first + "/structure", "pool") == "unknown_choice targets/0/structure");
    CHECK(refusal(first + "/scenarios", Json::array()) == "wrong_count targets/0/scenarios");
    CHECK(refusal(first + "/scenarios/0/horizon_h", 0) == "outside targets/0/scenarios/0/horizon_h");
    CHECK(refusal(first + "/scenarios/0/drug", "aspirin") == "unknown_drug targets/0/scenarios/0/drug");
    CHECK(refusal(part + "/low", 1000) == "axis_not_rising targets/0/parts/0/high");
    CHECK(refusal(part + "/unit", "h") == "unknown_choice targets/0/parts/0/unit");
    CHECK(refusal(part + "/measure/kind", "guess") == "unknown_choice targets/0/parts/0/measure/kind");
    CHECK(refusal(part + "/measure/at_h", 1) == "unknown_key targets/0/parts/0/measure/at_h");
    CHECK(refusal(part + "/measure/scenario", "other") == "unknown_scenario targets/0/parts/0/measure/scenario");
    CHECK(refusal(part + "/measure/therapy", 1) == "no_such_therapy targets/0/parts/0/measure/therapy");
    CHECK(refusal(part + "/measure/what", "csf:X1") == "unknown_signal targets/0/parts/0/measure/what");
    CHECK(refusal("/targets/1/parts/1/measure/what", "ashworth_legs") ==
          "not_a_concentration targets/1/parts/1/measure/what");
    CHECK(refusal(placeOf("A14") + "/parts/0/measure/what", "plasma") ==
          "not_a_read_out " + placeOf("A14").substr(1) + "/parts/0/measure/what");
    CHECK(refusal(placeOf("A13") + "/parts/0/measure/of/at_h", 25) ==
          "beyond_horizon " + placeOf("A13").substr(1) + "/parts/0/measure/of/at_h");
    CHECK(refusal(placeOf("A6") + "/parts/0/measure/until_h", 0.1) ==
          "ends_before_it_begins " + placeOf("A6").substr(1) + "/parts/0/measure/until_h");
    CHECK(refusal(placeOf("A9") + "/parts/0/measure/over/what", "ashworth_legs") ==
          "units_differ " + placeOf("A9").substr(1) + "/parts/0/measure");
    CHECK(refusal("/targets/1/id", "A1") == "name_twice targets/1/id");
    CHECK(refusal("/targets/3/scenarios/1/title", "CrCL 100") == "name_twice targets/3/scenarios/1/title");
    CHECK(refusal("/version", 2) == "newer_version version");
    CHECK(firstError(with(shippedTargets(), "/theca", "drug")).code == "not_of_kind");
}

TEST_CASE("what a target says needs every language, unless it has no letters") {
    const Json two = {{"en", "a"}, {"es", "b"}};
    const Json emptied = {{"en", "a"}, {"es", "b"}, {"zh_CN", ""}};
    const std::string parts = "/targets/0/parts/0";
    for (const std::string key : {"quantity", "protocol", "protocol_exact", "observed", "tolerance"})
        CHECK(refusal("/targets/0/" + key, two) == "language_missing targets/0/" + key);
    for (const std::string key : {"/quantity", "/observed"})
        CHECK(refusal(parts + key, two) == "language_missing " + parts.substr(1) + key);
    CHECK(refusal(parts + "/quantity", emptied) == "language_missing " + parts.substr(1) + "/quantity");
    CHECK(refusal(parts + "/quantity", "plasma Cmax") == "one_for_all_languages " + parts.substr(1) + "/quantity");
    CHECK(refusal(placeOf("A13") + "/parts/1/misfit/why", two) ==
          "language_missing " + placeOf("A13").substr(1) + "/parts/1/misfit/why");
    CHECK(readTargets(with(shippedTargets(), parts + "/observed", "≤ 141 ± 29 → 3 %").dump(), library()));
}

TEST_CASE("every text of the shipped targets and sources is in three languages, with the numbers of the English") {
    const auto digits = [](std::string text) {
        std::string kept;
        for (const char c : text)
            if (c >= '0' && c <= '9') kept += c;
        return kept;
    };
    const auto same = [&](const Text& text) {
        CAPTURE(text.english());
        std::string english = digits(text.english());
        std::sort(english.begin(), english.end());
        for (const std::string_view language : textLanguages) {
            std::string other = digits(text.in(language));
            std::sort(other.begin(), other.end());
            CHECK(other == english);
        }
    };
    for (const Target& target : shippedValidation().targets) {
        for (const Text* text :
             {&target.quantity, &target.protocol, &target.protocolExact, &target.observed, &target.tolerance})
            same(*text);
        for (const TargetPart& part : target.parts) {
            same(part.quantity);
            same(part.observed);
        }
    }
    for (const auto& [id, source] : library().sources) {
        same(source.remark);
        CHECK(source.readAs.isByLanguage());
    }
}

TEST_CASE("a part is reported in any unit its measure converts to") {
    Json changed = with(shippedTargets(), "/targets/0/parts/1/unit", "min");
    changed = with(changed, "/targets/0/parts/1/low", 54);
    changed = with(changed, "/targets/0/parts/1/high", 120);
    const Validation validation = validationOf(changed);
    CHECK(*validation.outcomes[0].parts[1].simulated == Approx(84.36).epsilon(1e-3));
    CHECK(validation.outcomes[0].parts[1].verdict == Verdict::Pass);
}

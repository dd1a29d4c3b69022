// Files made to break a program that reads them (tests/text/data/hostile), and what becomes of each.
#include <chrono>
#include <cmath>
#include <filesystem>
#include <set>

#include "core/solve/simulator.h"
#include "core/text/library_text.h"
#include "core/text/summary.h"
#include "tests/catch.h"
#include "tests/places.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

struct Hostile {
    const char* name;
    Codes codes;  ///< none: it is read, and gives figures
};

const Hostile files[] = {
    {"amp", {}},
    {"axis-far", {"axis_too_narrow"}},
    {"axis-one-ulp", {"axis_too_narrow"}},
    {"axis-one-ulp-csf", {"axis_too_narrow"}},
    {"axis-tiny-log", {"axis_too_narrow"}},
    {"back-to-back-boluses", {}},
    {"bidi-name", {"invisible_character"}},
    {"control-characters", Codes(8, "invisible_character")},
    {"denormal-doses", {}},
    {"denormal-interval", {"outside"}},
    {"denormal-solution", {}},
    {"denormal-time", {}},
    {"denormal-time-80", {}},
    {"denormal-time-160", {}},
    {"denormal-volume", {"outside"}},
    {"formula-name", {}},
    {"high-control", {"invisible_character"}},
    {"key-twice", {"key_twice"}},
    {"line-separator", {"invisible_character"}},
    {"long-name", {"text_too_long"}},
    {"nul-after-value", {"not_json"}},
    {"smallest-canal", {}},
    {"xss", {}},
};

std::string pumpWith(const std::string& list, const std::string& entry, int count) {
    std::string text = R"({"concentration_ug_per_mL": 2000, "tip_level": "T10", ")";
    text.append(list).append("\": [");
    for (int i = 0; i < count; ++i) {
        std::string one = entry;
        one.replace(one.find('@'), 1, std::to_string(i * 0.02));
        text.append(i > 0 ? "," : "").append(one);
    }
    return text.append("]}");
}

std::string scenarioWith(const std::string& therapy) {
    return R"({"theca": "scenario", "version": 1, "title": "t", "drug": "baclofen", "horizon_h": 8784, "therapies": [)" +
           therapy + "]}";
}

}  // namespace

TEST_CASE("files made to break a reader are read or refused as they deserve") {
    const Library library = *builtInLibrary();
    std::set<std::string> tried;
    for (const auto& [name, codes] : files) {
        CAPTURE(name);
        tried.insert(std::string(name) + ".theca");
        const std::string text = dataFile("hostile/" + std::string(name) + ".theca");
        REQUIRE_FALSE(text.empty());
        CHECK(codesIn(text) == codes);
        if (!codes.empty()) continue;
        const auto scenario = readScenario(text);
        const auto run = simulate(*scenario, library);
        if (!run) continue;  // what the pump cannot do is told, and nothing more
        CHECK(nlohmann::json::accept(summaryJson(*scenario, summarise(*scenario, *run))));
    }
    for (const auto& entry : std::filesystem::directory_iterator(sourcePath("tests/text/data/hostile")))
        CHECK(tried.contains(entry.path().filename().string()));
}

TEST_CASE("a file of many entries is refused at once") {
    const auto begun = std::chrono::steady_clock::now();
    const std::string many[] = {
        pumpWith("program", R"({"from_h": @, "rate_ug_per_day": 1})", 100'000),
        pumpWith("refills", R"({"at_h": @, "fill_mL": 1, "concentration_ug_per_mL": 9})", 80'000),
        pumpWith("faults", R"({"kind": "stall", "from_h": @, "until_h": 8784})", 80'000),
    };
    for (const std::string& pump : many) {
        const Codes codes = codesIn(scenarioWith("{\"name\": \"a\", \"pump\": " + pump + "}"));
        REQUIRE_FALSE(codes.empty());
        CHECK(codes.front() == "too_many");
    }
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(30));
}

#include <algorithm>
#include <set>

#include "core/text/resources.h"
#include "core/text/scenario_shape.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

std::vector<std::string> shippedScenarios() {
    std::vector<std::string> paths;
    for (const std::string_view path : resourcePaths()) {
        if (path.starts_with("scenarios/")) paths.emplace_back(path);
    }
    return paths;
}

void collectKeys(const Shape& shape, std::set<std::string>& keys);

void collectKeys(const std::vector<ShapeKey>& all, std::set<std::string>& keys) {
    for (const ShapeKey& key : all) {
        keys.insert(key.name);
        collectKeys(key.shape, keys);
    }
}

void collectKeys(const Shape& shape, std::set<std::string>& keys) {
    collectKeys(shape.keys, keys);
    for (const Shape& item : shape.items) collectKeys(item, keys);
    for (const ShapeVariant& variant : shape.variants) collectKeys(variant.keys, keys);
}

Scenario readBack(const Scenario& scenario) {
    const auto again = readScenario(writeScenario(scenario));
    REQUIRE(again);
    return *again;
}

}  // namespace

TEST_CASE("the shipped scenarios are read, and written as they are") {
    CHECK(shippedScenarios().size() >= 6);
    for (const std::string& path : shippedScenarios()) {
        CAPTURE(path);
        const auto scenario = readScenario(resource(path));
        REQUIRE(scenario);
        CHECK(readBack(*scenario) == *scenario);
        CHECK(writeScenario(*scenario) == resource(path));
        CHECK_FALSE(scenario->notes.empty());
        for (const char* language : {"zh_CN", "es"})
            CHECK_FALSE(scenario->notes.in(language) == scenario->notes.english());
        CHECK_FALSE(scenario->title.in("zh_CN") == scenario->title.english());
    }
}

TEST_CASE("the scenario of the tests uses every key there is") {
    const std::string text = dataFile("every_key.theca");
    std::set<std::string> keys;
    collectKeys(scenarioShape(), keys);
    CHECK(keys.size() > 80);
    for (const std::string& key : keys) {
        CAPTURE(key);
        CHECK(text.find("\"" + key + "\"") != std::string::npos);
    }
}

TEST_CASE("a scenario with every key survives writing and reading") {
    const auto scenario = readScenario(dataFile("every_key.theca"));
    REQUIRE(scenario);
    CHECK(readBack(*scenario) == *scenario);
    CHECK(writeScenario(readBack(*scenario)) == writeScenario(*scenario));
    CHECK(scenario->population.seed == 18446744073709551615U);
    CHECK(scenario->therapies[2].pump->faults.size() == 8);
    CHECK_FALSE(std::get<Migration>(scenario->therapies[2].pump->faults[4]).tip);
    CHECK(scenario->notes.english() == "A \"quoted\" word, a tab\tand a \\ — and é.");
}

TEST_CASE("every value of a scenario with every key reaches the file") {
    const auto scenario = readScenario(dataFile("every_key.theca"));
    REQUIRE(scenario);
    const auto written = nlohmann::json::parse(writeScenario(*scenario));
    auto expected = nlohmann::json::parse(dataFile("every_key.theca"));
    expected["observations"][1]["unit"] = "ng/mL";
    expected["observations"][2]["unit"] = "ng/mL";
    expected["pins"][0]["scenario"]["csf_model"] = "levels";
    CHECK((written == expected));
}

TEST_CASE("numbers keep every digit through a file") {
    auto scenario = *readScenario(resource("scenarios/default.theca"));
    for (const double number : {1.0 / 3, 0.1 + 0.2, 1e-300, 71.99999999999999}) {
        scenario.therapies[1].injections[0].at = Hours(number);
        CHECK(readBack(scenario) == scenario);
    }
}

TEST_CASE("short lists stand on one line and long ones are filled") {
    auto scenario = *readScenario(dataFile("every_key.theca"));
    CHECK(writeScenario(scenario).find("\"points\": [\n        [1, 140, 30],\n        [2.5, 120]\n      ]") !=
          std::string::npos);
    OralCourse& course = scenario.therapies[0].oral[0];
    course.doses = 200;
    course.doubled.clear();
    course.missed.clear();
    for (int i = 1; i <= 200; ++i) course.missed.push_back(i);
    const std::string text = writeScenario(scenario);
    std::size_t longest = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        longest = std::max(longest, end - begin);
        begin = end + 1;
    }
    CHECK(longest <= 112);
    CHECK(std::count(text.begin(), text.end(), '\n') < 200);
    CHECK(readBack(scenario) == scenario);
}

TEST_CASE("observed points of one time are all kept, in their order") {
    const auto points = nlohmann::ordered_json::parse("[[1, 5], [1, 6, 0.5], [1, 5], [0, 1]]");
    const auto read = readScenario(with(roomyScenario(), "/observations/0/points", points).dump());
    REQUIRE(read);
    REQUIRE(read->observations[0].points.size() == 4);
    const auto again = readScenario(writeScenario(*read));
    REQUIRE(again);
    CHECK(again->observations == read->observations);
}

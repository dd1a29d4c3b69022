// The figures of every shipped scenario, kept in tests/golden. Written again, after a change meant to change them, by
//   theca-cli run resources/scenarios/NAME.theca --json tests/golden/NAME.json
#include <cmath>

#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/summary.h"
#include "tests/catch.h"
#include "tests/places.h"
#include "tests/text/support.h"

using namespace theca;
using Json = nlohmann::json;

namespace {

/// Trajectories agree to 1e-9 of their peak on every compiler. The largest number near a figure is at least that peak,
/// so it is the scale of the allowed difference; 1e-7 of the figure itself is allowed for times and ratios.
constexpr double ofPeak = 1e-9;
constexpr double ofItself = 1e-7;

double largestIn(const Json& object) {
    double largest = 0;
    for (const auto& [key, value] : object.items()) {
        if (value.is_number()) largest = std::max(largest, std::abs(value.get<double>()));
    }
    return largest;
}

void compare(const Json& now, const Json& golden, double scale, const std::string& path) {
    CAPTURE(path);
    if (golden.is_number() && now.is_number()) {
        const double a = now.get<double>();
        const double b = golden.get<double>();
        CHECK(std::abs(a - b) <= ofItself * std::abs(b) + ofPeak * scale);
        return;
    }
    if (!golden.is_structured()) {
        CHECK((now == golden));
        return;
    }
    REQUIRE(now.size() == golden.size());
    const auto flatNow = now.items();
    auto other = flatNow.begin();
    for (const auto& [key, value] : golden.items()) {
        CHECK(other.key() == key);
        compare(other.value(), value, golden.is_object() ? largestIn(golden) : scale, path + "/" + key);
        ++other;
    }
}

std::string goldenFile(const std::string& name) {
    std::ifstream file(sourcePath("tests/golden/" + name + ".json"), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("the shipped scenarios give the figures they gave") {
    const auto library = *builtInLibrary();
    int count = 0;
    for (const std::string_view path : resourcePaths()) {
        if (!path.starts_with("scenarios/")) continue;
        const std::string name(path.substr(10, path.size() - 16));
        CAPTURE(name);
        const std::string golden = goldenFile(name);
        REQUIRE_FALSE(golden.empty());
        const auto scenario = *readScenario(resource(path));
        const auto run = simulate(scenario, library);
        REQUIRE(run);
        compare(Json::parse(summaryJson(scenario, summarise(scenario, *run))), Json::parse(golden), 0, "");
        ++count;
    }
    CHECK(count >= 6);
}

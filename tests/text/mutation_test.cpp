#include <random>

#include "core/text/drug_text.h"
#include "core/text/resources.h"
#include "core/text/sources_text.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t end) { return static_cast<std::size_t>(random() % end); }

/// One small change: a byte flipped, lost or doubled, or a piece of the text moved.
std::string damaged(std::string text, Random& random) {
    const std::size_t at = below(random, text.size());
    switch (below(random, 5)) {
        case 0:
            text[at] = static_cast<char>(random());
            break;
        case 1:
            text.erase(at, 1 + below(random, 8));
            break;
        case 2:
            text.insert(at, 1, "{}[]\",:0-9.e\\"[below(random, 13)]);
            break;
        case 3:
            text.insert(at, text.substr(below(random, text.size()), 1 + below(random, 60)));
            break;
        default:
            text.resize(at);
            break;
    }
    return text.empty() ? " " : text;
}

void checkMessages(const Errors& errors) {
    REQUIRE_FALSE(errors.empty());
    for (const Error& error : errors) {
        const std::string line = errorLine("file", error);
        CHECK(line.find('\n') == std::string::npos);
        CHECK(line.find("%1") == std::string::npos);
    }
}

}  // namespace

TEST_CASE("no damage to a scenario makes the reader stumble") {
    Random random(20240607);
    std::vector<std::string> texts = {dataFile("every_key.theca")};
    for (const std::string_view path : resourcePaths()) {
        if (path.starts_with("scenarios/")) texts.emplace_back(resource(path));
    }
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        std::string text = texts[below(random, texts.size())];
        for (std::size_t hits = 1 + below(random, 3); hits > 0; --hits) text = damaged(text, random);
        const auto scenario = readScenario(text);
        if (scenario) {
            const auto again = readScenario(writeScenario(*scenario));
            REQUIRE(again);
            CHECK(*again == *scenario);
        } else {
            ++refused;
            checkMessages(scenario.errors());
        }
    }
    CHECK(refused > 2000);
}

TEST_CASE("no damage to a drug file makes the reader stumble") {
    Random random(7);
    const auto sources = readSources(resource("sources.json"));
    REQUIRE(sources);
    for (int i = 0; i < 1500; ++i) {
        std::string text(resource("drugs/baclofen.json"));
        for (std::size_t hits = 1 + below(random, 3); hits > 0; --hits) text = damaged(text, random);
        const auto drug = readDrug(text, *sources);
        if (!drug) checkMessages(drug.errors());
    }
}

TEST_CASE("values of the wrong type anywhere are refused and never crash") {
    const auto whole = nlohmann::json::parse(dataFile("every_key.theca"));
    const nlohmann::json strangers[] = {
        nullptr,       true,           -1, 1e300, "x", nlohmann::json::array(), nlohmann::json::object(),
        {{"kind", 3}}, {1, 2, 3, 4, 5}};
    const auto flat = whole.flatten();
    for (const auto& [pointer, value] : flat.items()) {
        for (nlohmann::json::json_pointer place(pointer); !place.empty(); place = place.parent_pointer()) {
            for (const auto& stranger : strangers) {
                auto copy = whole;
                copy[place] = stranger;
                const auto scenario = readScenario(copy.dump());
                if (!scenario) CHECK_FALSE(scenario.errors().empty());
            }
        }
    }
}

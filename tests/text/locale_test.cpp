#include <clocale>
#include <cstdio>

#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/summary.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

/// A locale with a decimal comma while it lives, where the machine has one.
class GermanLocale {
public:
    GermanLocale() : m_there(std::setlocale(LC_ALL, "de_DE.UTF-8") || std::setlocale(LC_ALL, "de_DE.utf8")) {}
    GermanLocale(const GermanLocale&) = delete;
    GermanLocale& operator=(const GermanLocale&) = delete;
    ~GermanLocale() { std::setlocale(LC_ALL, "C"); }

    bool there() const { return m_there; }

private:
    bool m_there;
};

std::string everything() {
    const auto scenario = readScenario(dataFile("every_key.theca"));
    const auto shown = *readScenario(resource("scenarios/default.theca"));
    const auto run = *simulate(shown, *builtInLibrary());
    return writeScenario(*scenario) + summaryText(shown, summarise(shown, run));
}

}  // namespace

TEST_CASE("a locale with a decimal comma changes nothing in a file") {
    const std::string before = everything();
    const GermanLocale german;
    if (!german.there()) WARN("no German locale here: only half of this test runs");
    char half[8];
    std::snprintf(half, sizeof half, "%.1f", 0.5);
    if (german.there()) REQUIRE(std::string(half) == "0,5");
    CHECK(everything() == before);
    CHECK(codesIn(std::string(
              "{\"theca\": \"scenario\", \"version\": 1, \"title\": \"\", \"drug\": \"x\", \"horizon_h\": 72,5}")) ==
          Codes{"not_json"});
}

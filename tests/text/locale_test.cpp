#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/summary.h"
#include "tests/catch.h"
#include "tests/german_locale.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

/// A locale with a decimal comma, as long as it exists.
class GermanLocale {
public:
    GermanLocale() {
        std::filesystem::create_directories(m_folder);
        REQUIRE(makeGermanLocale(m_folder.string()));
        ::setenv("LOCPATH", m_folder.c_str(), 1);
        REQUIRE(std::setlocale(LC_ALL, "de_DE.UTF-8"));
    }
    GermanLocale(const GermanLocale&) = delete;
    GermanLocale& operator=(const GermanLocale&) = delete;
    ~GermanLocale() {
        std::setlocale(LC_ALL, "C");
        ::unsetenv("LOCPATH");
        std::filesystem::remove_all(m_folder);
    }

private:
    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("theca-locale-" + std::to_string(::getpid()));
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
    char half[8];
    std::snprintf(half, sizeof half, "%.1f", 0.5);
    REQUIRE(std::string(half) == "0,5");
    CHECK(everything() == before);
    CHECK(codesIn(std::string(
              "{\"theca\": \"scenario\", \"version\": 1, \"title\": \"\", \"drug\": \"x\", \"horizon_h\": 72,5}")) ==
          Codes{"not_json"});
}

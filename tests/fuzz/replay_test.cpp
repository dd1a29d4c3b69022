// Everything that fuzzing ever found is tried again, without a fuzzer.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/text/resources.h"
#include "tests/catch.h"
#include "tests/fuzz/readers.h"
#include "tests/places.h"

using namespace theca;

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("what fuzzing found once breaks no reader any more") {
    int tried = 0;
    for (const auto& folder : fs::directory_iterator(sourcePath("tests/fuzz/corpus"))) {
        const fuzz::Reader* reader = fuzz::readerNamed(folder.path().filename().string());
        INFO(folder.path().string());
        REQUIRE(reader);
        for (const auto& file : fs::directory_iterator(folder.path())) {
            INFO(file.path().string());
            reader->read(contentOf(file.path()));
            ++tried;
        }
    }
    CHECK(tried > 0);
}

TEST_CASE("every reader takes every shipped file, whether it is its own or not") {
    for (const fuzz::Reader& reader : fuzz::readers()) {
        if (reader.name == "run") continue;  // the example scenarios are simulated elsewhere
        for (const std::string_view path : resourcePaths()) reader.read(resource(path));
        reader.read({});
    }
    SUCCEED("none has stopped the program");
}

#include "tests/catch.h"
#include "tests/cli/process.h"
#include "tests/places.h"

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A copy of the data files in which `from` in targets.json is replaced by `to`.
std::string dataWith(const Folder& folder, const std::string& from, const std::string& to) {
    std::filesystem::copy(sourcePath("resources"), folder / "data", std::filesystem::copy_options::recursive);
    std::string targets = contentOf(folder / "data/targets.json");
    REQUIRE(has(targets, from));
    targets.replace(targets.find(from), from.size(), to);
    folder.file("data/targets.json", targets);
    return folder / "data";
}

}  // namespace

TEST_CASE("validate holds the model against every target") {
    const Finished run = cli({"validate"});
    CHECK(run.exitCode == 0);
    CHECK(run.err.empty());
    for (int i = 1; i <= 25; ++i) CHECK(has(run.out, "\nA" + std::to_string(i) + " "));
    CHECK(has(run.out, "0.1298"));
    CHECK(has(run.out, "25 targets, 60 parts: 49 pass; 5 by construction; 5 not judged; 1 declared misfit."));
}

TEST_CASE("validate writes JSON and Markdown, to files or standard output") {
    const Folder folder;
    const Finished run = cli({"validate", "--json", folder / "a.json", "--markdown", folder / "a.md"});
    CHECK(run.exitCode == 0);
    CHECK(has(run.out, "25 targets"));
    CHECK(has(contentOf(folder / "a.json"), "\"passed\": true"));
    CHECK(contentOf(folder / "a.md").starts_with("# Validation\n"));
    CHECK(cli({"validate", "--json", "-"}).out == contentOf(folder / "a.json"));
    CHECK(cli({"validate", "--json", folder / "no/a.json"}).exitCode == 2);
}

TEST_CASE("a target that fails is named, with exit 1") {
    const Folder folder;
    const std::string data = dataWith(folder, "\"high\": 6,", "\"high\": 5,");
    const Finished run = cli({"validate", "--data", data, "--json", folder / "a.json"});
    CHECK(run.exitCode == 1);
    CHECK(has(run.out, "FAIL"));
    CHECK(has(run.out, "1 FAIL."));
    CHECK(has(contentOf(folder / "a.json"), "\"passed\": false"));
}

TEST_CASE("a declared misfit that has moved is exit 1") {
    const Folder folder;
    const std::string data = dataWith(folder, "\"expected\": 0.1298", "\"expected\": 0.31");
    const Finished run = cli({"validate", "--data", data});
    CHECK(run.exitCode == 1);
    CHECK(has(run.out, "FAIL, left its declared misfit"));
}

TEST_CASE("a broken file of targets is named with its place, and only validate needs it") {
    const Folder folder;
    const std::string data = dataWith(folder, "\"what\": \"plasma\"", "\"what\": \"blood\"");
    const Finished run = cli({"validate", "--data", data});
    CHECK(run.exitCode == 2);
    CHECK(run.out.empty());
    CHECK(lineCount(run.err) == 1);
    CHECK(has(run.err, "/data/targets.json:"));
    CHECK(has(run.err, ": targets/0/parts/0/measure/what: \"blood\" is not known of baclofen; allowed are plasma"));
    const Finished check = cli({"check", data + "/targets.json"});
    CHECK(check.exitCode == 1);
    CHECK(has(check.err, ": targets/0/parts/0/measure/what: "));
    CHECK(cli({"drugs", "--data", data}).exitCode == 0);
    std::filesystem::remove(folder / "data/targets.json");
    const Finished missing = cli({"validate", "--data", data});
    CHECK(missing.exitCode == 2);
    CHECK(has(missing.err, "targets.json: the data file targets.json is missing; it is required"));
    CHECK(cli({"drugs", "--data", data}).exitCode == 0);
}

#include <algorithm>

#include "tests/catch.h"
#include "tests/cli/process.h"
#include "tests/places.h"

namespace {

const std::string scenario = shipped("scenarios/default.theca");

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A copy of the data files in `folder`.
void copyData(const Folder& folder) {
    std::filesystem::copy(sourcePath("resources"), folder / "data", std::filesystem::copy_options::recursive);
}

}  // namespace

TEST_CASE("help and version are there everywhere") {
    for (const std::string command :
         {"run", "check", "validate", "drugs", "model", "export", "solve", "schema", "examples", "lesson"}) {
        CAPTURE(command);
        const Finished help = cli({command, "--help"});
        CHECK(help.exitCode == 0);
        CHECK(has(help.out, "theca-cli " + command));
        CHECK(has(cli({"--help"}).out, "theca-cli " + command));
        CHECK(has(cli({command, "--version"}).out, "theca-cli "));
    }
    CHECK(cli({"--version"}).exitCode == 0);
}

TEST_CASE("wrong usage is one line and exit 2") {
    const std::vector<std::vector<std::string>> wrong = {{},
                                                         {"fly"},
                                                         {"run"},
                                                         {"run", scenario, scenario},
                                                         {"run", scenario, "--fast"},
                                                         {"run", scenario, "--csv"},
                                                         {"run", scenario, "--csv", "a", "--csv", "b"},
                                                         {"check"},
                                                         {"drugs", "a", "b"},
                                                         {"model"},
                                                         {"schema"},
                                                         {"schema", "pump"},
                                                         {"model", scenario, "--json=x"},
                                                         {"examples", "nothing"},
                                                         {"lesson", "nothing"},
                                                         {"lesson", "a", "b"},
                                                         {"validate", "x"},
                                                         {"validate", "--json="},
                                                         {"validate", "--json", "x", "--markdown", "x"},
                                                         {"run", scenario, "--csv="}};
    for (const auto& words : wrong) {
        CAPTURE(words.size());
        const Finished run = cli(words);
        CHECK(run.exitCode == 2);
        CHECK(run.out.empty());
        CHECK(lineCount(run.err) == 1);
        CHECK(has(run.err, ";"));
    }
}

TEST_CASE("an option takes its value after a blank or an equals sign, wherever it stands") {
    const std::string json = cli({"run", scenario, "--json", "-", "--horizon-h", "30"}).out;
    CHECK(has(json, "\"horizon_h\": 30"));
    CHECK(cli({"run", "--json=-", "--horizon-h=30", scenario}).out == json);
    CHECK(cli({"--data=" + sourcePath("resources"), "run", "--json=-", "--horizon-h=30", "--", scenario}).out == json);
}

TEST_CASE("the name of another option is no value") {
    const Folder folder;
    const Finished run = cli({"run", scenario, "--csv", "--json", folder / "o"});
    CHECK(run.exitCode == 2);
    CHECK(has(run.err, "the option --csv has no value; it needs one"));
    CHECK(folder.names().empty());
}

TEST_CASE("after -- everything is a name") {
    CHECK(has(cli({"run", "--", "--json"}).err, "--json: the file cannot be read"));
    CHECK(has(cli({"run", "--", "--help"}).err, "--help: the file cannot be read"));
}

TEST_CASE("an option that is not there is named with those that are") {
    const Finished run = cli({"validate", "--cvs=a"});
    CHECK(run.err == "theca-cli: there is no option --cvs here; allowed are: --json, --markdown, --data\n");
    CHECK(has(cli({"model", scenario, "--json", "--json"}).err, "the option --json is given twice"));
}

TEST_CASE("check finds nothing in what ships") {
    std::vector<std::string> words = {"check", shipped("targets.json"), shipped("explain/baclofen.json")};
    for (const auto& entry : std::filesystem::directory_iterator(shipped("drugs"))) words.push_back(entry.path());
    for (const auto& entry : std::filesystem::directory_iterator(shipped("scenarios"))) words.push_back(entry.path());
    const Finished check = cli(words);
    CHECK(check.exitCode == 0);
    CHECK(check.out.empty());
    CHECK(check.err.empty());
}

TEST_CASE("check says all errors of all files, a line each") {
    const Folder folder;
    const std::string one = folder.file("one.theca", R"({"theca": "scenario", "version": 1, "x": 1, "drug": "b"})");
    const std::string two = folder.file("two.json", R"({"theca": "drug", "version": 9})");
    const std::string three = folder.file("three.json", R"({"theca": "talk", "version": 1})");
    const Finished check = cli({"check", one, scenario, two, three});
    CHECK(check.exitCode == 1);
    CHECK(lineCount(check.err) == 6);
    CHECK(has(check.err, "one.theca:1:37: x: "));
    CHECK(has(check.err, "two.json:1:30: version: the file's version 9 is newer"));
    CHECK(has(check.err, "three.json:1:11: theca: "));
    CHECK(cli({"check", scenario, "/nowhere"}).exitCode == 2);
    CHECK(cli({"check", "/nowhere", one}).exitCode == 2);
}

TEST_CASE("check holds a scenario against its drug and its pump") {
    const Folder folder;
    std::string text = contentOf(scenario);
    text.replace(text.find("\"rate_ug_per_day\": 200"), 22, "\"rate_ug_per_day\": 20");
    text.replace(text.find("\"baclofen\""), 10, "\"aspirin\"");
    const Finished check = cli({"check", folder.file("a.theca", text)});
    CHECK(check.exitCode == 1);
    CHECK(has(check.err, ": drug: there is no drug"));
}

TEST_CASE("drugs lists the drugs and shows where each number comes from") {
    CHECK(has(cli({"drugs"}).out, "baclofen    Baclofen    oral, intrathecal  yes"));
    const Finished one = cli({"drugs", "baclofen"});
    CHECK(one.exitCode == 0);
    CHECK(has(one.out, "CL                        8.1     L/h    10.8 L/h      seen"));
    CHECK(has(one.out, "Kochak et al. 1985"));
    CHECK(has(one.out, "What the model leaves out"));
}

TEST_CASE("a drug without tablets or an effect says why") {
    const std::string list = cli({"drugs"}).out;
    CHECK(has(list, "morphine    Morphine    oral, intrathecal  no"));
    CHECK(has(list, "ziconotide  Ziconotide  intrathecal        no"));
    const std::string morphine = cli({"drugs", "morphine"}).out;
    CHECK(has(morphine, "No effect is shown for morphine"));
    CHECK(has(morphine, "this can kill"));
    CHECK(has(morphine, "CL                   90      L/h    90 L/h"));
    const std::string ziconotide = cli({"drugs", "ziconotide"}).out;
    CHECK(has(ziconotide, "is not given by mouth: it is a peptide"));
    CHECK(has(ziconotide, "No effect is shown for ziconotide"));
}

TEST_CASE("a tablet of a drug without an oral route is refused at its place") {
    const Folder folder;
    std::string text = contentOf(shipped("scenarios/one-tablet.theca"));
    text.replace(text.find("\"baclofen\""), 10, "\"ziconotide\"");
    const Finished run = cli({"run", folder.file("a.theca", text)});
    CHECK(run.exitCode == 2);
    CHECK(has(run.err, ": therapies/0/oral: the drug has no oral route; allowed are injections and a pump"));
}

TEST_CASE("examples are listed and printed to the byte") {
    CHECK(has(cli({"examples"}).out, "default"));
    CHECK(cli({"examples", "default"}).out == contentOf(scenario));
}

TEST_CASE("a model is shown as a table and as JSON") {
    std::string table = cli({"model", scenario}).out;
    table.erase(std::unique(table.begin(), table.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
                table.end());
    CHECK(has(table, "\ngut plasma 0.9\n"));
    CHECK(has(cli({"model", scenario, "--json"}).out, "\"K_per_h\": ["));
}

TEST_CASE("lessons are listed, printed to the byte, and answered from their runs") {
    const std::string lesson = shipped("lessons/one-needle.theca");
    CHECK(has(cli({"lesson"}).out, "one-needle"));
    CHECK(cli({"lesson", "one-needle"}).out == contentOf(lesson));
    const Finished golden = cli({"lesson", lesson, "--golden"});
    CHECK(golden.exitCode == 0);
    CHECK(has(golden.out, "\"keys\""));
    CHECK(cli({"lesson", "one-needle", "--golden"}).out == golden.out);
}

TEST_CASE("check proves a lesson, and says where a key is wrong") {
    const std::string lesson = shipped("lessons/one-needle.theca");
    CHECK(cli({"check", lesson}).exitCode == 0);
    const Folder folder;
    std::string text = contentOf(lesson);
    const std::string proof = "nearest_choice(c8)";
    text.replace(text.find(proof), proof.size(), "nearest_choice(c2_half)");
    const Finished wrong = cli({"check", folder.file("wrong.theca", text)});
    CHECK(wrong.exitCode == 1);
    CHECK(lineCount(wrong.err) == 2);
    CHECK(has(wrong.err, "choices/0"));
    CHECK(has(wrong.err, "choices/2"));
}

TEST_CASE("schemas are printed") {
    CHECK(has(cli({"schema", "scenario"}).out, "https://json-schema.org/draft/2020-12/schema"));
    CHECK(has(cli({"schema", "drug"}).out, "Theca drug, version 1"));
    CHECK(has(cli({"schema", "lesson"}).out, "Theca lesson, version 1"));
    CHECK(has(cli({"schema", "explain"}).out, "Theca explanation, version 1"));
}

TEST_CASE("a data folder replaces what is compiled in") {
    const Folder folder;
    copyData(folder);
    std::string drug = contentOf(folder / "data/drugs/baclofen.json");
    drug.replace(drug.find("\"name\": \"baclofen\""), 18, "\"name\": \"other\"");
    std::filesystem::remove(folder / "data/drugs/baclofen.json");
    folder.file("data/drugs/other.json", drug);
    CHECK(has(cli({"drugs", "--data", folder / "data"}).out, "other"));
    CHECK(cli({"drugs", "baclofen", "--data", folder / "data"}).exitCode == 2);
    CHECK(cli({"run", scenario, "--data", folder / "data"}).exitCode == 2);
    CHECK(cli({"examples", "default", "--data", folder / "data"}).out == contentOf(scenario));
}

TEST_CASE("the data folder may stand before the command too") {
    const Folder folder;
    copyData(folder);
    CHECK(cli({"--data", folder / "data", "drugs"}).out == cli({"drugs", "--data", folder / "data"}).out);
    CHECK(cli({"--data", folder / "data"}).exitCode == 2);
}

TEST_CASE("check holds a drug's name against its file's") {
    const Folder folder;
    const std::string file = folder.file("other.json", contentOf(shipped("drugs/baclofen.json")));
    const Finished check = cli({"check", file});
    CHECK(check.exitCode == 1);
    CHECK(has(check.err, "other.json:4:"));
    CHECK(has(check.err, ": name: the drug \"baclofen\" stands in a file named for \"other\""));
}

TEST_CASE("an error in a data folder names its file") {
    const Folder folder;
    copyData(folder);
    std::string drug = contentOf(folder / "data/drugs/baclofen.json");
    drug.replace(drug.find("\"L/h\""), 5, "\"gal\"");
    folder.file("data/drugs/baclofen.json", drug);
    const Finished run = cli({"run", scenario, "--data", folder / "data"});
    CHECK(run.exitCode == 2);
    CHECK(has(run.err, "/data/drugs/baclofen.json:"));
    CHECK(has(run.err, ": parameters/CL/unit: \"gal\" is not known here; allowed are: L/h, mL/min, mL/h"));
    std::filesystem::remove(folder / "data/sources.json");
    CHECK(has(cli({"drugs", "--data", folder / "data"}).err, "sources.json: the file cannot be read"));
    CHECK(has(cli({"drugs", "--data", "/nowhere"}).err, "there is no folder /nowhere"));
}

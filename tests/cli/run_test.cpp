#include <algorithm>

#include "core/base/number_text.h"
#include "tests/catch.h"
#include "tests/cli/process.h"
#include "tests/german_locale.h"
#include "tests/places.h"

namespace fs = std::filesystem;

namespace {

const std::string scenario = shipped("scenarios/default.theca");

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("run prints a summary table and nothing else") {
    const Finished run = cli({"run", scenario});
    CHECK(run.exitCode == 0);
    CHECK(run.err.empty());
    CHECK(has(run.out, "Tablets        plasma   370.6"));
}

TEST_CASE("run writes CSV and JSON beside the table") {
    const Folder folder;
    const Finished run = cli({"run", scenario, "--csv", folder / "a.csv", "--json=" + (folder / "a.json")});
    CHECK(run.exitCode == 0);
    CHECK(has(run.out, "AUC"));
    CHECK(lineCount(contentOf(folder / "a.csv")) == 1 + 3 * 865);
    CHECK(has(contentOf(folder / "a.json"), "\"theca\": \"run\""));
    CHECK(folder.names() == std::vector<std::string>{"a.csv", "a.json"});
}

TEST_CASE("an output on standard output stands there alone") {
    const Finished csv = cli({"run", scenario, "--csv", "-"});
    CHECK(csv.exitCode == 0);
    CHECK(csv.out.rfind("therapy,time_h,", 0) == 0);
    CHECK_FALSE(has(csv.out, "For teaching"));
    const Finished json = cli({"run", scenario, "--json", "-"});
    CHECK(json.out.rfind("{\n  \"theca\": \"run\"", 0) == 0);
}

TEST_CASE("a name reaches neither terminal nor spreadsheet as a command") {
    const Folder folder;
    std::string text = contentOf(scenario);
    const auto rename = [&text](const std::string& from, const std::string& to) {
        REQUIRE(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
    };
    rename("\"en\": \"Tablets\"", "\"en\": \"=1+2|\"");
    const std::string file = folder.file("a.theca", text);
    for (const std::string people : {"0", "10"}) {
        const Finished run = cli({"run", file, "--population", people, "--step-min", "720"});
        CHECK(run.exitCode == 0);
        CHECK(has(run.out, "=1+2|"));
        const Finished csv = cli({"run", file, "--csv", "-", "--population", people, "--step-min", "720"});
        CHECK(has(csv.out, "\n\"'=1+2|\",0,"));
        CHECK_FALSE(has(csv.out, "\n="));
    }
    // What the file may not hold is named without being sent to the terminal.
    rename("\"=1+2|\"", "\"\\u001b]0;x\\u0007\\u009b31m\"");
    rename("\"drug\":", "\"\\u001b[2J\\u202e\": 1, \"drug\":");
    for (const char* command : {"run", "check"}) {
        const Finished refused = cli({command, folder.file("b.theca", text)});
        CHECK(refused.exitCode != 0);
        const std::string said = refused.out + refused.err;
        CHECK(has(said, "[2J�"));
        for (const char c : said) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
    }
}

TEST_CASE("two outputs cannot go to one place") {
    for (const std::string place : {"-", "same"}) {
        const Finished run = cli({"run", scenario, "--csv", place, "--json", place});
        CHECK(run.exitCode == 2);
        CHECK(run.out.empty());
        CHECK(run.err == "theca-cli: two outputs cannot both go to " + place + "; one of them needs another place\n");
    }
}

TEST_CASE("an output never goes onto a file that is read, whatever way its name takes") {
    for (const std::string option : {"--csv", "--json"}) {
        const Folder folder;
        const std::string text = contentOf(scenario);
        const std::string file = folder.file("x.theca", text);
        fs::create_symlink(file, folder / "soft");
        fs::create_symlink(folder / "soft", folder / "softer");
        fs::create_hard_link(file, folder / "hard");
        fs::create_directory(folder / "sub");
        for (const std::string name : {"x.theca", "./x.theca", "sub/../x.theca", "soft", "softer", "hard"}) {
            CAPTURE(option, name);
            const Finished run = cli({"run", file, option, folder / name});
            CHECK(run.exitCode == 2);
            CHECK(run.err ==
                  "theca-cli: writing to " + folder / name + " would destroy what is read; it needs another place\n");
            CHECK(contentOf(file) == text);
        }
        CHECK(cli({"run", folder / "softer", option, file}).exitCode == 2);
        CHECK(contentOf(file) == text);
    }
}

TEST_CASE("an output never goes onto a data file") {
    const Folder folder;
    fs::copy(sourcePath("resources"), folder / "data", fs::copy_options::recursive);
    const std::string drug = folder / "data/drugs/baclofen.json";
    const std::string text = contentOf(drug);
    CHECK(cli({"run", scenario, "--data", folder / "data", "--json", drug}).exitCode == 2);
    CHECK(cli({"validate", "--data", folder / "data", "--markdown", drug}).exitCode == 2);
    CHECK(contentOf(drug) == text);
}

TEST_CASE("two outputs meet in one file under any two names") {
    const Folder folder;
    const std::string old = folder.file("o", "old");
    fs::create_symlink(old, folder / "link");
    fs::create_symlink(folder / "new", folder / "dangling");
    for (const auto& [csv, json] : {std::pair{"o", "./o"}, {"o", "link"}, {"n", "./n"}, {"new", "dangling"}}) {
        CAPTURE(csv, json);
        for (const std::string command : {"run", "validate"}) {
            std::vector<std::string> words{command};
            if (command == "run") words.push_back(scenario);
            for (const std::string& word : {std::string(command == "run" ? "--csv" : "--markdown"), folder / csv,
                                            std::string("--json"), folder / json})
                words.push_back(word);
            const Finished run = cli(words);
            CHECK(run.exitCode == 2);
            CHECK(run.err.find("two outputs cannot both go to ") != std::string::npos);
        }
    }
    CHECK(contentOf(old) == "old");
    CHECK(folder.names() == std::vector<std::string>{"dangling", "link", "o"});
}

TEST_CASE("step and horizon are taken from the command line") {
    const Finished run = cli({"run", scenario, "--csv", "-", "--step-min", "60", "--horizon-h", "24.5"});
    CHECK(lineCount(run.out) == 1 + 3 * 26);
    CHECK(has(run.out, "\nPump,24.5,"));
    for (const std::string step : {"0", "-5", "x", "", "1e9", "nan", "5,0"}) {
        CAPTURE(step);
        const Finished refused = cli({"run", scenario, "--csv", "-", "--step-min=" + step});
        CHECK(refused.exitCode == 2);
        CHECK(refused.out.empty());
        CHECK(lineCount(refused.err) == 1);
    }
    CHECK(cli({"run", scenario, "--horizon-h", "0.5"}).exitCode == 2);
    CHECK(cli({"run", scenario, "--horizon-h", "8785"}).exitCode == 2);
}

TEST_CASE("the figures do not depend on the step") {
    const Finished one = cli({"run", scenario, "--json", "-", "--step-min", "1"});
    const Finished sixty = cli({"run", scenario, "--json", "-", "--step-min", "60"});
    CHECK(one.out == sixty.out);
}

TEST_CASE("a population is told with its seed and preset, and gives percentiles", "[M12]") {
    const Finished run = cli({"run", scenario, "--population", "30", "--seed", "18446744073709551615"});
    CHECK(run.exitCode == 0);
    CHECK(run.err.empty());
    CHECK(has(run.out, "\n30 virtual people, seed 18446744073709551615, preset typical\n"));
    CHECK(has(run.out, "h above EC50"));
    const Finished json = cli({"run", scenario, "--population", "30", "--json", "-"});
    CHECK(has(json.out, "\"population\": { \"patients\": 30, \"seed\": 1, \"preset\": \"typical\" }"));
    CHECK(has(json.out, "\"people\": {"));
    CHECK_FALSE(has(cli({"run", scenario, "--population", "0"}).out, "virtual people"));
}

TEST_CASE("the CSV of a population has five columns a signal", "[M12]") {
    const Finished run = cli({"run", scenario, "--csv", "-", "--population", "20", "--step-min", "240"});
    CHECK(run.exitCode == 0);
    CHECK(lineCount(run.out) == 1 + 3 * 19);
    CHECK(run.out.rfind("therapy,time_h,plasma_ng_per_mL_p5,plasma_ng_per_mL_p25,plasma_ng_per_mL_p50,", 0) == 0);
    CHECK(has(run.out, ",ashworth_legs_p95,"));
    CHECK(has(run.out, ",withdrawal_index_p95,pump_rate_ug_per_h,reservoir_mL,"));
    const std::string last = run.out.substr(run.out.rfind("\nPump,72,") + 1);
    CHECK(std::count(last.begin(), last.end(), ',') == 1 + 34 * 5 + 3);
    CHECK(run.out == cli({"run", scenario, "--csv", "-", "--population", "20", "--step-min", "240"}).out);
    CHECK(run.out !=
          cli({"run", scenario, "--csv", "-", "--population", "20", "--seed", "2", "--step-min", "240"}).out);
}

TEST_CASE("a population of one is that person, whoever asks", "[M12]") {
    const Folder folder;
    std::string text = contentOf(scenario);
    text.replace(text.find("\"therapies\""), 0, "\"population\": { \"patients\": 1, \"seed\": 5 }, ");
    const std::string file = folder.file("a.theca", text);
    const Finished fromFile = cli({"run", file, "--csv", "-", "--step-min", "240"});
    CHECK(fromFile.exitCode == 0);
    CHECK(fromFile.out ==
          cli({"run", scenario, "--csv", "-", "--population", "1", "--seed", "5", "--step-min", "240"}).out);
    CHECK(has(cli({"run", file, "--population", "3"}).out, "\n3 virtual people, seed 5,"));
}

TEST_CASE("a population or a seed that cannot be is refused with what can", "[M12]") {
    const auto refusal = [](const std::string& option, const std::string& value) {
        const Finished run = cli({"run", scenario, option, value, "--csv", "-"});
        CHECK(run.exitCode == 2);
        CHECK(run.out.empty());
        return run.err;
    };
    for (const std::string value : {"-1", "1000000000", "1000001", "1.5", "x", ""}) {
        CHECK(refusal("--population", value) ==
              "theca-cli: --population cannot be \"" + value + "\"; allowed is a whole number from 0 to 1000000\n");
    }
    for (const std::string value : {"18446744073709551616", "-1", "1e3"}) {
        CHECK(refusal("--seed", value) == "theca-cli: --seed cannot be \"" + value +
                                              "\"; allowed is a whole number from 0 to 18446744073709551615\n");
    }
}

TEST_CASE("faults, refills and an unprimed start are simulated and told in summary, CSV and JSON") {
    const Folder folder;
    std::string text = contentOf(scenario);
    text.replace(
        text.find("\"tip_level\""), 0,
        "\"primed\": false, \"faults\": [{\"kind\": \"leak\", \"from_h\": 30, \"until_h\": 40, \"fraction\": 0.5}],"
        " \"refills\": [{\"at_h\": 50, \"fill_mL\": 10, \"concentration_ug_per_mL\": 500}], ");
    const std::string file = folder.file("a.theca", text);
    const Finished run = cli({"run", file, "--csv", folder / "out.csv", "--json", folder / "out.json"});
    CHECK(run.exitCode == 0);
    CHECK(has(run.out, "leak from 30 h, leak until 40 h, refill at 50 h"));
    const std::string csv = contentOf(folder / "out.csv");
    CHECK(has(csv, ",fault_begins leak 0.5\n"));
    CHECK(has(csv, ",refill 10 mL\n"));
    const std::string json = contentOf(folder / "out.json");
    CHECK(has(json, "\"kind\": \"fault_begins\", \"fault\": \"leak\", \"fraction\": 0.5"));
    CHECK(has(json, "\"kind\": \"refill\", \"reservoir_mL\": 10"));
}

TEST_CASE("a flow the pump cannot make is told with file, line and column") {
    const Folder folder;
    std::string text = contentOf(scenario);
    text.replace(text.find("\"rate_ug_per_day\": 200"), 22, "\"rate_ug_per_day\": 20000");
    const std::size_t line = 1 + lineCount(text.substr(0, text.find("20000")));
    const Finished run = cli({"run", folder.file("a.theca", text)});
    CHECK(run.exitCode == 2);
    CHECK(has(run.err, "/a.theca:" + std::to_string(line) + ":"));
    CHECK(has(run.err, ": therapies/2/pump/program/0/rate_ug_per_day: "));
    CHECK(lineCount(run.err) == 1);
}

TEST_CASE("only the first error is told, on one line, and nothing is written") {
    const Folder folder;
    const std::string bad = folder.file("bad.theca", R"({"theca": "scenario", "version": 1, "x": 1, "y": 2})");
    const Finished run = cli({"run", bad, "--csv", folder / "a.csv", "--json", folder / "a.json"});
    CHECK(run.exitCode == 2);
    CHECK(run.out.empty());
    CHECK(lineCount(run.err) == 1);
    CHECK(has(run.err, "bad.theca:1:1: title: the key \"title\" is missing; it is required"));
    CHECK(folder.names() == std::vector<std::string>{"bad.theca"});
}

TEST_CASE("a German locale changes nothing") {
    const Folder folder;
    REQUIRE(makeGermanLocale(folder / ""));
    const std::map<std::string, std::string> words{
        {"LOCPATH", folder / ""}, {"LC_ALL", "de_DE.UTF-8"}, {"LANG", "de_DE.UTF-8"}};
    const Surroundings german{words, {}, {}, false};
    CHECK(cli({"run", scenario, "--csv", "-"}, german).out == cli({"run", scenario, "--csv", "-"}).out);
    CHECK(cli({"run", scenario}, german).out == cli({"run", scenario}).out);
}

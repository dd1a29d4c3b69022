#include <nlohmann/json.hpp>

#include "tests/catch.h"
#include "tests/cli/process.h"

namespace {

const std::string scenario = shipped("scenarios/default.theca");
const std::string rate = "therapies/2/pump/program/0/rate_ug_per_day";

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("solve says where a run leaves a goal") {
    const Finished run = cli({"solve", scenario, "--goal", "plasma < 200", "--therapy", "1"});
    CHECK(run.exitCode == 1);
    CHECK(has(run.out, "plasma < 200 from 0 until 72: highest 370.6 at"));
    CHECK(has(run.out, "170.6 outside"));
    CHECK(has(run.out, "above"));
    CHECK(has(run.out, "For teaching, not for dosing a person.\n"));
    const Finished kept = cli({"solve", scenario, "--goal", "plasma < 2000", "--therapy", "1"});
    CHECK(kept.exitCode == 0);
    CHECK(has(kept.out, "; kept\n"));
}

TEST_CASE("solve finds a number, writes the scenario with it, and that one keeps the goal") {
    const Folder folder;
    const std::string goal = "ashworth_legs < 1.5 from 48 and plasma < 2";
    const Finished run =
        cli({"solve", scenario, "--goal", goal, "--free", rate, "-o", folder / "a.theca", "--json", folder / "a.json"});
    CHECK(run.exitCode == 0);
    CHECK(has(run.out, rate + ", now 200 µg/day\n"));
    CHECK(has(run.out, "Every goal is kept from "));
    CHECK(cli({"solve", folder / "a.theca", "--goal", goal, "--therapy", "3"}).exitCode == 0);
    const auto json = nlohmann::json::parse(contentOf(folder / "a.json"));
    CHECK(json["theca"] == "exercise");
    CHECK(json["goals"][0]["kept"] == false);
    CHECK(json["goals"][0]["outside"][0]["side"] == "above");
    CHECK(json["solved"]["answer"]["goals"][0]["kept"] == true);
    const auto written = nlohmann::json::parse(contentOf(folder / "a.theca"));
    CHECK(written["therapies"][2]["pump"]["program"][0]["rate_ug_per_day"] == json["solved"]["answer"]["value"]);
}

TEST_CASE("solve gives a range as a person reads it, and says that the pump's least flow ends it") {
    const Finished run = cli({"solve", scenario, "--goal", "csf:L1 < 2000 and plasma < 0.5", "--free", rate});
    CHECK(has(run.out, "Every goal is kept from 24 to "));
    CHECK(has(run.out, "\n  24 µg/day is the pump's least flow, 0.048 mL/day with 500 µg/mL.\n"));
    CHECK_FALSE(has(run.out, "greatest flow"));
}

TEST_CASE("solve says that no value does it, and shows both ends") {
    const Folder folder;
    const Finished run = cli({"solve", scenario, "--goal", "ashworth_legs < 2 from 48 and plasma < 300", "--free",
                              "therapies/0/oral/0/dose_mg", "-o", folder / "a.theca"});
    CHECK(run.exitCode == 1);
    CHECK(has(run.out, "No value keeps every goal.\nLowest: "));
    CHECK(has(run.out, "\nHighest: 1000 mg\n"));
    CHECK(has(run.out, "\nMisses by least: "));
    CHECK(folder.names().empty());  // there is no answer to write
}

TEST_CASE("solve says what is missing or wrong") {
    CHECK(has(cli({"solve", scenario}).err, "the option --goal is missing"));
    CHECK(has(cli({"solve", scenario, "--goal", "plasma < 2"}).err, "allowed are: 1 Tablets, 2 One injection, 3 Pump"));
    CHECK(has(cli({"solve", scenario, "--goal", "plasma is 2", "--therapy", "1"}).err, "is no goal; allowed is as"));
    CHECK(has(cli({"solve", scenario, "--goal", "plasma < 2", "--free", "horizon_h"}).err, rate));
    const Finished late = cli({"solve", scenario, "--goal", "plasma < 2 until 80", "--therapy", "1"});
    CHECK(late.exitCode == 2);
    CHECK(has(late.err, "within 0 to 72 h"));
}

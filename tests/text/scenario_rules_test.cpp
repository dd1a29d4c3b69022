#include "core/text/json_reader.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

nlohmann::ordered_json course(const char* text) {
    return with(roomyScenario(), "/therapies/0/oral/0", nlohmann::ordered_json::parse(text));
}

nlohmann::ordered_json pump(const char* text) {
    auto pump = nlohmann::ordered_json::parse(text);
    pump["concentration_ug_per_mL"] = 500;
    pump["tip_level"] = "T10";
    return with(roomyScenario(), "/therapies/1/pump", pump);
}

}  // namespace

TEST_CASE("a file that is no scenario is told so and nothing else") {
    CHECK(codesIn(std::string("[]")) == Codes{"not_of_kind"});
    CHECK(codesIn(std::string("{\"x\": 1}")) == Codes{"not_of_kind"});
    CHECK(codesIn(with(roomyScenario(), "/theca", "drug")) == Codes{"not_of_kind"});
    CHECK(codesIn(with(roomyScenario(), "/theca", 1)) == Codes{"not_of_kind"});
}

TEST_CASE("a newer version is refused, and only that is said") {
    auto newer = with(roomyScenario(), "/version", 2);
    newer["something_new"] = true;
    CHECK(codesIn(newer) == Codes{"newer_version"});
    CHECK(codesIn(with(roomyScenario(), "/version", 0)) == Codes{"not_whole"});
    CHECK(codesIn(with(roomyScenario(), "/version", 1.0)) == Codes{"not_whole"});
    CHECK(codesIn(without(roomyScenario(), "/version")) == Codes{"key_missing"});
}

TEST_CASE("every required key is asked for") {
    for (const char* pointer : {"/version",
                                "/title",
                                "/drug",
                                "/horizon_h",
                                "/therapies",
                                "/therapies/0/name",
                                "/therapies/0/oral/0/dose_mg",
                                "/therapies/0/injections/0/dose_ug",
                                "/therapies/0/injections/0/at_h",
                                "/therapies/0/injections/0/level",
                                "/therapies/1/pump/concentration_ug_per_mL",
                                "/therapies/1/pump/tip_level",
                                "/therapies/1/pump/program/0/from_h",
                                "/therapies/1/pump/program/0/rate_ug_per_day",
                                "/therapies/1/pump/boluses/0/at_h",
                                "/therapies/1/pump/boluses/0/dose_ug",
                                "/therapies/1/pump/patient_boluses/dose_ug",
                                "/therapies/1/pump/patient_boluses/lockout_h",
                                "/therapies/1/pump/patient_boluses/max_per_day",
                                "/therapies/1/pump/refills/0/at_h",
                                "/therapies/1/pump/refills/0/fill_mL",
                                "/therapies/1/pump/refills/0/concentration_ug_per_mL",
                                "/therapies/1/pump/faults/0/kind",
                                "/therapies/1/pump/faults/0/from_h",
                                "/therapies/1/pump/faults/0/until_h",
                                "/therapies/1/pump/faults/0/fraction",
                                "/therapies/1/pump/faults/1/at_h",
                                "/therapies/1/pump/faults/1/concentration_ug_per_mL",
                                "/therapies/1/pump/faults/2/dose_ug",
                                "/therapies/2/pump/day_schedule/0/from_clock",
                                "/therapies/2/pump/day_schedule/0/rate_ug_per_day",
                                "/observations/0/label",
                                "/observations/0/what",
                                "/observations/0/points",
                                "/pins/0/name",
                                "/pins/0/scenario",
                                "/view/bookmarks/0/at_h",
                                "/view/bookmarks/0/name"}) {
        CAPTURE(pointer);
        CHECK(codesIn(without(roomyScenario(), pointer)) == Codes{"key_missing"});
    }
}

TEST_CASE("an unknown key is refused wherever it stands") {
    for (const char* pointer : {"/x",
                                "/patient/x",
                                "/patient/parameters/x",
                                "/therapies/0/x",
                                "/therapies/0/oral/0/x",
                                "/therapies/0/injections/0/x",
                                "/therapies/1/pump/x",
                                "/therapies/1/pump/program/0/x",
                                "/therapies/1/pump/boluses/0/x",
                                "/therapies/1/pump/patient_boluses/x",
                                "/therapies/1/pump/refills/0/x",
                                "/therapies/1/pump/faults/0/x",
                                "/therapies/2/pump/day_schedule/0/x",
                                "/observations/0/x",
                                "/pins/0/x",
                                "/pins/0/scenario/pins",
                                "/population/x",
                                "/view/x",
                                "/view/axes/x",
                                "/view/bookmarks/0/x"}) {
        CAPTURE(pointer);
        CHECK(codesIn(with(roomyScenario(), pointer, 1)) == Codes{"unknown_key"});
    }
}

TEST_CASE("a fault has the keys of its kind and no others") {
    const char* faults[] = {R"({"kind": "stall", "from_h": 1, "until_h": 2, "fraction": 0.5})",
                            R"({"kind": "occlusion", "at_h": 1, "from_h": 1, "until_h": 2})",
                            R"({"kind": "pocket_fill", "at_h": 1, "dose_ug": 1, "until_h": 2})",
                            R"({"kind": "wrong_refill", "at_h": 1, "concentration_ug_per_mL": 1, "dose_ug": 1})"};
    for (const char* fault : faults) {
        CAPTURE(fault);
        const auto scenario = with(roomyScenario(), "/therapies/1/pump/faults/0", nlohmann::ordered_json::parse(fault));
        CHECK(codesIn(scenario) == Codes{"unknown_key"});
    }
    CHECK(codesIn(with(roomyScenario(), "/therapies/1/pump/faults/0/kind", "explosion")) == Codes{"unknown_choice"});
    CHECK(codesIn(with(roomyScenario(), "/therapies/1/pump/faults/0/kind", 3)) == Codes{"not_choice"});
}

TEST_CASE("more than one dose needs an interval") {
    CHECK(codesIn(course(R"({"dose_mg": 20, "doses": 2})")) == Codes{"interval_missing"});
    CHECK(codesIn(course(R"({"dose_mg": 20, "doses": 1})")) == Codes{});
    CHECK(codesIn(course(R"({"dose_mg": 20})")) == Codes{});
}

TEST_CASE("missed and doubled doses are of the course, once each, and never both") {
    const auto marked = [](const std::string& marks) {
        return codesIn(course((R"({"dose_mg": 20, "interval_h": 8, "doses": 9, )" + marks + "}").c_str()));
    };
    CHECK(marked(R"("missed": [1, 9], "doubled": [2])") == Codes{});
    CHECK(marked(R"("missed": [9, 1])") == Codes{});
    CHECK(marked(R"("missed": [10])") == Codes{"no_such_dose"});
    CHECK(marked(R"("missed": [0])") == Codes{"not_whole"});
    CHECK(marked(R"("missed": [2.0])") == Codes{"not_whole"});
    CHECK(marked(R"("doubled": [3, 3])") == Codes{"dose_twice"});
    CHECK(marked(R"("missed": [4], "doubled": [4])") == Codes{"missed_and_doubled"});
}

TEST_CASE("the times of a program rise strictly") {
    const auto program = [](const std::string& first, const std::string& second) {
        return codesIn(pump((R"({"program": [{"from_h": )" + first + R"(, "rate_ug_per_day": 100}, {"from_h": )" +
                             second + R"(, "rate_ug_per_day": 200}]})")
                                .c_str()));
    };
    CHECK(program("0", "0.001") == Codes{});
    CHECK(program("6", "6") == Codes{"not_rising"});
    CHECK(program("6", "5") == Codes{"not_rising"});
}

TEST_CASE("the clock times of a day schedule differ") {
    CHECK(codesIn(pump(R"({"day_schedule": [{"from_clock": "22:00", "rate_ug_per_day": 1},
                                            {"from_clock": "06:00", "rate_ug_per_day": 2}]})")) == Codes{});
    CHECK(codesIn(pump(R"({"day_schedule": [{"from_clock": "22:00", "rate_ug_per_day": 1},
                                            {"from_clock": "22:00", "rate_ug_per_day": 2}]})")) ==
          Codes{"clock_twice"});
}

TEST_CASE("a program ends where the day schedule begins") {
    const auto program = [](const std::string& from, const std::string& start) {
        return codesIn(
            pump((R"({"start_clock": ")" + start + R"(", "program": [{"from_h": )" + from +
                  R"(, "rate_ug_per_day": 100}], "day_schedule": [{"from_clock": "22:00", "rate_ug_per_day": 1},
                                                                             {"from_clock": "06:30", "rate_ug_per_day": 2}]})")
                     .c_str()));
    };
    CHECK(program("14", "08:00") == Codes{});  // 22:00 is 14 h away
    CHECK(program("14.01", "08:00") == Codes{"after_schedule_begins"});
    CHECK(program("14.16666666667", "07:50") == Codes{});  // 14 h 10 min, except for rounding
    CHECK(program("14.1667", "07:50") == Codes{"after_schedule_begins"});
    CHECK(program("0.5", "06:00") == Codes{});  // 06:30 comes first
    CHECK(program("0.51", "06:00") == Codes{"after_schedule_begins"});
    CHECK(program("0", "22:00") == Codes{});
    CHECK(program("0.01", "22:00") == Codes{"after_schedule_begins"});
}

TEST_CASE("no fill is larger than the reservoir") {
    CHECK(codesIn(pump(R"({"reservoir_mL": 40, "fill_mL": 40})")) == Codes{});
    CHECK(codesIn(pump(R"({"reservoir_mL": 40, "fill_mL": 40.1})")) == Codes{"over_reservoir"});
    CHECK(codesIn(pump(R"({"fill_mL": 20.1})")) == Codes{"over_reservoir"});
    CHECK(codesIn(pump(R"({"refills": [{"at_h": 1, "fill_mL": 21, "concentration_ug_per_mL": 1}]})")) ==
          Codes{"over_reservoir"});
    CHECK(readScenario(pump(R"({"reservoir_mL": 40})").dump())->therapies[1].pump->fill == Millilitres(40));
}

TEST_CASE("a fault ends after it begins") {
    const auto fault = [](const char* until) {
        return codesIn(
            pump((std::string(R"({"faults": [{"kind": "stall", "from_h": 5, "until_h": )") + until + "}]}").c_str()));
    };
    CHECK(fault("5.1") == Codes{});
    CHECK(fault("5") == Codes{"ends_before_it_begins"});
    CHECK(fault("4") == Codes{"ends_before_it_begins"});
}

TEST_CASE("the typed limits of a chart rise") {
    CHECK(codesIn(with(roomyScenario(), "/view/axes/csf", {1, 2})) == Codes{});
    CHECK(codesIn(with(roomyScenario(), "/view/axes/csf", {2, 2})) == Codes{"axis_not_rising"});
    CHECK(codesIn(with(roomyScenario(), "/view/axes/csf", {3, 2})) == Codes{"axis_not_rising"});
    CHECK(codesIn(with(roomyScenario(), "/view/axes/csf", {1, 2, 3})) == Codes{"not_tuple"});
    CHECK(codesIn(with(roomyScenario(), "/view/axes/time", {-1, 2})) == Codes{"outside"});
}

TEST_CASE("a file holds at most 5,000 events, pins included") {
    auto scenario = nlohmann::ordered_json::parse(R"({"theca": "scenario", "version": 1, "title": "", "drug": "x",
        "horizon_h": 72, "therapies": [{"name": "", "oral": [{"dose_mg": 1, "interval_h": 1, "doses": 5000}]}]})");
    CHECK(codesIn(scenario) == Codes{});
    auto& doses = scenario["therapies"][0]["oral"][0]["doses"];
    doses = 5001;
    CHECK(codesIn(scenario) == Codes{"not_whole"});
    doses = 5000;
    const char* more[] = {R"({"program": [{"from_h": 0, "rate_ug_per_day": 1}]})",
                          R"({"boluses": [{"at_h": 0, "dose_ug": 1}]})",
                          R"({"patient_boluses": {"dose_ug": 1, "lockout_h": 1, "max_per_day": 1, "requests_h": [1]}})",
                          R"({"refills": [{"at_h": 0, "fill_mL": 1, "concentration_ug_per_mL": 1}]})",
                          R"({"faults": [{"kind": "stall", "from_h": 0, "until_h": 1}]})"};
    for (const char* one : more) {
        CAPTURE(one);
        auto pump = nlohmann::ordered_json::parse(one);
        pump["concentration_ug_per_mL"] = 500;
        pump["tip_level"] = "L1";
        CHECK(codesIn(with(scenario, "/therapies/0/pump", pump)) == Codes{"too_many_events"});
        doses = 4999;
        CHECK(codesIn(with(scenario, "/therapies/0/pump", pump)) == Codes{});
        doses = 5000;
    }
    // A day schedule counts as often as it changes the rate up to the horizon, here three days with two rates.
    const auto scheduled = nlohmann::ordered_json::parse(R"({"concentration_ug_per_mL": 500, "tip_level": "L1",
        "day_schedule": [{"from_clock": "08:00", "rate_ug_per_day": 1}, {"from_clock": "20:00", "rate_ug_per_day": 2}]})");
    doses = 4994;
    CHECK(codesIn(with(scenario, "/therapies/0/pump", scheduled)) == Codes{});
    doses = 4995;
    CHECK(codesIn(with(scenario, "/therapies/0/pump", scheduled)) == Codes{"too_many_events"});
    doses = 5000;
    auto pinned = scenario;
    pinned["pins"] = {{{"name", "pin"}, {"scenario", scenario}}};
    CHECK(codesIn(pinned) == Codes{"too_many_events"});
}

TEST_CASE("all errors are found at once, in the order of the text") {
    auto scenario = with(roomyScenario(), "/horizon_h", 0);
    scenario["therapies"][0]["oral"][0]["dose_mg"] = 0;
    scenario["therapies"][1]["pump"].erase("tip_level");
    scenario["therapies"][2]["pump"]["fill_mL"] = 50;
    scenario["zzz"] = 1;
    CHECK(codesIn(scenario) == Codes{"outside", "outside_above", "key_missing", "over_reservoir", "unknown_key"});
}

TEST_CASE("an error knows its path, line and column") {
    const std::string text =
        "{\n  \"theca\": \"scenario\", \"version\": 1, \"title\": \"é\", \"horizon_h\": 0.5,\n"
        "  \"drug\": \"x\",\n  \"therapies\": [ {} ]\n}";
    const auto read = readScenario(text);
    REQUIRE_FALSE(read);
    REQUIRE(read.errors().size() == 2);
    CHECK(read.errors()[0] == Error{"outside", "horizon_h", {"0.5", "1", "8784"}, 2, 65});
    CHECK(read.errors()[1] == Error{"key_missing", "therapies/0/name", {"name"}, 4, 18});
}

TEST_CASE("errors without a place are given one") {
    const std::string text = "{\n \"a\": [\n  {\"b\": 1}]}";
    const Errors placed =
        located(text, {{"x", "a/0/b/c", {}}, {"y", "a/0/z", {}}, {"z", "q", {}}, {"kept", "a", {}, 9, 9}});
    REQUIRE(placed.size() == 4);
    CHECK(placed[0].code == "z");
    CHECK(placed[0].line == 1);
    CHECK(placed[1].code == "y");
    CHECK(placed[1].line == 3);
    CHECK(placed[1].column == 3);
    CHECK(placed[2].column == 9);
    CHECK(placed[3].line == 9);
}

TEST_CASE("what a file does not say has its default") {
    const auto scenario =
        readScenario(R"({"theca": "scenario", "version": 1, "title": "t", "drug": "x", "horizon_h": 72,
        "therapies": [{"name": "n", "pump": {"concentration_ug_per_mL": 500, "tip_level": "T10"}}]})");
    REQUIRE(scenario);
    CHECK(scenario->csfModel == CsfModel::Levels);
    CHECK(scenario->patient == Patient());
    CHECK(scenario->population == Population());
    CHECK(levelName(*scenario->view.level) == "L1");
    CHECK(scenario->view.units == View().units);
    CHECK(scenario->therapies[0].shown);
    const Pump& pump = *scenario->therapies[0].pump;
    CHECK(pump.reservoir == Millilitres(20));
    CHECK(pump.fill == Millilitres(20));
    CHECK(pump.lowAlarm == Millilitres(2));
    CHECK(pump.catheterLength == Centimetres(70));
    CHECK(pump.deadVolume == Millilitres(0.25));
    CHECK(pump.primed);
    CHECK(pump.bridge);
    CHECK(pump.startClock == ClockTime{0});
}

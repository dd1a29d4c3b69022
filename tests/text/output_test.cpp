#include <algorithm>
#include <sstream>

#include "core/text/csv.h"
#include "core/text/fault_detail.h"
#include "core/text/library_text.h"
#include "core/text/model_text.h"
#include "core/text/resources.h"
#include "core/text/schema_text.h"
#include "core/text/summary.h"
#include "core/text/table.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

struct Ran {
    Scenario scenario;
    Run run;
};

Ran ran(const std::string& name) {
    Scenario scenario = *readScenario(resource("scenarios/" + name + ".theca"));
    const auto library = builtInLibrary();
    return {scenario, *simulate(scenario, *library)};
}

std::vector<std::vector<std::string>> rowsOf(const Ran& ran, double step) {
    std::string text;
    REQUIRE(writeCsv(ran.scenario, ran.run, step, {}, [&](std::string_view piece) {
        text += piece;
        return true;
    }));
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        rows.emplace_back();
        line += ',';
        for (std::size_t begin = 0; begin < line.size();) {
            const std::size_t end = line.find(',', begin);
            rows.back().push_back(line.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return rows;
}

std::size_t columnOf(const std::vector<std::string>& head, const std::string& name) {
    const auto found = std::find(head.begin(), head.end(), name);
    REQUIRE(found != head.end());
    return static_cast<std::size_t>(found - head.begin());
}

}  // namespace

TEST_CASE("the columns of the CSV are as promised") {
    std::string expected = "therapy,time_h,plasma_ng_per_mL";
    for (const char* level : {"S2", "S1", "L5", "L4", "L3", "L2", "L1", "T12", "T11", "T10", "T9", "T8", "T7",
                              "T6", "T5", "T4", "T3", "T2", "T1", "C7", "C6",  "C5",  "C4",  "C3", "C2", "C1"}) {
        expected += std::string(",csf_") + level + "_ng_per_mL";
    }
    expected +=
        ",csf_cranial_ng_per_mL,effect_site_legs_ng_per_mL,effect_site_arms_ng_per_mL,ashworth_legs,"
        "ashworth_arms,h_reflex_fraction,withdrawal_index,pump_rate_ug_per_h,reservoir_mL,events";
    CHECK(csvHeader(builtInLibrary()->drugs.at("baclofen")) == expected);
}

TEST_CASE("the CSV has a row a time and therapy, the horizon's too") {
    const auto rows = rowsOf(ran("default"), 5);
    CHECK(rows.size() == 1 + 3 * (72 * 12 + 1));
    for (const auto& row : rows) CHECK(row.size() == rows[0].size());
    const auto odd = rowsOf(ran("one-tablet"), 7 * 60);
    REQUIRE(odd.size() == 1 + 5);
    CHECK(odd[4][1] == "21");
    CHECK(odd[5][1] == "24");
}

TEST_CASE("a row shows the dose of its time already given") {
    const auto rows = rowsOf(ran("default"), 60);
    const std::size_t L3 = columnOf(rows[0], "csf_L3_ng_per_mL");
    const auto injection =
        std::find_if(rows.begin(), rows.end(), [](const auto& r) { return r[0] == "One injection"; });
    CHECK((*injection)[1] == "0");
    CHECK(std::stod((*injection)[L3]) == Approx(50000.0 / 22));
}

TEST_CASE("what arithmetic leaves of 0 is 0 in the CSV") {
    for (const auto& row : rowsOf(ran("default"), 60)) {
        for (const std::string& cell : row) {
            INFO(row[0] << " at " << row[1] << ": " << cell);
            CHECK((cell.find("e-1") == std::string::npos || cell.find("e-10") != std::string::npos));
        }
    }
}

TEST_CASE("the CSV and the JSON say the same of every event's amount and fault") {
    for (int kind = 0; kind <= static_cast<int>(lastEventKind); ++kind) {
        const EventAmount amount = eventAmount(static_cast<Event::Kind>(kind));
        INFO(eventName(static_cast<Event::Kind>(kind)));
        CHECK(amount.key.empty() == amount.unit.empty());
        std::string spelled(amount.unit);
        if (const auto per = spelled.find('/'); per != std::string::npos) spelled.replace(per, 1, "_per_");
        CHECK((amount.key.empty() || amount.key.ends_with(spelled)));
    }
    const Fault leak = Leak{.fraction = 0.3};
    REQUIRE(faultDetails(leak).size() == 1);
    CHECK(faultDetails(leak)[0].key == "fraction");
    CHECK(std::get<double>(faultDetails(leak)[0].value) == 0.3);
    CHECK(std::get<std::string_view>(faultDetails(Migration{})[0].value) == "outside");
    CHECK(faultDetails(Occlusion{}).empty());
}

TEST_CASE("the step of the CSV does not change its values") {
    const auto fine = rowsOf(ran("default"), 1);
    const auto coarse = rowsOf(ran("default"), 60);
    std::size_t i = 1;
    for (std::size_t j = 1; j < coarse.size(); ++j) {
        while (fine[i][0] != coarse[j][0] || fine[i][1] != coarse[j][1]) ++i;
        REQUIRE(fine[i] == coarse[j]);
    }
}

TEST_CASE("in one pool every CSF column holds the pool and the arms are empty") {
    const auto rows = rowsOf(ran("one-pool"), 60);
    const std::size_t first = columnOf(rows[0], "csf_S2_ng_per_mL");
    const std::size_t last = columnOf(rows[0], "csf_cranial_ng_per_mL");
    for (std::size_t column = first; column <= last; ++column) CHECK(rows[40][column] == rows[40][first]);
    CHECK(std::stod(rows[40][first]) > 100);
    CHECK(rows[40][columnOf(rows[0], "effect_site_arms_ng_per_mL")].empty());
    CHECK(rows[40][columnOf(rows[0], "ashworth_arms")].empty());
    CHECK_FALSE(rows[40][columnOf(rows[0], "ashworth_legs")].empty());
}

TEST_CASE("the pump's columns are filled for a pump only") {
    const auto rows = rowsOf(ran("default"), 60);
    const std::size_t rate = columnOf(rows[0], "pump_rate_ug_per_h");
    const std::size_t reservoir = columnOf(rows[0], "reservoir_mL");
    CHECK(rows[1][rate].empty());
    CHECK(rows[1][reservoir].empty());
    const auto& last = rows.back();
    CHECK(last[0] == "Pump");
    CHECK(std::stod(last[rate]) == Approx(200.0 / 24));
    CHECK(std::stod(last[reservoir]) == Approx(20 - 3 * 200.0 / 500));
}

TEST_CASE("a therapy's name is quoted where the CSV needs it") {
    auto some = ran("one-tablet");
    some.scenario.therapies[0].name = plainText("a, \"b\"");
    std::string text;
    CHECK(writeCsv(some.scenario, some.run, 1440, {}, [&](std::string_view piece) {
        text += piece;
        return true;
    }));
    CHECK(text.find("\n\"a, \"\"b\"\"\",0,") != std::string::npos);
}

TEST_CASE("a full sink ends the CSV") {
    int pieces = 0;
    const auto some = ran("default");
    CHECK_FALSE(writeCsv(some.scenario, some.run, 0.5, {}, [&](std::string_view) { return ++pieces < 10; }));
    CHECK(pieces == 10);
}

TEST_CASE("any number of threads writes the same CSV, and reports progress") {
    const auto some = ran("pump-faults");
    const auto written = [&](unsigned threads) {
        std::string text;
        std::vector<double> shares;
        const auto sink = [&](std::string_view piece) {
            CHECK(piece.ends_with('\n'));
            text += piece;
            return true;
        };
        CHECK(writeCsv(some.scenario, some.run, 0.7, {threads, [&](double share) { shares.push_back(share); }}, sink));
        CHECK(std::is_sorted(shares.begin(), shares.end()));
        CHECK(shares.size() > 1);
        CHECK(shares.back() == 1);
        return text;
    };
    const std::string one = written(1);
    CHECK(one == written(2));
    CHECK(one == written(7));
    const auto rows = rowsOf(some, 0.7);
    const auto events = columnOf(rows[0], "events");
    std::size_t told = 0;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const std::string& cell = rows[row][events];
        if (!cell.empty()) told += 1 + static_cast<std::size_t>(std::count(cell.begin(), cell.end(), ';'));
    }
    std::size_t happened = 0;
    for (const Trajectory& trajectory : some.run.therapies) happened += trajectory.events().size();
    CHECK(told == happened);
}

TEST_CASE("the JSON of a run holds exposure at three places, events, and reasons for what is not there") {
    auto some = ran("default");
    const auto json = nlohmann::json::parse(summaryJson(some.scenario, summarise(some.scenario, some.run)));
    REQUIRE(json["therapies"].size() == 3);
    for (const auto& therapy : json["therapies"]) {
        for (const char* place : {"plasma", "csf_L3", "csf_L1"}) {
            for (const char* key : {"cmax", "tmax_h", "cmin", "auc", "cavg", "fluctuation_percent", "csf_to_plasma"}) {
                CHECK(therapy[place].contains(key));
                if (therapy[place][key].is_null()) CHECK(therapy[place]["reasons"][key].is_string());
            }
        }
        CHECK(therapy["time_above_ec50_h"].is_number());
    }
    CHECK(json["therapies"][0]["events"].size() == 9);
    CHECK((json["therapies"][0]["events"][0] == nlohmann::json{{"at_h", 0}, {"kind", "tablet"}, {"dose_ug", 20000}}));
    CHECK((json["therapies"][1]["events"][0]["level"] == "L3"));
    CHECK((json["therapies"][2]["events"][0]["rate_ug_per_day"] == 200));
    CHECK(json["therapies"][1]["csf_L3"]["cmax"].get<double>() == Approx(50000.0 / 22));
}

TEST_CASE("a therapy without drug has nothing to show and says so") {
    auto scenario = *readScenario(resource("scenarios/one-tablet.theca"));
    scenario.therapies[0].oral.clear();
    const auto run = *simulate(scenario, *builtInLibrary());
    const auto json = nlohmann::json::parse(summaryJson(scenario, summarise(scenario, run)));
    const auto& place = json["therapies"][0]["csf_L1"];
    CHECK((place["cmax"] == 0));
    CHECK(place["tmax_h"].is_null());
    CHECK((place["reasons"]["tmax_h"] == "no drug comes here"));
    CHECK((place["reasons"]["csf_to_plasma"] == "no drug comes into plasma"));
}

TEST_CASE("the summary is a table with one pool where there is one") {
    const auto three = ran("default");
    const std::string text = summaryText(three.scenario, summarise(three.scenario, three.run));
    CHECK(text.find("Tablets        plasma   370.6") != std::string::npos);
    CHECK(text.find("For teaching, not for dosing a person.") != std::string::npos);
    const auto pool = ran("one-pool");
    const std::string one = summaryText(pool.scenario, summarise(pool.scenario, pool.run));
    CHECK(one.find("CSF pool") != std::string::npos);
    CHECK(one.find("CSF L1") == std::string::npos);
}

TEST_CASE("the model's matrix keeps mass but for what plasma clears") {
    const auto scenario = *readScenario(resource("scenarios/default.theca"));
    const auto text = modelJson(scenario, *builtInLibrary());
    REQUIRE(text);
    const auto json = nlohmann::json::parse(*text);
    const auto& K = json["K_per_h"];
    const std::size_t bodies = 31;  // gut, depot, plasma, peripheral, 26 levels, cranial pool
    CHECK(K.size() == json["compartments"].size());
    for (std::size_t from = 0; from < bodies; ++from) {
        double sum = 0;
        for (std::size_t to = 0; to < bodies; ++to) sum += K[to][from].get<double>();
        CAPTURE(json["compartments"][from]["name"].get<std::string>());
        const double cleared = from == 2 ? -8.1 / 21.6 : 0;
        CHECK(sum == Approx(cleared).margin(1e-12));
    }
    CHECK(json["therapies"][0]["deposits"].size() == 9);
    CHECK(json["therapies"][0]["deposits"][0]["amount_ug"].get<double>() == Approx(15000));
    double shares = 0;
    for (const auto& [name, share] : json["therapies"][1]["deposits"][0]["into"].items()) shares += share.get<double>();
    CHECK(shares == Approx(1));
    CHECK((json["therapies"][2]["inflows"][0]["into"] == nlohmann::json{{"T10", 1}}));
    const std::string rows = *modelText(scenario, *builtInLibrary());
    const std::size_t row = rows.find("\nL3 ");
    REQUIRE(row != std::string::npos);
    CHECK(rows.substr(row, rows.find('\n', row + 1) - row).ends_with(" 6.02484"));
}

TEST_CASE("the schemas say what the reader checks") {
    const auto schema = nlohmann::json::parse(scenarioSchema());
    CHECK((schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"));
    const auto& root = schema["allOf"][0];
    CHECK((root["additionalProperties"] == false));
    CHECK(
        (root["properties"]["horizon_h"] == nlohmann::json{{"type", "number"}, {"minimum", 1.0}, {"maximum", 8784.0}}));
    CHECK((root["properties"]["therapies"]["maxItems"] == 20));
    CHECK(schema["$defs"]["level"]["enum"].size() == 26);
    const auto& overrides = schema["$defs"]["patient"]["properties"]["parameters"];
    CHECK(overrides["properties"].size() == 21);
    CHECK(overrides["patternProperties"].size() == siteNumberCount);
    for (const char* ending : {"ke0_per_h", "EC50_ng_per_mL", "gamma", "Emax", "EC50_plasma_ng_per_mL"})
        CHECK(overrides["patternProperties"].contains(std::string("^[a-z][A-Za-z0-9_]{0,9}_") + ending + "$"));
    CHECK(root["properties"]["pins"]["items"]["properties"]["scenario"]["properties"].contains("pins") == false);
    const auto drug = nlohmann::json::parse(drugSchema());
    CHECK((drug["allOf"][0]["properties"]["parameters"]["properties"]["CL"]["properties"]["unit"]["enum"] ==
           nlohmann::json{"L/h", "mL/min", "mL/h"}));
}

TEST_CASE("the schema gives the reason of every limit that was lowered") {
    const auto schema = nlohmann::json::parse(scenarioSchema());
    const auto& root = schema["allOf"][0]["properties"];
    const auto& therapy = schema["$defs"]["therapy"]["properties"];
    const auto& pump = therapy["pump"]["properties"];
    for (const auto& list :
         {root["observations"], root["lock"], therapy["oral"], therapy["injections"], pump["program"], pump["boluses"],
          pump["refills"], pump["faults"], pump["day_schedule"], schema["$defs"]["observation"]["properties"]["points"],
          schema["$defs"]["view"]["properties"]["bookmarks"]}) {
        INFO(list.dump());
        CHECK(list.contains("maxItems"));
        CHECK(!list.value("description", "").empty());
    }
    for (const char* text : {"title", "notes", "name"}) {
        const auto& english = schema["$defs"][text]["anyOf"][1]["properties"]["en"];
        INFO(text);
        CHECK(english.contains("maxLength"));
        CHECK(!english.value("description", "").empty());
    }
}

TEST_CASE("a table's columns line up, wide characters too") {
    Table table({"name", "n"});
    table.add({"漢字", "10"});
    table.add({"é", "2"});
    CHECK(table.text() == "name   n\n漢字  10\né      2\n");
}

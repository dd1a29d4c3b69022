#include "core/web/open_scenario.h"

#include "core/scenario/scenario_path.h"
#include "core/text/json_reader.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "core/web/control.h"
#include "core/web/description.h"
#include "tests/catch.h"

using namespace theca;
using namespace theca::web;

namespace {

const std::string rate = "therapies/2/pump/program/0/rate_ug_per_day";

NamedTexts shippedData() {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    return texts;
}

OpenScenario opened(const std::vector<std::string>& lock = {}) {
    Scenario scenario = readScenario(resource("scenarios/default.theca")).value();
    scenario.lock = lock;
    return OpenScenario::read(writeScenario(scenario), shippedData()).value();
}

std::vector<std::string> pathsOf(const OpenScenario& open) {
    std::vector<std::string> paths;
    for (const Control& one : openControls(open.scenario(), open.drug())) paths.push_back(one.path);
    return paths;
}

double sampled(const OpenScenario& open, std::size_t therapy, std::size_t signal, double hours) {
    double value = 0;
    sampleInto(open, therapy, signal, {&hours, 1}, {&value, 1});
    return value;
}

}  // namespace

TEST_CASE("a page offers what the lock leaves open and nothing else") {
    CHECK(pathsOf(opened({rate})) == std::vector<std::string>{rate});
    CHECK(pathsOf(opened({"therapies/1"})) == std::vector<std::string>{"therapies/1/injections/0/dose_ug",
                                                                       "therapies/1/injections/0/at_h",
                                                                       "therapies/1/injections/0/level"});
    CHECK(pathsOf(opened({"patient/parameters/CL_L_per_h", "patient/tolerance", "horizon_h"})) ==
          std::vector<std::string>{"patient/tolerance", "patient/parameters/CL_L_per_h", "horizon_h"});
    CHECK(pathsOf(opened({"view/log", "title"})).empty());
    CHECK(pathsOf(opened()).size() > 12);
}

TEST_CASE("a control says where its number stands, what it is and what is allowed") {
    const OpenScenario open = opened({rate, "therapies/2/pump/tip_level", "patient/parameters/F"});
    const std::vector<Control> controls = openControls(open.scenario(), open.drug());
    REQUIRE(controls.size() == 3);
    CHECK(controls[0].kind == Control::Kind::Level);
    CHECK(controls[0].value == levelNamed("T10")->index);
    CHECK(controls[1].unit == "µg/day");
    CHECK(controls[1].value == 200);
    CHECK(controls[1].therapy == 2);
    CHECK(controls[1].limits == format::from(0, 20000));
    CHECK(controls[1].slider == SliderRange{20, 2000, true, true});
    CHECK(controls[2].value == open.drug().value(ParameterId::F));
    CHECK_FALSE(controls[2].therapy);
}

TEST_CASE("a slider covers what lies around a value, within the limits") {
    using Kind = Control::Kind;
    CHECK(sliderRange(format::above(0, 1000), 20, Kind::Real) == SliderRange{2, 200, true, false});
    CHECK(sliderRange(format::above(0, 1000), 300, Kind::Real) == SliderRange{20, 1000, true, false});
    CHECK(sliderRange(format::from(0, 20000), 0, Kind::Real) == SliderRange{10, 1000, true, true});
    CHECK(sliderRange(format::from(0, 72), 1, Kind::Real) == SliderRange{0, 72, false, false});
    CHECK(sliderRange(format::from(10, 150), 100, Kind::Real) == SliderRange{10, 150, false, false});
    CHECK(sliderRange(format::from(1, 10000), 9, Kind::Whole) == SliderRange{1, 60, false, false});
    CHECK(sliderRange(format::from(1, 10000), 90, Kind::Whole) == SliderRange{1, 200, false, false});
    CHECK(sliderRange(format::from(0, 25), 9, Kind::Level) == SliderRange{0, 25, false, false});
}

TEST_CASE("a number that is set changes the run, and one that cannot be leaves it") {
    OpenScenario open = opened({rate, "therapies/2/pump/tip_level"});
    const double before = sampled(open, 2, 7, 48);
    CHECK(open.set(rate, 400.0).empty());
    CHECK(sampled(open, 2, 7, 48) == Approx(2 * before));
    CHECK(open.set("therapies/2/pump/tip_level", std::string("C5")).empty());
    const Scenario kept = open.scenario();
    CHECK(open.set("therapies/0/oral/0/dose_mg", 40.0).front().code == "not_left_open");
    CHECK(open.set(rate, -1.0).front().code == "not_plain_here");
    CHECK(open.set(rate, 20000.0).front().code == "pump_flow");
    CHECK(open.scenario() == kept);
    CHECK(sampled(open, 2, 7, 48) == sampled(open, 2, 7, 48));
}

TEST_CASE("a page samples what the command line writes, in its order") {
    const OpenScenario open = opened();
    const std::vector<Signal> signals = sampledSignals(open.drug());
    REQUIRE(signals.size() == 28 + open.drug().readOuts.size());
    CHECK(signalName(signals[0], open.drug()) == "plasma");
    CHECK(signalName(signals[1], open.drug()) == "csf:S2");
    CHECK(signalName(signals[27], open.drug()) == "csf:cranial");
    const double plasma = open.run().therapies[0].value(Signal::plasma(), Hours(2));
    CHECK(sampled(open, 0, 0, 2) == Approx(1000 * plasma));
    const int score = 2;
    CHECK(sampled(open, 0, 30, 2) == open.run().therapies[0].value(Signal::readOut(score), Hours(2)));
}

TEST_CASE("descriptions of all shipped scenarios are JSON with all their parts") {
    for (const std::string_view path : resourcePaths()) {
        if (!path.starts_with("scenarios/")) continue;
        INFO(path);
        const auto open = OpenScenario::read(resource(path), shippedData());
        REQUIRE(open);
        const auto json = readJson(described(*open));
        REQUIRE(json);
        for (const char* key : {"title", "notes", "drug", "horizon_h", "view", "therapies", "signals", "controls"})
            CHECK(json->find(key));
    }
}

TEST_CASE("a scenario that cannot be opened is told with places and sentences of each language") {
    const auto open = OpenScenario::read("{\"theca\": \"scenario\"}", shippedData());
    REQUIRE_FALSE(open);
    const std::string told = describedErrors(open.errors());
    CHECK(told.find("is missing; it is required") != told.npos);
    CHECK(told.find("falta la clave") != told.npos);
}

#include "core/scenario/problems.h"

#include <cmath>
#include <functional>
#include <limits>

#include "core/solve/simulator.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Change = std::function<void(Scenario&)>;

Scenario roomy() { return readScenario(roomyScenario().dump()).value(); }

Scenario changed(const Change& change) {
    Scenario scenario = roomy();
    change(scenario);
    return scenario;
}

Errors withoutPlaces(Errors errors) {
    for (Error& error : errors) error.line = error.column = 0;
    return errors;
}

Pump& pump(Scenario& s) { return *s.therapies[1].pump; }

const Change wrong[] = {
    [](Scenario& s) { s.horizon = Hours(0.5); },
    [](Scenario& s) { s.drug = "../x"; },
    [](Scenario& s) { s.notes = plainText(std::string(5001, 'x')); },
    [](Scenario& s) { s.notes = plainText("a\x1b"); },
    [](Scenario& s) { s.therapies[0].name = plainText("a\nb"); },
    [](Scenario& s) { s.therapies[0].name = plainText(std::string(201, 'x')); },
    [](Scenario& s) { s.patient.parameters[ParameterId::Kp] = 5e-324; },
    [](Scenario& s) { s.lock.assign(1001, "x"); },
    [](Scenario& s) { s.lock = {"a\tb"}; },
    [](Scenario& s) { s.view.axes["csf"] = {3, 3.0000000000000004}; },
    [](Scenario& s) { s.patient.parameters[ParameterId::Vc] = 5e-324; },
    [](Scenario& s) { s.observations.resize(2, s.observations[0]), s.observations[0].points.resize(10'000); },
    [](Scenario& s) { s.patient.canalLength = Centimetres(81); },
    [](Scenario& s) { s.patient.parameters[ParameterId::F] = 0; },
    [](Scenario& s) { s.therapies.clear(); },
    [](Scenario& s) { s.therapies.resize(21, s.therapies[0]); },
    [](Scenario& s) { s.therapies[0].oral[0].dose = Milligrams(0); },
    [](Scenario& s) { s.therapies[0].oral[0].interval = Hours(0); },
    [](Scenario& s) {
        s.therapies[0].oral[0].missed = {10, 3}, s.therapies[0].oral[0].doubled = {3, 3};
    },
    [](Scenario& s) { s.therapies[0].injections[0].at = Hours(9000); },
    [](Scenario& s) { pump(s).fill = Millilitres(100.5); },
    [](Scenario& s) { pump(s).reservoir = Millilitres(20), pump(s).refills[0].fill = Millilitres(21); },
    [](Scenario& s) {
        pump(s).program = {{Hours(5), MicrogramsPerDay(1)}, {Hours(5), MicrogramsPerDay(20'001)}};
    },
    [](Scenario& s) {
        pump(s).program = {{Hours(5), MicrogramsPerDay(1)}, {Hours(5), MicrogramsPerDay(2)}};
    },
    [](Scenario& s) { pump(s).boluses[0].over = Minutes(1441); },
    [](Scenario& s) { pump(s).patientBoluses->maxPerDay = 25; },
    [](Scenario& s) { setTimes(pump(s).faults[0], Hours(3), Hours(3)); },
    [](Scenario& s) { std::get<Leak>(pump(s).faults[0]).fraction = 0; },
    [](Scenario& s) {
        Pump& third = *s.therapies[2].pump;
        third.daySchedule.push_back(third.daySchedule[0]);
        third.program = {{Hours(23), MicrogramsPerDay(1)}};
    },
    [](Scenario& s) { s.observations[0].what = "csf:X1"; },
    [](Scenario& s) { s.observations[0].unit = "grams"; },
    [](Scenario& s) { s.observations[0].points[0].sd = -1; },
    [](Scenario& s) { s.pins[0].colour = 8; },
    [](Scenario& s) { s.pins[0].scenario.horizon = Hours(0); },
    [](Scenario& s) { s.pins.resize(9, s.pins[0]); },
    [](Scenario& s) { s.population.patients = 1'000'001; },
    [](Scenario& s) {
        s.view.axes["csf"] = {2, 2};
    },
    [](Scenario& s) {
        s.view.axes["time"] = {-1, 2};
    },
    [](Scenario& s) {
        s.view.axes["x"] = {1, 2};
    },
    [](Scenario& s) {
        s.title.words = {{"zh_CN", "x"}};
    },
    [](Scenario& s) {
        s.therapies[0].oral[0].doses = 5000;
        pump(s).boluses.resize(2, pump(s).boluses[0]);
    },
};

}  // namespace

TEST_CASE("what a file may hold has no problems") {
    CHECK(problems(readScenario(dataFile("every_key.theca")).value()).empty());
    for (const std::string_view path : resourcePaths())
        if (path.starts_with("scenarios/")) CHECK(problems(readScenario(resource(path)).value()).empty());
}

TEST_CASE("a value is refused with the codes, paths and arguments its file is refused with") {
    for (std::size_t i = 0; i < std::size(wrong); ++i) {
        CAPTURE(i);
        const Scenario scenario = changed(wrong[i]);
        const Errors found = problems(scenario);
        REQUIRE_FALSE(found.empty());
        const std::string text = writeScenario(scenario);
        const auto read = readScenario(text);
        REQUIRE_FALSE(read);
        CHECK(withoutPlaces(located(text, found)) == withoutPlaces(read.errors()));
    }
}

TEST_CASE("what no file can spell is refused too") {
    const auto codes = [](const Change& change) {
        Codes all;
        for (const Error& error : problems(changed(change))) all.push_back(error.code + " " + error.path);
        return all;
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(codes([=](Scenario& s) { s.horizon = Hours(nan); }) == Codes{"outside horizon_h"});
    CHECK(codes([](Scenario& s) { s.therapies[0].injections[0].level = Level{26}; }) ==
          Codes{"unknown_choice therapies/0/injections/0/level"});
    CHECK(codes([](Scenario& s) { s.csfModel = static_cast<CsfModel>(2); }) == Codes{"unknown_choice csf_model"});
    CHECK(codes([](Scenario& s) { s.therapies[2].pump->startClock = ClockTime{1440}; }) ==
          Codes{"bad_form therapies/2/pump/start_clock"});
    CHECK(codes([](Scenario& s) { s.title = plainText("\xED\xA0\x80"); }) == Codes{"not_utf8 title"});
    CHECK(codes([](Scenario& s) { s.patient.parameters[ParameterId::canalLength] = 50; }) ==
          Codes{"unknown_key patient/parameters/canal_length_cm"});
    CHECK(codes([](Scenario& s) { s.therapies[0].oral[0].doses = -1; }) == Codes{"not_whole therapies/0/oral/0/doses"});
    CHECK(codes([](Scenario& s) { s.pins[0].scenario.pins = s.pins; }) == Codes{"unknown_key pins/0/scenario/pins"});
}

TEST_CASE("a thousand problems are told, and that there are more") {
    const Errors found = problems(changed([](Scenario& s) {
        s.observations[0].points.assign(2000, {Hours(-1), 1, std::nullopt});
    }));
    REQUIRE(found.size() == 1001);
    CHECK(found[999].code == "outside");
    CHECK(found[1000].code == "too_many_errors");
}

TEST_CASE("a scenario built by code that is invalid is not simulated") {
    const Library library = builtInLibrary().value();
    Scenario scenario = readScenario(resource("scenarios/default.theca")).value();
    REQUIRE(simulate(scenario, library));
    scenario.therapies[0].oral[0].dose = Milligrams(-1);
    const Result<Run> run = simulate(scenario, library);
    REQUIRE_FALSE(run);
    CHECK(run.errors() == Errors{{"outside_above", "therapies/0/oral/0/dose_mg", {"-1", "0", "1000"}}});
    CHECK(problems(scenario, library) == run.errors());
}

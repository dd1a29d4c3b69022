#include "core/compare/drug_change.h"

#include "core/solve/simulator.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "tests/catch.h"

using namespace theca;

namespace {

const Library& library() {
    static const Library read = builtInLibrary().value();
    return read;
}

Scenario shipped(const std::string& name) { return readScenario(resource("scenarios/" + name + ".theca")).value(); }

}  // namespace

TEST_CASE("another drug gets its own amounts and keeps the plan", "[drugs]") {
    const Scenario morphine = withDrug(shipped("default"), library(), "morphine");
    CHECK(morphine.drug == "morphine");
    REQUIRE(morphine.therapies.size() == 3);
    CHECK(morphine.therapies[0].oral.front().dose.number() == 30);
    CHECK(morphine.therapies[1].injections.front().dose.number() == 250);
    CHECK(morphine.therapies[2].pump->program.front().rate.number() == 600);
    CHECK(morphine.therapies[2].pump->concentration.number() == 1500);
    CHECK(withDrug(morphine, library(), "baclofen") == shipped("default"));
}

TEST_CASE("a drug without an oral route keeps the tablets' therapy and loses its tablets", "[drugs]") {
    const Scenario ziconotide = withDrug(shipped("default"), library(), "ziconotide");
    REQUIRE(ziconotide.therapies.size() == 3);
    CHECK(ziconotide.therapies[0].oral.empty());
    CHECK(ziconotide.therapies[0].name == shipped("default").therapies[0].name);
    CHECK(simulate(ziconotide, library()));
}

TEST_CASE("every shipped scenario runs with every drug, and its file is read again", "[drugs]") {
    for (const std::string_view path : resourcePaths()) {
        if (!path.ends_with(".theca") || path.starts_with("lessons/")) continue;
        const Scenario scenario = readScenario(resource(path)).value();
        for (const auto& [name, drug] : library().drugs) {
            INFO(path << " with " << name);
            const Scenario changed = withDrug(scenario, library(), name);
            CHECK(problems(changed, library()).empty());
            CHECK(readScenario(writeScenario(changed)).value() == changed);
        }
    }
}

TEST_CASE("what a patient was said to have of one drug's numbers goes with it", "[drugs]") {
    Scenario scenario = shipped("default");
    scenario.patient.parameters = {{ParameterId::EC50, 50}, {ParameterId::CL, 4}, {ParameterId::cranialVolume, 100}};
    scenario.patient.tolerance = true;
    scenario.view.axes["csf"] = {0, 100};
    scenario.observations.push_back({plainText("mine"), "plasma", "ng/mL", {{Hours(1), 5, std::nullopt}}});
    const Scenario changed = withDrug(scenario, library(), "morphine");
    CHECK(changed.patient.parameters == std::map<ParameterId, double>{{ParameterId::cranialVolume, 100}});
    CHECK(changed.view.axes.empty());
    CHECK(changed.observations.empty());
    CHECK(problems(changed, library()).empty());
    CHECK(withDrug(scenario, library(), "baclofen") == scenario);
    CHECK(withDrug(scenario, library(), "unheard-of") == scenario);
}

TEST_CASE("later doses keep their share of the first, and the pump its flows", "[drugs]") {
    Scenario scenario = shipped("default");
    Pump& pump = *scenario.therapies[2].pump;
    pump.program = {
        {Hours(0), MicrogramsPerDay(0)}, {Hours(5), MicrogramsPerDay(50)}, {Hours(9), MicrogramsPerDay(150)}};
    pump.boluses = {{Hours(20), Micrograms(10), std::nullopt}};
    const Pump changed = *withDrug(scenario, library(), "ziconotide").therapies[2].pump;
    CHECK(changed.program[0].rate.number() == 0);
    CHECK(changed.program[1].rate.number() == 2.4);
    CHECK(changed.program[2].rate.number() == 7.2);
    CHECK(changed.boluses[0].dose.number() == 0.48);
    CHECK(changed.program[1].rate.number() / changed.concentration.number() == Approx(50.0 / 500));
}

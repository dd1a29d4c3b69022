#include "core/compare/what_if.h"

#include "core/evidence/brain_case_run.h"
#include "core/solve/exposure.h"
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

Scenario usual() { return readScenario(resource("scenarios/default.theca")).value(); }

double meanAtL1(const Run& run, const Scenario& scenario, std::size_t therapy) {
    const Signal csf = Signal::csf(*levelNamed("L1"));
    return *exposure(run.therapies[therapy], scenario.therapies[therapy], csf).cavg.value;
}

/// The parameters of every drug, and baclofen's ke0s.
std::vector<ParameterInfo> everyNumber() {
    const auto fixed = allParameters();
    std::vector<ParameterInfo> all(fixed.begin(), fixed.end());
    for (const char* name : {"tone", "h_reflex"}) all.push_back(info(*ke0Named(name)));
    return all;
}

}  // namespace

TEST_CASE("a number of the file is changed for a what-if and nothing given is", "[evidence]") {
    const Scenario scenario = usual();
    const Library before = library();
    const auto run = whatIf(scenario, library(), ParameterId::bolusMixingVolume, 2);
    REQUIRE(run);
    CHECK(library() == before);
    Library changed = library();
    changed.drugs.at("baclofen").parameters.at(ParameterId::bolusMixingVolume).value = 44;
    const auto direct = simulate(scenario, changed);
    REQUIRE(direct);
    CHECK(meanAtL1(*run, scenario, 1) == meanAtL1(*direct, scenario, 1));
    CHECK(meanAtL1(*run, scenario, 1) != meanAtL1(*simulate(scenario, library()), scenario, 1));
}

TEST_CASE("twice a number is twice what the scenario uses, wherever it says so", "[evidence]") {
    Scenario scenario = usual();
    scenario.patient.parameters[ParameterId::k] = 0.2;
    scenario.patient.spinalCsfVolume = Millilitres(80);
    CHECK(valueInUse(scenario, library(), ParameterId::k) == 0.2);
    CHECK(valueInUse(scenario, library(), ParameterId::spinalVolume) == 80);
    Scenario k = scenario;
    k.patient.parameters[ParameterId::k] = 0.4;
    Scenario volume = scenario;
    volume.patient.spinalCsfVolume = Millilitres(160);
    const auto twiceK = whatIf(scenario, library(), ParameterId::k, 2);
    const auto twiceVolume = whatIf(scenario, library(), ParameterId::spinalVolume, 2);
    REQUIRE(twiceK);
    REQUIRE(twiceVolume);
    CHECK(meanAtL1(*twiceK, scenario, 2) == meanAtL1(*simulate(k, library()), scenario, 2));
    CHECK(meanAtL1(*twiceVolume, scenario, 2) == meanAtL1(*simulate(volume, library()), scenario, 2));
}

TEST_CASE("every number is simulated at half and twice, or says why not", "[evidence]") {
    for (const char* name : {"default", "morphine-tablets-and-pump", "ziconotide-pump"}) {
        const Scenario scenario = readScenario(resource(std::string("scenarios/") + name + ".theca")).value();
        for (const ParameterInfo& about : everyNumber()) {
            for (const double factor : {0.5, 2.0}) {
                INFO(name << ' ' << about.key << " × " << factor);
                const auto refused = factorRefused(scenario, library(), about.id, factor);
                const auto run = whatIf(scenario, library(), about.id, factor);
                CHECK(bool(run) == !refused.has_value());
                if (!run) CHECK(run.errors().front() == *refused);
            }
        }
    }
}

TEST_CASE("what a number may not be is refused with its limits", "[evidence]") {
    const auto F = factorRefused(usual(), library(), ParameterId::F, 2);
    REQUIRE(F);
    CHECK(F->code == "parameter_outside_above");
    CHECK(F->arguments == std::vector<std::string>{"1.5", "0", "1", ""});  // a plain number has no unit to show
    CHECK_FALSE(factorRefused(usual(), library(), ParameterId::F, 0.5));
    CHECK(factorRefused(usual(), library(), ParameterId::tlag, 2)->code == "zero_stays_zero");
    CHECK(factorRefused(usual(), library(), ParameterId::scoreBaseline, 2)->code == "parameter_outside");
    Scenario ziconotide = usual();
    ziconotide.drug = "ziconotide";
    CHECK(factorRefused(ziconotide, library(), ParameterId::F, 2)->code == "parameter_not_in_drug");
    Scenario tablets = usual();
    tablets.therapies.resize(1);
    CHECK(factorRefused(tablets, library(), ParameterId::pumpDeadVolume, 2)->code == "no_pump_here");
}

TEST_CASE("setting and resetting a number leaves the scenario as it was", "[evidence]") {
    for (const ParameterInfo& about : everyNumber()) {
        INFO(about.key);
        Scenario scenario = usual();
        if (factorRefused(scenario, library(), about.id, 0.5)) continue;
        setValue(scenario, about.id, *valueInUse(scenario, library(), about.id) / 2);
        CHECK((scenario == usual()) == (placeOf(about.id) == NumberPlace::DataFile));
        resetValue(scenario, library(), about.id);
        CHECK(scenario == usual());
    }
}

TEST_CASE("a change is the share by which the exposure table moves", "[evidence]") {
    const Scenario scenario = usual();
    const Run before = *simulate(scenario, library());
    const Run after = *whatIf(scenario, library(), ParameterId::CL, 2);
    const Signal csf = Signal::csf(*levelNamed("L1"));
    const Change tablets = changeOf(before.therapies[0], after.therapies[0], scenario.therapies[0], csf);
    const auto plasma = [&](const Run& run) {
        return *exposure(run.therapies[0], scenario.therapies[0], Signal::plasma()).cavg.value;
    };
    CHECK(*tablets.plasmaMean == Approx(plasma(after) / plasma(before) - 1));
    CHECK(*tablets.plasmaMean < -0.4);
    const Signal tone = *signalNamed("ashworth_legs", library().drugs.at("baclofen"));
    const auto lowest = [&](const Run& run) {
        return extremes(run.therapies[0], tone, Hours(0), Hours(72)).lowest.value;
    };
    REQUIRE(tablets.toneLowest);
    CHECK(*tablets.toneLowest == Approx(lowest(after) / lowest(before) - 1));
    CHECK(*tablets.toneLowest > 0.01);
    const Change pump = changeOf(before.therapies[2], after.therapies[2], scenario.therapies[2], csf);
    CHECK(std::abs(*pump.csfMean) < 0.01);
}

TEST_CASE("a published case is what the model gives for what was given", "[evidence]") {
    Scenario scenario = usual();
    scenario.patient.spinalCsfVolume = Millilitres(80);
    REQUIRE(library().cases.size() == 7);
    double lowest = 1e9;
    for (const BrainCase& one : library().cases) {
        INFO(one.id);
        const auto level = brainLevel(one, scenario, library());
        REQUIRE(level);
        const auto run = simulate(caseScenario(one, scenario), library());
        const Trajectory& course = run->therapies.front();
        CHECK(caseScenario(one, scenario).patient == scenario.patient);
        CHECK(level->highest == extremes(course, Signal::cranial(), Hours(0), course.horizon()).highest.value);
        lowest = std::min(lowest, level->highest);
        if (std::holds_alternative<BrainCase::Bolus>(one.given)) continue;
        const double later = course.value(Signal::cranial(), Hours(120));
        CHECK(level->highest == Approx(later).epsilon(1e-6));
    }
    const double usualPump =
        extremes(simulate(scenario, library())->therapies[2], Signal::cranial(), Hours(0), Hours(72)).highest.value;
    CHECK(lowest < usualPump);
}

TEST_CASE("an infusion's brain level grows with its rate, and is lower when signs came", "[evidence]") {
    const auto level = [](const char* id) {
        for (const BrainCase& one : library().cases) {
            if (one.id == id) return *brainLevel(one, usual(), library());
        }
        return BrainLevel();
    };
    CHECK(level("s41-infusion-2400").highest == Approx(3 * level("s41-infusion-800").highest));
    CHECK(*level("s41-restart-55").whenSigns < level("s41-restart-55").highest);
    CHECK(*level("s41-restart-55").whenSigns > 0);
    CHECK_FALSE(level("s41-bolus-280").whenSigns);
}

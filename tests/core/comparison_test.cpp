#include "core/compare/comparison.h"

#include "core/compare/pinned_run.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
namespace t = theca::test;

namespace {

constexpr double nanograms = 1000;

std::size_t at(Compared measure) { return static_cast<std::size_t>(measure); }

const ComparedPlaces atL1{Signal::csf(t::level("L1")), Signal::csf(t::level("L1"))};

ComparedFigures figuresOf(const Therapy& therapy, const ComparedPlaces& places, double hours = 48) {
    const auto run = simulate(t::scenario({therapy}, hours), t::referenceLibrary());
    REQUIRE(run);
    return comparedFigures(run->therapies[0], therapy, places, nanograms);
}

Scenario one(const Therapy& therapy) { return t::scenario({therapy}, 24); }

}  // namespace

TEST_CASE("a compared run has the exposure's own figures, in the unit asked for", "[M11]") {
    const Therapy pump = t::pump(200, "T10");
    const auto run = simulate(t::scenario({pump}, 48), t::referenceLibrary());
    REQUIRE(run);
    const Exposure whole = exposure(run->therapies[0], pump, atL1.place);
    const ComparedFigures figures = comparedFigures(run->therapies[0], pump, atL1, nanograms);
    CHECK(figures[at(Compared::Cmax)].value == nanograms * *whole.cmax.value);
    CHECK(figures[at(Compared::Tmax)] == whole.peakTime);
    CHECK(whole.peakTime.reason == "highest_at_end");
    CHECK(figures[at(Compared::Auc)].value == nanograms * *whole.auc.value);
    CHECK(figures[at(Compared::Cmin)].value == nanograms * *whole.cmin.value);
    CHECK(figures[at(Compared::Fluctuation)].value == *whole.fluctuationPercent.value);
    CHECK(figures[at(Compared::CsfToPlasma)].value == *whole.csfToPlasma.value);
    CHECK(figures[at(Compared::HoursAboveEC50)].value == *timeAboveEC50(run->therapies[0]));
}

TEST_CASE("in plasma a run still has a ratio of CSF to plasma", "[M11]") {
    const ComparedPlaces plasma{Signal::plasma(), atL1.csf};
    const ComparedFigures inPlasma = figuresOf(t::pump(200, "T10"), plasma);
    const ComparedFigures inFluid = figuresOf(t::pump(200, "T10"), atL1);
    CHECK(inPlasma[at(Compared::CsfToPlasma)].value == inFluid[at(Compared::CsfToPlasma)].value);
    CHECK(*inPlasma[at(Compared::Cmax)].value < 0.1 * *inFluid[at(Compared::Cmax)].value);
}

TEST_CASE("twice the rate is a ratio of 2, and the difference is the run itself") {
    const ComparedFigures once = figuresOf(t::pump(200, "T10"), atL1);
    const ComparedFigures twice = figuresOf(t::pump(400, "T10"), atL1);
    const ComparedFigures ratio = against(twice, once, ComparedAs::Ratios);
    const ComparedFigures difference = against(twice, once, ComparedAs::Differences);
    for (const Compared measure : {Compared::Cmax, Compared::Auc, Compared::Cmin}) {
        CHECK(*ratio[at(measure)].value == Approx(2).epsilon(1e-9));
        CHECK(*difference[at(measure)].value == Approx(*once[at(measure)].value).epsilon(1e-9));
    }
    CHECK(*ratio[at(Compared::CsfToPlasma)].value == Approx(1).epsilon(1e-9));
    CHECK(difference[at(Compared::CsfToPlasma)].value == 0);
    CHECK(against(twice, once, ComparedAs::Values)[0].value == twice[0].value);
}

TEST_CASE("a run against itself differs by nothing and is once itself") {
    const ComparedFigures tablets = figuresOf(t::tablets(20, 8, 6), atL1);
    for (const Figure& one : against(tablets, tablets, ComparedAs::Differences)) CHECK(one.value == 0);
    const ComparedFigures ratios = against(tablets, tablets, ComparedAs::Ratios);
    CHECK(ratios[at(Compared::Cmax)].value == 1);
    CHECK_FALSE(ratios[at(Compared::HoursAboveEC50)].value);
    CHECK(ratios[at(Compared::HoursAboveEC50)].reason == "reference_zero");
}

TEST_CASE("what one of two runs does not have says why") {
    const ComparedFigures pump = figuresOf(t::pump(200, "T10"), atL1);
    const ComparedFigures none = figuresOf(Therapy{}, atL1);
    CHECK(against(none, pump, ComparedAs::Ratios)[at(Compared::Tmax)].reason == "no_drug_here");
    const ComparedFigures tablet = figuresOf(t::tablets(20), atL1);
    REQUIRE(tablet[at(Compared::Tmax)].value);
    CHECK(against(tablet, none, ComparedAs::Differences)[at(Compared::Tmax)].reason == "reference_missing");
    CHECK(against(pump, none, ComparedAs::Ratios)[at(Compared::Cmax)].reason == "reference_zero");
}

TEST_CASE("a pin holds one therapy, looked at in the usual way") {
    Scenario scenario = t::scenario({t::tablets(20, 8, 3), t::pump(200, "T10")}, 36);
    scenario.therapies[1].shown = false;
    scenario.view.log = true;
    scenario.view.level = std::nullopt;
    scenario.observations.push_back({});
    scenario.population.patients = 50;
    scenario.patient.creatinineClearance_mL_per_min = 60;
    const Pin pin = pinOf(scenario, 1, "Pump 200", 3);
    CHECK(pin.name.english() == "Pump 200");
    CHECK(pin.colour == 3);
    REQUIRE(pin.scenario.therapies.size() == 1);
    CHECK(pin.scenario.therapies[0].pump == scenario.therapies[1].pump);
    CHECK(pin.scenario.therapies[0].shown);
    CHECK(pin.scenario.patient == scenario.patient);
    CHECK(pin.scenario.horizon == Hours(36));
    CHECK_FALSE(pin.scenario.view.log);
    CHECK(pin.scenario.view.level == levelNamed("L1"));
    CHECK(pin.scenario.observations.empty());
    CHECK(pin.scenario.population.patients == 0);
}

TEST_CASE("a new pin takes the first colour that is free") {
    std::vector<Pin> pins;
    CHECK(freeColour(pins) == 0);
    for (const int colour : {0, 2, 1}) pins.push_back({{}, colour, {}});
    CHECK(freeColour(pins) == 3);
}

TEST_CASE("a pin runs as it would alone, and again only when it changes") {
    const Library library = t::referenceLibrary();
    std::vector<Pin> pins{{{}, 0, one(t::pump(200, "T10"))}, {{}, 1, one(t::injection(50, "L3"))}};
    const auto first = pinnedRuns(pins, {}, library);
    REQUIRE(first.size() == 2);
    REQUIRE(first[0].run);
    const auto alone = simulate(pins[0].scenario, library);
    CHECK(first[0].run->therapies[0].value(Signal::plasma(), Hours(10)) ==
          alone->therapies[0].value(Signal::plasma(), Hours(10)));

    std::swap(pins[0], pins[1]);
    pins[0].scenario.view.log = true;
    pins[0].scenario.therapies[0].name = plainText("renamed");
    pins[1].scenario.therapies[0].pump->program[0].rate = MicrogramsPerDay(300);
    const auto second = pinnedRuns(pins, first, library);
    CHECK(second[0].run->model == first[1].run->model);
    CHECK(second[1].run->model != first[0].run->model);
}

TEST_CASE("a pin that cannot be simulated keeps its place and says why") {
    Scenario unknown = one(t::pump(200, "T10"));
    unknown.drug = "nothing";
    const auto runs = pinnedRuns({{{}, 0, unknown}}, {}, t::referenceLibrary());
    REQUIRE(runs.size() == 1);
    CHECK_FALSE(runs[0].run);
    CHECK(runs[0].errors.front().code == "unknown_drug");
}

TEST_CASE("only what changes numbers makes another run") {
    const Scenario usual = one(t::pump(200, "T10"));
    Scenario other = usual;
    other.title = plainText("x");
    other.population.patients = 9;
    other.lock = {"horizon_h"};
    other.pins.push_back({{}, 0, usual});
    other.therapies[0].shown = false;
    CHECK(sameRun(usual, other));
    other.patient.tolerance = true;
    CHECK_FALSE(sameRun(usual, other));
    other = usual;
    other.therapies[0].pump->tip = t::level("T9");
    CHECK_FALSE(sameRun(usual, other));
    other = usual;
    other.csfModel = CsfModel::OnePool;
    CHECK_FALSE(sameRun(usual, other));
}

#include "core/data/observation.h"

#include "core/evidence/matching.h"
#include "core/solve/simulator.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

using namespace theca;
namespace t = theca::test;

namespace {

PublishedObservation tabletPeak() {
    PublishedObservation seen;
    seen.id = "tablet";
    seen.drug = "reference";
    seen.what = {"plasma"};
    seen.when = OralProtocol{{10, 10}, 1, {}};
    seen.points = {{Hours(1.25), Hours(1.5), 141, {112, 170}}};
    return seen;
}

PublishedObservation injectionTone() {
    PublishedObservation seen = tabletPeak();
    seen.when = InjectionProtocol{{50, 50}, t::level("L5"), t::level("L1")};
    seen.points = {{Hours(0), Hours(0), 4.2, {3.4, 5}}, {Hours(4), Hours(4), 2.2, {1.6, 2.8}}};
    return seen;
}

PublishedObservation steadyPump() {
    PublishedObservation seen = tabletPeak();
    seen.points.clear();
    seen.when = PumpProtocol{{50, 1200}, t::level("S2"), t::level("T10"), Hours(48)};
    seen.windows = {{{130, 1240}, Hours(0), {}}};
    return seen;
}

std::vector<PublishedObservation> found(const Scenario& scenario, const PublishedObservation& seen) {
    return matching(scenario, 0, {seen});
}

}  // namespace

TEST_CASE("one tablet of the published dose matches, in the times of the run") {
    const auto scenario = t::scenario({t::tablets(10, 0, 1, 3)}, 24);
    const auto matches = found(scenario, tabletPeak());
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].points == std::vector<PublishedPoint>{{Hours(4.25), Hours(4.5), 141, {112, 170}}});
}

TEST_CASE("another dose, another number of doses and another route do not match") {
    CHECK(found(t::scenario({t::tablets(20)}, 24), tabletPeak()).empty());
    CHECK(found(t::scenario({t::tablets(10, 8, 3)}, 24), tabletPeak()).empty());
    CHECK(found(t::scenario({t::injection(50, "L3")}, 24), tabletPeak()).empty());
    Therapy both = t::tablets(10);
    both.injections = t::injection(50, "L3").injections;
    CHECK(found(t::scenario({both}, 24), tabletPeak()).empty());
    CHECK(found(t::scenario({both}, 24), injectionTone()).empty());
    Therapy twice = t::tablets(10);
    twice.oral.push_back(twice.oral.front());
    CHECK(found(t::scenario({twice}, 24), tabletPeak()).empty());
}

TEST_CASE("a missed or doubled tablet is not the published one") {
    Scenario scenario = t::scenario({t::tablets(10)}, 24);
    scenario.therapies[0].oral[0].doubled = {1};
    CHECK(found(scenario, tabletPeak()).empty());
    scenario.therapies[0].oral[0].doubled = {};
    scenario.therapies[0].oral[0].missed = {1};
    CHECK(found(scenario, tabletPeak()).empty());
}

TEST_CASE("an interval that was published has to be kept") {
    PublishedObservation seen = tabletPeak();
    seen.when = OralProtocol{{10, 20}, 3, Range{7, 9}};
    CHECK(found(t::scenario({t::tablets(20, 8, 3)}, 24), seen).size() == 1);
    CHECK(found(t::scenario({t::tablets(20, 6, 3)}, 24), seen).empty());
}

TEST_CASE("another drug, structure, baseline or kidney does not match") {
    PublishedObservation seen = tabletPeak();
    Scenario scenario = t::scenario({t::tablets(10)}, 24);
    seen.drug = "another";
    CHECK(found(scenario, seen).empty());
    seen.drug = "reference";
    seen.structure = CsfModel::OnePool;
    CHECK(found(scenario, seen).empty());
    seen.structure = CsfModel::Levels;
    CHECK(found(scenario, seen).size() == 1);
    seen.creatinineClearance_mL_per_min = Range{80, 150};
    CHECK(found(scenario, seen).size() == 1);
    scenario.patient.creatinineClearance_mL_per_min = 40;
    CHECK(found(scenario, seen).empty());
    seen.creatinineClearance_mL_per_min = {};
    seen.scoreBaseline = Range{3.4, 5};
    CHECK(found(scenario, seen).size() == 1);
    scenario.patient.scoreBaseline = 3.3;
    CHECK(found(scenario, seen).empty());
}

TEST_CASE("an injection matches by dose and level and moves with its time") {
    const auto matches = found(t::scenario({t::injection(50, "L3", 10)}, 24), injectionTone());
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].points[0].from == Hours(10));
    CHECK(matches[0].points[1].until == Hours(14));
    CHECK(found(t::scenario({t::injection(50, "T4")}, 24), injectionTone()).empty());
    CHECK(found(t::scenario({t::injection(75, "L3")}, 24), injectionTone()).empty());
}

TEST_CASE("points behind the horizon are left out") {
    const auto matches = found(t::scenario({t::injection(50, "L3", 10)}, 12), injectionTone());
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].points.size() == 1);
    CHECK(found(t::scenario({t::injection(50, "L3", 13)}, 12), injectionTone()).empty());
}

TEST_CASE("a window spans the steady part of a rate within the range") {
    const auto matches = found(t::scenario({t::pump(200, "T10")}, 72), steadyPump());
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].windows == std::vector<PublishedWindow>{{{130, 1240}, Hours(48), Hours(72)}});
    CHECK(found(t::scenario({t::pump(200, "T10")}, 48), steadyPump()).empty());
    CHECK(found(t::scenario({t::pump(40, "T10")}, 72), steadyPump()).empty());
    CHECK(found(t::scenario({t::pump(200, "C5")}, 72), steadyPump()).empty());
}

TEST_CASE("every steady rate of a program has a window of its own") {
    Scenario scenario = t::scenario({t::pump(100, "T10")}, 300);
    scenario.therapies[0].pump->program = {{Hours(0), MicrogramsPerDay(100)},
                                           {Hours(60), MicrogramsPerDay(20)},
                                           {Hours(120), MicrogramsPerDay(300)},
                                           {Hours(160), MicrogramsPerDay(200)}};
    const auto matches = found(scenario, steadyPump());
    REQUIRE(matches.size() == 2);
    CHECK(matches[0].windows[0].from == Hours(48));
    CHECK(matches[0].windows[0].until == Hours(60));
    CHECK(matches[1].windows[0].from == Hours(208));
    CHECK(matches[1].windows[0].until == Hours(300));
}

TEST_CASE("a window ends where the fill does, as the pump itself has it") {
    Scenario scenario = t::scenario({t::pump(1000, "T10")}, 400);
    scenario.therapies[0].pump->fill = Millilitres(6);  // 3000 µg: three days
    const auto matches = found(scenario, steadyPump());
    REQUIRE(matches.size() == 1);
    const auto run = simulate(scenario, t::referenceLibrary());
    REQUIRE(run);
    const auto& pump = run->therapies[0].pump();
    CHECK(matches[0].windows[0].until->number() == Approx(72));
    CHECK(pump->massRate(Hours(71.9)).number() > 0);
    CHECK(pump->massRate(Hours(72.1)).number() == 0);
}

TEST_CASE("the rate that counts is the one the pump truly gives") {
    Scenario scenario = t::scenario({t::pump(1000, "T10")}, 72);
    scenario.therapies[0].pump->flowAccuracy = 1.3;
    CHECK(found(scenario, steadyPump()).empty());
    scenario.therapies[0].pump->flowAccuracy = 1.1;
    CHECK(found(scenario, steadyPump()).size() == 1);
}

TEST_CASE("a pump that does more than follow its program has no steady state to compare") {
    const Scenario scenario = t::scenario({t::pump(200, "T10")}, 72);
    const auto without = [&](auto change) {
        Scenario other = scenario;
        change(*other.therapies[0].pump);
        return found(other, steadyPump()).empty();
    };
    CHECK(without([](Pump& p) { p.primed = false; }));
    CHECK(without([](Pump& p) { p.boluses = {{Hours(1), Micrograms(10), {}}}; }));
    CHECK(without([](Pump& p) { p.daySchedule = {{{0}, MicrogramsPerDay(100)}}; }));
    CHECK(without([](Pump& p) { p.patientBoluses = PatientBoluses{}; }));
    CHECK(without([](Pump& p) { p.refills = {{Hours(1), Millilitres(20), MicrogramsPerMillilitre(500), false}}; }));
    CHECK(without([](Pump& p) { p.faults = {Fault{}}; }));
    Scenario other = scenario;
    other.therapies[0].oral = t::tablets(10).oral;
    CHECK(found(other, steadyPump()).empty());
}

TEST_CASE("windows with times of their own are cut to what holds") {
    PublishedObservation seen = injectionTone();
    seen.points.clear();
    seen.windows = {{{1, 2}, Hours(2), Hours(6)}, {{3, 4}, Hours(0), {}}, {{5, 6}, Hours(30), Hours(40)}};
    const auto matches = found(t::scenario({t::injection(50, "L3", 1)}, 5), seen);
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].windows ==
          std::vector<PublishedWindow>{{{1, 2}, Hours(3), Hours(5)}, {{3, 4}, Hours(1), Hours(5)}});
}

#include "tests/core/pump_helpers.h"

using namespace theca;
using namespace theca::test;

namespace {

Refill refillAt(double hours, double mL, double ugPerMl, bool topUp = false) {
    return {Hours(hours), Millilitres(mL), MicrogramsPerMillilitre(ugPerMl), topUp};
}

/// A pump whose reservoir is changed from one concentration to another at 48 h.
PumpTimeline changed(double from, double to, bool bridge, double rate = 200) {
    Pump pump = steady(rate);
    pump.concentration = MicrogramsPerMillilitre(from);
    pump.bridge = bridge;
    pump.refills = {refillAt(48, 20, to)};
    return *timeline(pump, 400);
}

}  // namespace

TEST_CASE("0.15 mL of drug-free fluid at 0.2 mL a day are 18 h without drug", "[M7]") {
    Pump pump = steady(100);  // 0.2 mL/day of 500 µg/mL
    pump.primed = false;
    pump.deadVolume = Millilitres(0.15);
    pump.catheterLength = Centimetres(0);
    const PumpTimeline run = *timeline(pump, 48);
    CHECK(run.massRate(Hours(17.999)).number() == 0);
    CHECK(run.massRate(Hours(18.001)).number() == Approx(100.0 / 24));
    CHECK(delivered(run).canal == Approx(100.0 / 24 * 30).epsilon(1e-12));
    CHECK(run.reservoir(Hours(18)).number() == Approx(20 - 0.15));
}

TEST_CASE("an unprimed start at 200 µg a day is 24.24 h without drug", "[M7]") {
    Pump pump = steady(200);
    pump.primed = false;
    const PumpTimeline run = *timeline(pump, 48);
    REQUIRE(run.segments.size() == 2);
    CHECK(run.segments[0].until.number() == Approx(24.24).epsilon(1e-12));
    CHECK(run.segments[0].massRate.number() == 0);
}

TEST_CASE("an empty pump leaves 202 µg in its catheter", "[M7]") {
    const PumpTimeline run = *timeline(steady(200));
    CHECK(run.ledger.catheter.number() == Approx(202).epsilon(1e-12));
    CHECK(run.ledger.reservoir.number() == 0);
    CHECK(delivered(run).canal == Approx(10000).epsilon(1e-12));
}

TEST_CASE("a bridge keeps the tip at what was asked through a change of concentration", "[M7]") {
    for (const auto& [from, to] : {std::pair(500.0, 2000.0), std::pair(2000.0, 500.0)}) {
        const PumpTimeline run = changed(from, to, true);
        for (const double hours : {1.0, 47.0, 49.0, 70.0, 72.0, 80.0, 144.0, 146.0, 300.0}) {
            CAPTURE(from, to, hours);
            CHECK(ugPerDay(run, hours) == Approx(200).epsilon(1e-12));
        }
    }
}

TEST_CASE("unbridged, 500 to 2000 µg/mL is a quarter of the dose for 97 h", "[M7]") {
    const PumpTimeline run = changed(500, 2000, false);
    CHECK(ugPerDay(run, 47.9) == Approx(200));
    CHECK(ugPerDay(run, 48.1) == Approx(50));
    CHECK(ugPerDay(run, 48 + 96.95) == Approx(50));
    CHECK(ugPerDay(run, 48 + 96.97) == Approx(200));  // 0.404 mL at 0.1 mL/day: 96.96 h
}

TEST_CASE("unbridged, 2000 to 500 µg/mL is four times the dose for 24 h", "[M7]") {
    const PumpTimeline run = changed(2000, 500, false);
    CHECK(ugPerDay(run, 47.9) == Approx(200));
    CHECK(ugPerDay(run, 48.1) == Approx(800));
    CHECK(ugPerDay(run, 48 + 24.23) == Approx(800));
    CHECK(ugPerDay(run, 48 + 24.25) == Approx(200));
}

TEST_CASE("a rate change acts at once, also while a bridge runs", "[M7]") {
    Pump pump = steady(200);
    pump.refills = {refillAt(48, 20, 2000)};
    pump.program.push_back({Hours(54), MicrogramsPerDay(400)});
    const PumpTimeline run = *timeline(pump, 400);
    CHECK(ugPerDay(run, 53) == Approx(200));
    for (const double hours : {55.0, 60.0, 62.0, 70.0, 100.0}) CHECK(ugPerDay(run, hours) == Approx(400));
    // 0.4 mL/day for 6 h, then 0.8 mL/day until 0.404 mL are counted; then 0.2 mL/day.
    const double bridged = 54 + (0.404 - 0.1) / 0.8 * 24;
    CHECK(run.at(Hours(bridged - 0.01)).flow.number() == Approx(0.8 / 24));
    CHECK(run.at(Hours(bridged + 0.01)).flow.number() == Approx(0.2 / 24));
}

TEST_CASE("a bolus over a bridge gives its dose at the old concentration", "[M7]") {
    Pump pump = steady(200);
    pump.refills = {refillAt(48, 20, 2000)};
    const double basal = delivered(*timeline(pump, 400)).canal;
    pump.boluses = {{Hours(50), Micrograms(60), Minutes(30)}, {Hours(52), Micrograms(150), std::nullopt}};
    const PumpTimeline run = *timeline(pump, 400);
    CHECK(delivered(run).canal - basal == Approx(210).epsilon(1e-12));
    CHECK(run.at(Hours(50.1)).flow.number() == Approx((200.0 / 24 + 120) / 500));
    CHECK(run.at(Hours(52.1)).flow.number() == Approx(1));
}

TEST_CASE("the count of a bridge knows nothing of accuracy and of faults", "[M7]") {
    Pump pump = steady(200);
    pump.refills = {refillAt(48, 20, 2000)};
    pump.flowAccuracy = 1.145;
    PumpTimeline run = *timeline(pump, 400);
    // The plug has passed after 24.24 / 1.145 h, the pump counts on to 24.24 h: too much in between.
    CHECK(ugPerDay(run, 48 + 21) == Approx(1.145 * 200));
    CHECK(ugPerDay(run, 48 + 21.3) == Approx(1.145 * 800));
    CHECK(ugPerDay(run, 48 + 24.3) == Approx(1.145 * 200));
    pump.flowAccuracy = 1;
    pump.faults = {Stall{Hours(50), Hours(60)}};
    run = *timeline(pump, 400);
    CHECK(ugPerDay(run, 49) == Approx(200));
    CHECK(ugPerDay(run, 55) == 0);
    CHECK(ugPerDay(run, 61) == Approx(200));
    CHECK(ugPerDay(run, 48 + 24.3) == Approx(50));  // one dead volume counted, but the old fluid is still there
}

TEST_CASE("a refill empties the reservoir first, or tops it up", "[M7]") {
    Pump pump = steady(240);  // 0.02 mL/h
    pump.refills = {refillAt(100, 20, 500)};
    PumpTimeline run = *timeline(pump, 200);
    CHECK(run.reservoir(Hours(99.999)).number() == Approx(18).epsilon(1e-5));
    CHECK(run.reservoir(Hours(100)).number() == 20);
    CHECK(run.ledger.withdrawn.number() == Approx(9000));
    CHECK(run.ledger.refilled.number() == Approx(10000));
    CHECK(eventOf(run, Event::Kind::Refill)->amount == 20);

    pump.refills = {refillAt(100, 1.5, 2000, true)};
    run = *timeline(pump, 400);
    CHECK(run.reservoir(Hours(100)).number() == Approx(19.5));
    CHECK(run.ledger.withdrawn.number() == 0);
    // 18 mL of 500 and 1.5 mL of 2000 µg/mL; the pump assumes the mixture and bridges to it.
    const double mixture = (18 * 500 + 1.5 * 2000) / 19.5;
    for (const double hours : {99.0, 101.0, 130.0, 390.0}) CHECK(ugPerDay(run, hours) == Approx(240));
    CHECK(run.at(Hours(390)).flow.number() == Approx(10 / mixture));
}

TEST_CASE("a refill at the horizon is seen there", "[M7]") {
    Pump pump = steady(240);
    pump.refills = {refillAt(100, 12, 500)};
    const PumpTimeline run = *timeline(pump, 100);
    CHECK(run.reservoir(Hours(100)).number() == 12);
    CHECK(run.massRate(Hours(100)).number() == Approx(10));
}

TEST_CASE("alarm and emptiness are events again after a refill", "[M7]") {
    Pump pump = steady(240);
    pump.fill = Millilitres(2.2);  // alarm after 10 h, empty after 110 h
    pump.refills = {refillAt(120, 2.1, 500)};
    const PumpTimeline run = *timeline(pump, 400);
    const std::vector<double> alarms = timesOf(run, Event::Kind::LowReservoir);
    const std::vector<double> empty = timesOf(run, Event::Kind::ReservoirEmpty);
    REQUIRE((alarms.size() == 2 && empty.size() == 2));
    CHECK(alarms[0] == Approx(10));
    CHECK(alarms[1] == Approx(125));
    CHECK(empty[0] == Approx(110));
    CHECK(empty[1] == Approx(225));
    CHECK(run.massRate(Hours(115)).number() == 0);
    CHECK(run.massRate(Hours(121)).number() == Approx(10));
}

TEST_CASE("two changes of concentration on the way are both bridged", "[M7]") {
    Pump pump = steady(200);
    pump.refills = {refillAt(48, 20, 2000), refillAt(60, 20, 1000)};
    const PumpTimeline run = *timeline(pump, 600);
    for (double hours = 1; hours < 600; hours += 7) CHECK(ugPerDay(run, hours) == Approx(200).epsilon(1e-11));
}

TEST_CASE("refills over the reservoir are refused, at the volume that is left", "[M7]") {
    Pump pump = steady(240);
    pump.refills = {refillAt(100, 2.1, 500, true)};
    const auto refused = timeline(pump);
    CHECK(onlyError(refused) == "refill_over_reservoir therapies/0/pump/refills/0/fill_mL");
    CHECK(refused.errors()[0].arguments == std::vector<std::string>{"2.1", "18", "20"});
    pump.refills[0].fill = Millilitres(2);
    CHECK(timeline(pump));
}

TEST_CASE("a rate that a new concentration makes impossible names its entry", "[M7]") {
    Pump pump = steady(50);  // 0.1 mL/day of 500, 0.025 mL/day of 2000 µg/mL
    pump.refills = {refillAt(48, 20, 2000)};
    const auto refused = timeline(pump, 24);
    CHECK(onlyError(refused) == "pump_flow therapies/0/pump/program/0/rate_ug_per_day");
    CHECK(refused.errors()[0].arguments == std::vector<std::string>{"0.025", "0.048", "24", "2000"});
}

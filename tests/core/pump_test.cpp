#include "tests/core/pump_helpers.h"

using namespace theca;
using namespace theca::test;

TEST_CASE("20 mL of 500 µg/mL at 200 µg/day alarm on day 45 and are empty on day 50") {
    const PumpTimeline run = *timeline(steady(200));
    REQUIRE(eventOf(run, Event::Kind::LowReservoir));
    CHECK(eventOf(run, Event::Kind::LowReservoir)->at.number() == Approx(45 * 24));
    CHECK(eventOf(run, Event::Kind::ReservoirEmpty)->at.number() == Approx(50 * 24));
    CHECK(run.massRate(Hours(10)).number() == Approx(200.0 / 24));
    CHECK(run.massRate(Hours(51 * 24)).number() == 0);
    CHECK(run.reservoir(Hours(25 * 24)).number() == Approx(10));
    CHECK(run.reservoir(Hours(60 * 24)).number() == 0);
}

TEST_CASE("what leaves the reservoir is what reaches the tip") {
    Pump busy = steady(150);
    busy.program.push_back({Hours(30), MicrogramsPerDay(400)});
    busy.program.push_back({Hours(50), MicrogramsPerDay(0)});
    busy.boluses = {{Hours(10), Micrograms(30), Minutes(20)}, {Hours(29.9), Micrograms(100), std::nullopt}};
    busy.flowAccuracy = 1.145;
    const PumpTimeline run = *timeline(busy, 72);
    double volume = 0;
    double mass = 0;
    for (const PumpSegment& segment : run.segments) {
        volume += segment.flow.number() * (segment.until - segment.from).number();
        mass += segment.massRate.number() * (segment.until - segment.from).number();
    }
    CHECK(volume == Approx(20 - run.reservoir(Hours(72)).number()).epsilon(1e-13));
    CHECK(mass == Approx(500 * volume).epsilon(1e-13));
    const double asked = 150.0 / 24 * 30 + 400.0 / 24 * 20 + 30 + 100;
    CHECK(mass == Approx(1.145 * asked).epsilon(1e-12));
    CHECK(run.segments.front().from == Hours(0));
    for (std::size_t i = 1; i < run.segments.size(); ++i) CHECK(run.segments[i].from == run.segments[i - 1].until);
    CHECK(run.segments.back().until == Hours(72));
}

TEST_CASE("a bolus without a duration fills the flow up to 24 mL/day, through a rate change") {
    Pump fast = steady(240);  // 0.02 mL/h
    fast.program.push_back({Hours(10.05), MicrogramsPerDay(480)});
    fast.boluses = {{Hours(10), Micrograms(100), std::nullopt}};
    const PumpTimeline run = *timeline(fast, 24);
    // 0.98 mL/h for 0.05 h, then 0.96 mL/h for the rest of 0.2 mL.
    const double until = 10.05 + (0.2 - 0.05 * 0.98) / 0.96;
    CHECK(run.at(Hours(10.01)).flow.number() == Approx(1));
    CHECK(run.at(Hours(until - 1e-6)).flow.number() == Approx(1));
    CHECK(run.at(Hours(until + 1e-6)).flow.number() == Approx(480.0 / 24 / 500));
}

TEST_CASE("before the first program entry the pump stands still") {
    Pump late = steady(200);
    late.program[0].from = Hours(5);
    const PumpTimeline run = *timeline(late, 24);
    CHECK(run.massRate(Hours(4.9)).number() == 0);
    CHECK(run.massRate(Hours(5)).number() == Approx(200.0 / 24));
}

TEST_CASE("an alarm that holds from the start is an event at the start") {
    Pump low = steady(200);
    low.fill = Millilitres(1.5);
    const PumpTimeline run = *timeline(low, 24);
    REQUIRE(eventOf(run, Event::Kind::LowReservoir));
    CHECK(eventOf(run, Event::Kind::LowReservoir)->at == Hours(0));
    CHECK(eventOf(run, Event::Kind::LowReservoir)->amount == 1.5);
}

TEST_CASE("an empty pump loses its boluses, or the rest of one, and says so") {
    Pump small = steady(240);
    small.fill = Millilitres(0.4);  // empty after 20 h without boluses
    small.boluses = {{Hours(10), Micrograms(100), Hours(2)}, {Hours(20), Micrograms(50), Minutes(30)}};
    const PumpTimeline run = *timeline(small, 48);
    // At 10 h 0.2 mL are left; basal 0.02 and bolus 0.1 mL/h empty them in 1.6667 h.
    const double empty = 10 + 0.2 / 0.12;
    CHECK(eventOf(run, Event::Kind::ReservoirEmpty)->at.number() == Approx(empty));
    const Event* lost = eventOf(run, Event::Kind::BolusLost);
    REQUIRE(lost);
    CHECK(lost->amount == Approx(100 * (12 - empty) / 2));
    CHECK(run.events.back().kind == Event::Kind::BolusLost);
    CHECK(run.events.back().amount == Approx(50));
    CHECK(run.events.back().at == Hours(20));
}

TEST_CASE("flows the pump cannot make are refused where they are asked for") {
    CHECK(onlyError(timeline(steady(20))) == "pump_flow therapies/0/pump/program/0/rate_ug_per_day");
    CHECK(onlyError(timeline(steady(12001))) == "pump_flow therapies/0/pump/program/0/rate_ug_per_day");
    CHECK(timeline(steady(20)).errors()[0].arguments == std::vector<std::string>{"0.04", "0.048", "24", "500"});
    CHECK(timeline(steady(0)));
    CHECK(timeline(steady(24)));
    CHECK(timeline(steady(12000), 1));
    Pump late = steady(200);
    late.program.push_back({Hours(8000), MicrogramsPerDay(1)});
    CHECK(onlyError(timeline(late, 24)) == "pump_flow therapies/0/pump/program/1/rate_ug_per_day");
}

TEST_CASE("boluses that overlap, outrun the pump or outdo the fill are refused") {
    Pump two = steady(200);
    two.boluses = {{Hours(1), Micrograms(20), Minutes(60)}, {Hours(1.5), Micrograms(20), Minutes(10)}};
    CHECK(onlyError(timeline(two)) == "boluses_overlap therapies/0/pump/boluses/1/at_h");
    two.boluses[1].at = Hours(2);
    CHECK(timeline(two));
    Pump fast = steady(200);
    fast.boluses = {{Hours(1), Micrograms(600), Minutes(60)}};
    CHECK(onlyError(timeline(fast)) == "bolus_flow therapies/0/pump/boluses/0/over_min");
    Pump large = steady(200);
    large.boluses = {{Hours(1), Micrograms(10001), std::nullopt}};
    CHECK(onlyError(timeline(large)) == "bolus_over_fill therapies/0/pump/boluses/0/dose_ug");
    Pump full = steady(12000);
    full.boluses = {{Hours(1), Micrograms(10), std::nullopt}};
    CHECK(onlyError(timeline(full)) == "bolus_no_flow_left therapies/0/pump/boluses/0/at_h");
}

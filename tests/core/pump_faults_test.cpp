#include "tests/core/pump_helpers.h"

using namespace theca;
using namespace theca::test;

namespace {

constexpr MicrogramsPerMillilitre strong{2000};

Leak leak(double from, double until, double fraction) { return {Hours(from), Hours(until), fraction}; }
Migration slip(double from, double until, const char* tip = nullptr) {
    return {Hours(from), Hours(until), tip ? levelNamed(tip) : std::nullopt};
}
Stall stall(double from, double until) { return {Hours(from), Hours(until)}; }

/// 240 µg/day, 10 µg/h, 0.02 mL/h, with faults, over 100 h.
PumpTimeline with(std::vector<Fault> faults) {
    Pump pump = steady(240);
    pump.faults = std::move(faults);
    return *timeline(pump, 100);
}

double used(const PumpTimeline& run) { return 20 - run.reservoir(Hours(100)).number(); }

}  // namespace

TEST_CASE("stall and occlusion stop flow and reservoir, what is in the catheter arrives after", "[M7]") {
    for (const Fault& fault : {Fault(stall(10, 30)), Fault(Occlusion{Hours(10), Hours(30)})}) {
        const PumpTimeline run = with({fault});
        CHECK(delivered(run, 10, 30).canal == 0);
        CHECK(delivered(run).canal == Approx(800));
        CHECK(delivered(run).depot == 0);
        CHECK(used(run) == Approx(1.6));
        CHECK(run.ledger.catheter.number() == Approx(202));
        CHECK(run.massRate(Hours(30)).number() == Approx(10));
    }
}

TEST_CASE("a disconnected catheter and a tip outside the canal feed the tissue", "[M7]") {
    for (const Fault& fault : {Fault(Disconnection{Hours(10), Hours(30)}), Fault(slip(10, 30))}) {
        const PumpTimeline run = with({fault});
        CHECK(delivered(run, 10, 30).canal == 0);
        CHECK(delivered(run, 10, 30).depot == Approx(200));
        CHECK(delivered(run).canal == Approx(800));
        CHECK(used(run) == Approx(2));
    }
}

TEST_CASE("a leak gives its fraction to the tissue and the rest to the programmed tip", "[M7]") {
    const PumpTimeline run = with({leak(10, 30, 0.3)});
    CHECK(delivered(run, 10, 30).depot == Approx(60));
    CHECK(delivered(run, 10, 30).canal == Approx(140));
    CHECK(run.at(Hours(20)).level == *levelNamed("T10"));
    CHECK(used(run) == Approx(2));
}

TEST_CASE("a slipped tip delivers at its new level, at once", "[M7]") {
    const PumpTimeline run = with({slip(10, 30, "L4")});
    CHECK(run.at(Hours(9)).level == *levelNamed("T10"));
    CHECK(run.at(Hours(10)).level == *levelNamed("L4"));
    CHECK(run.at(Hours(30)).level == *levelNamed("T10"));
    CHECK(delivered(run).canal == Approx(1000));
    CHECK(delivered(run).depot == 0);
}

TEST_CASE("a wrong refill delivers from the believed concentration at the true one", "[M7]") {
    Pump pump = steady(240);
    pump.refills = {{Hours(10), Millilitres(20), MicrogramsPerMillilitre(500), false}};
    pump.faults = {WrongRefill{Hours(10), strong}};
    const PumpTimeline run = *timeline(pump, 100);
    // 0.404 mL of the old drug at 0.02 mL/h, then four times the dose at the same flow.
    CHECK(run.massRate(Hours(30.19)).number() == Approx(10));
    CHECK(run.massRate(Hours(30.21)).number() == Approx(40));
    CHECK(run.at(Hours(50)).flow.number() == Approx(0.02));
    CHECK(eventOf(run, Event::Kind::WrongRefill)->amount == 2000);
    CHECK(run.ledger.refilled.number() == Approx(40000));
}

TEST_CASE("a wrong first fill is in reservoir and catheter from the start", "[M7]") {
    Pump pump = steady(240);
    pump.faults = {WrongRefill{Hours(0), MicrogramsPerMillilitre(50)}};
    const PumpTimeline run = *timeline(pump, 100);
    CHECK(delivered(run).canal == Approx(100));
    CHECK(used(run) == Approx(2));
}

TEST_CASE("a pocket fill goes to the tissue at once and leaves the pump alone", "[M7]") {
    Pump pump = steady(240);
    pump.faults = {PocketFill{Hours(20), Micrograms(5000)}};
    const PumpTimeline run = *timeline(pump, 100);
    CHECK(run.pocketFills == std::vector<PocketFill>{{Hours(20), Micrograms(5000)}});
    CHECK(delivered(run).canal == Approx(1000));
    CHECK(used(run) == Approx(2));
}

TEST_CASE("of faults at one time those that stop flow win, then the first of the table", "[M7]") {
    const Disconnection apart{Hours(30), Hours(70)};
    const PumpTimeline run = with({slip(0, 100, "L4"), leak(10, 90, 0.25), apart, stall(50, 60)});
    CHECK(run.at(Hours(5)).level == *levelNamed("L4"));
    CHECK(run.at(Hours(5)).depotShare == 0);
    CHECK(run.at(Hours(20)).level == *levelNamed("T10"));
    CHECK(run.at(Hours(20)).depotShare == 0.25);
    CHECK(run.at(Hours(40)).depotShare == 1);
    CHECK(run.at(Hours(55)).massRate.number() == 0);
    CHECK(run.at(Hours(65)).depotShare == 1);
    CHECK(run.at(Hours(80)).depotShare == 0.25);
    CHECK(run.at(Hours(95)).level == *levelNamed("L4"));
    const PumpTimeline outside = with({slip(0, 100), leak(10, 90, 0.25)});
    CHECK(outside.at(Hours(20)).depotShare == 1);
}

TEST_CASE("faults begin and end with events that say which", "[M7]") {
    const PumpTimeline run = with({leak(10, 30, 0.3), slip(20, 40, "C5")});
    CHECK(timesOf(run, Event::Kind::FaultBegins) == std::vector<double>{10, 20});
    CHECK(timesOf(run, Event::Kind::FaultEnds) == std::vector<double>{30, 40});
    CHECK(eventOf(run, Event::Kind::FaultBegins)->fault == Fault(leak(10, 30, 0.3)));
    CHECK(run.events.back().fault == Fault(slip(20, 40, "C5")));
}

TEST_CASE("a bolus that a stall meets is lost, as far as the stall lasts", "[M7]") {
    Pump pump = steady(240);
    pump.boluses = {{Hours(10), Micrograms(100), Hours(10)}, {Hours(30), Micrograms(40), Hours(1)}};
    pump.faults = {stall(12, 15), stall(29, 35)};
    const PumpTimeline run = *timeline(pump, 100);
    CHECK(timesOf(run, Event::Kind::Bolus) == std::vector<double>{10});
    CHECK(timesOf(run, Event::Kind::BolusLost) == std::vector<double>{12, 30});
    CHECK(eventOf(run, Event::Kind::BolusLost)->amount == Approx(30));
    CHECK(delivered(run).canal == Approx(1000 - 90 + 70).epsilon(1e-12));
}

TEST_CASE("at one instant a fault ends before another begins", "[M7]") {
    const PumpTimeline run = with({stall(10, 20), stall(20, 30)});
    CHECK(delivered(run).canal == Approx(800));
    CHECK(delivered(run, 10, 30).canal == 0);
}

TEST_CASE("faults of one kind that overlap, and wrong refills without a refill, are refused", "[M7]") {
    Pump pump = steady(240);
    pump.faults = {leak(10, 30, 1), stall(15, 20), leak(29, 31, 1)};
    CHECK(onlyError(timeline(pump)) == "faults_overlap therapies/0/pump/faults/2/from_h");
    pump.faults = {slip(10, 30), slip(20, 40, "L4")};
    CHECK(onlyError(timeline(pump)) == "faults_overlap therapies/0/pump/faults/1/from_h");
    const WrongRefill wrong{Hours(12), strong};
    pump.faults = {wrong};
    CHECK(onlyError(timeline(pump)) == "no_refill_then therapies/0/pump/faults/0/at_h");
    pump.refills = {{Hours(12), Millilitres(20), MicrogramsPerMillilitre(500), false}};
    CHECK(timeline(pump));
    pump.faults = {wrong, wrong};
    CHECK(onlyError(timeline(pump)) == "fault_twice therapies/0/pump/faults/1/at_h");
}

#pragma once

#include "core/model/pump_hardware.h"
#include "core/pump/pump.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

namespace theca::test {

inline Result<PumpTimeline> timeline(const Pump& pump, double horizon = 8784) {
    return runPump(pump, Hours(horizon), pumpHardware(referencePhysiology()), "therapies/0/pump");
}

/// 20 mL of 500 µg/mL, tip at T10, 0.404 mL between reservoir and tip.
inline Pump steady(double ugPerDay) { return *pump(ugPerDay, "T10").pump; }

inline const Event* eventOf(const PumpTimeline& run, Event::Kind kind) {
    for (const Event& event : run.events) {
        if (event.kind == kind) return &event;
    }
    return nullptr;
}

inline std::vector<double> timesOf(const PumpTimeline& run, Event::Kind kind) {
    std::vector<double> times;
    for (const Event& event : run.events) {
        if (event.kind == kind) times.push_back(event.at.number());
    }
    return times;
}

inline std::string onlyError(const Result<PumpTimeline>& result) {
    REQUIRE_FALSE(result);
    REQUIRE(result.errors().size() == 1);
    return result.errors()[0].code + " " + result.errors()[0].path;
}

/// The amounts that reached the canal and the depot over [from, until), µg.
struct Delivered {
    double canal = 0;
    double depot = 0;
};
inline Delivered delivered(const PumpTimeline& run, double from = 0, double until = 1e9) {
    Delivered sum;
    for (const PumpSegment& segment : run.segments) {
        const double hours = std::min(until, segment.until.number()) - std::max(from, segment.from.number());
        if (hours <= 0) continue;
        const double mass = segment.massRate.number() * hours;
        sum.depot += mass * segment.depotShare;
        sum.canal += mass * (1 - segment.depotShare);
    }
    return sum;
}

/// Share of the drug put into a pump that is not accounted for.
inline double unaccounted(const PumpTimeline& run) {
    const PumpLedger& ledger = run.ledger;
    const Delivered all = delivered(run);
    const double in = (ledger.atStart + ledger.refilled).number();
    const double out = (ledger.withdrawn + ledger.reservoir + ledger.catheter).number() + all.canal + all.depot;
    return (in - out) / in;
}

inline double ugPerDay(const PumpTimeline& run, double hours) { return run.massRate(Hours(hours)).number() * 24; }

}  // namespace theca::test

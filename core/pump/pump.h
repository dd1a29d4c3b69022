#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/pump/event.h"
#include "core/scenario/scenario.h"

/// The pump as a pure function: a program and its faults become stretches of constant delivery, the reservoir's
/// course and events [docs/model.md, M7].
namespace theca {

/// What the pump and its catheter are made for.
struct PumpHardware {
    MillilitresPerDay minFlow;
    MillilitresPerDay maxFlow;
    MillilitresPerCentimetre catheterVolume;
};

/// What stands between reservoir and tip: the pump's own tubing and the catheter.
Millilitres deadVolume(const Pump& pump, const PumpHardware& hardware);

/// A stretch of constant delivery, [from, until).
struct PumpSegment {
    Hours from;
    Hours until;
    MillilitresPerHour flow;     ///< true flow out of the reservoir, accuracy included
    MicrogramsPerHour massRate;  ///< at the tip, whatever becomes of it there
    Millilitres reservoirAtStart;
    Level level;            ///< where the tip opens, or has slipped to
    double depotShare = 0;  ///< of massRate: what leaves the catheter outside the CSF, 0 … 1

    bool operator==(const PumpSegment&) const = default;
};

/// Drug that was put beside the pump instead of into it.
struct PocketFill {
    Hours at;
    Micrograms dose;

    bool operator==(const PocketFill&) const = default;
};

/// Where the drug of pump and catheter was and is at the horizon, µg: held at the start + refilled = withdrawn +
/// delivered (all segments) + reservoir + catheter.
struct PumpLedger {
    Micrograms atStart;
    Micrograms refilled;
    Micrograms withdrawn;
    Micrograms reservoir;
    Micrograms catheter;

    bool operator==(const PumpLedger&) const = default;
};

/// What a pump did from 0 to the horizon: segments cover it without a gap (a last one has no length where the
/// reservoir jumps at the horizon), events are in order of time.
struct PumpTimeline {
    std::vector<PumpSegment> segments;
    std::vector<PocketFill> pocketFills;
    std::vector<Event> events;
    PumpLedger ledger;

    /// The segment a time between 0 and the horizon lies in.
    const PumpSegment& at(Hours time) const;
    MicrogramsPerHour massRate(Hours time) const;
    Millilitres reservoir(Hours time) const;
};

/// Runs a pump. Errors are what it cannot do: flows outside its limits, overlapping boluses or faults, boluses
/// larger than the fill, refills over the reservoir, a wrong refill without a refill; their paths start with
/// `path` (`therapies/2/pump`). The whole timeline is checked, not just what lies before the horizon.
Result<PumpTimeline> runPump(const Pump& pump, Hours horizon, const PumpHardware& hardware, const std::string& path);

}  // namespace theca

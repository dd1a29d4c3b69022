#pragma once

#include <vector>

#include "core/base/units.h"
#include "core/pump/event.h"
#include "core/scenario/fault.h"
#include "core/scenario/level.h"

/// What a pump did [docs/model.md, M7].
namespace theca {

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

}  // namespace theca

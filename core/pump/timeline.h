#pragma once

#include <vector>

#include "core/base/units.h"
#include "core/pump/event.h"
#include "core/scenario/fault.h"
#include "core/scenario/level.h"

/// What a pump did [docs/model.md, M7].
namespace theca {

/// A segment of constant delivery, [from, until).
struct PumpSegment {
    Hours from;
    Hours until;
    MillilitresPerHour flow;     ///< true flow out of the reservoir, accuracy included
    MicrogramsPerHour massRate;  ///< at the tip, wherever the drug goes from there
    Millilitres reservoirAtStart;
    Level level;            ///< of the tip, also after it has slipped
    double depotShare = 0;  ///< share of massRate that leaves the catheter outside the CSF, 0 … 1

    bool operator==(const PumpSegment&) const = default;
};

/// The amounts in pump and catheter at the start and at the horizon, µg: held at the start + refilled = withdrawn +
/// delivered (all segments) + reservoir + catheter.
struct PumpLedger {
    Micrograms atStart;
    Micrograms refilled;
    Micrograms withdrawn;
    Micrograms reservoir;
    Micrograms catheter;

    bool operator==(const PumpLedger&) const = default;
};

/// The simulation of a pump from 0 to the horizon: segments cover it without a gap (the last one has no length if the
/// reservoir jumps at the horizon), events are in order of time.
struct PumpTimeline {
    std::vector<PumpSegment> segments;
    std::vector<PocketFill> pocketFills;
    std::vector<Event> events;
    PumpLedger ledger;

    /// The segment that contains a time between 0 and the horizon.
    const PumpSegment& at(Hours time) const;
    MicrogramsPerHour massRate(Hours time) const;
    Millilitres reservoir(Hours time) const;
};

}  // namespace theca

#pragma once

#include <vector>

#include "core/event.h"
#include "core/result.h"
#include "core/scenario.h"
#include "core/units.h"

namespace theca {

/// What the pump's hardware can do.
struct PumpLimits {
    MillilitresPerDay minFlow;
    MillilitresPerDay maxFlow;
};
PumpLimits pumpLimits(const Physiology& physiology);

/// A stretch of constant delivery, [from, until).
struct PumpSegment {
    Hours from;
    Hours until;
    MillilitresPerHour flow;     ///< true flow, accuracy included
    MicrogramsPerHour massRate;  ///< at the tip
    Millilitres reservoirAtStart;

    bool operator==(const PumpSegment&) const = default;
};

/// What a pump did from 0 to the horizon: segments cover it without a gap, events are in order of time.
struct PumpTimeline {
    std::vector<PumpSegment> segments;
    std::vector<Event> events;

    /// The segment a time between 0 and the horizon lies in.
    const PumpSegment& at(Hours time) const;
    MicrogramsPerHour massRate(Hours time) const;
    Millilitres reservoir(Hours time) const;
};

/// Runs the program of a primed pump without faults. Errors are flows the hardware cannot make, overlapping
/// boluses and boluses larger than the fill; their paths start with `path` (`therapies/2/pump`).
/// The whole timeline is checked, not just what lies before the horizon.
Result<PumpTimeline> runPump(const Pump& pump, Hours horizon, const PumpLimits& limits, const std::string& path);

}  // namespace theca

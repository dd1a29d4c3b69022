#pragma once

#include <string>

#include "core/base/result.h"
#include "core/pump/hardware.h"
#include "core/pump/timeline.h"

/// The pump as a pure function from a program and its faults to segments of constant delivery, the contents of the
/// reservoir over time and events [docs/model.md, M7].
namespace theca {

/// Runs a pump. Errors are what it cannot do: flows outside its limits, overlapping boluses or faults, boluses larger
/// than the fill, refills above the reservoir's volume, a wrong refill without a refill; their paths start with `path`
/// (`therapies/2/pump`). The whole program is checked, not only the part before the horizon.
Result<PumpTimeline> runPump(const Pump& pump, Hours horizon, const PumpHardware& hardware, const std::string& path);

}  // namespace theca

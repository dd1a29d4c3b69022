#pragma once

#include <string>

#include "core/base/result.h"
#include "core/pump/hardware.h"
#include "core/pump/timeline.h"

/// The pump as a pure function: a program and its faults become stretches of constant delivery, the reservoir's
/// course and events [docs/model.md, M7].
namespace theca {

/// Runs a pump. Errors are what it cannot do: flows outside its limits, overlapping boluses or faults, boluses
/// larger than the fill, refills over the reservoir, a wrong refill without a refill; their paths start with
/// `path` (`therapies/2/pump`). The whole timeline is checked, not just what lies before the horizon.
Result<PumpTimeline> runPump(const Pump& pump, Hours horizon, const PumpHardware& hardware, const std::string& path);

}  // namespace theca

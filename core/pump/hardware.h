#pragma once

#include "core/base/units.h"
#include "core/scenario/scenario.h"

namespace theca {

/// The limits of the pump and its catheter.
struct PumpHardware {
    MillilitresPerDay minFlow;
    MillilitresPerDay maxFlow;
    MillilitresPerCentimetre catheterVolume;
};

/// The volume between reservoir and tip: the pump's own tubing and the catheter.
inline Millilitres deadVolume(const Pump& pump, const PumpHardware& hardware) {
    return pump.deadVolume + hardware.catheterVolume * pump.catheterLength;
}

}  // namespace theca

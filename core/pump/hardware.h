#pragma once

#include "core/base/units.h"
#include "core/scenario/scenario.h"

namespace theca {

/// What the pump and its catheter are made for.
struct PumpHardware {
    MillilitresPerDay minFlow;
    MillilitresPerDay maxFlow;
    MillilitresPerCentimetre catheterVolume;
};

/// What stands between reservoir and tip: the pump's own tubing and the catheter.
inline Millilitres deadVolume(const Pump& pump, const PumpHardware& hardware) {
    return pump.deadVolume + hardware.catheterVolume * pump.catheterLength;
}

}  // namespace theca

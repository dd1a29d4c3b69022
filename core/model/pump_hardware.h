#pragma once

#include "core/data/physiology.h"
#include "core/pump/pump.h"

namespace theca {

/// The limits of pump and catheter, from the data files.
PumpHardware pumpHardware(const Physiology& physiology);

}  // namespace theca

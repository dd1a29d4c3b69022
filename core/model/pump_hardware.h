#pragma once

#include "core/data/physiology.h"
#include "core/pump/pump.h"

namespace theca {

/// What pump and catheter are made for, as the data files have it.
PumpHardware pumpHardware(const Physiology& physiology);

}  // namespace theca

#include "core/model/pump_hardware.h"

namespace theca {

PumpHardware pumpHardware(const Physiology& physiology) {
    const auto value = [&](ParameterId id) { return physiology.parameters.at(id).value; };
    return {MillilitresPerDay(value(ParameterId::pumpMinFlow)), MillilitresPerDay(value(ParameterId::pumpMaxFlow)),
            MillilitresPerCentimetre(value(ParameterId::catheterVolume))};
}

}  // namespace theca

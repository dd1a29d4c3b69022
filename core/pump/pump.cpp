#include "core/pump/pump.h"

#include "core/pump/pump_run.h"

namespace theca {

Result<PumpTimeline> runPump(const Pump& pump, Hours horizon, const PumpHardware& hardware, const std::string& path) {
    return PumpRun(pump, horizon.number(), hardware, path).run();
}

}  // namespace theca

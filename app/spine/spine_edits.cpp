#include "app/spine/spine_edits.h"

namespace theca::app {

Edit moveDevice(std::size_t therapy, const SpineDevice& device, Level level) {
    return [therapy, device, level](Scenario& scenario) {
        if (therapy >= scenario.therapies.size()) return;
        Therapy& one = scenario.therapies[therapy];
        if (device.kind == SpineDevice::Kind::Tip && one.pump) one.pump->tip = level;
        for (const std::size_t i : device.injections)
            if (i < one.injections.size()) one.injections[i].level = level;
    };
}

QString moveKey(std::size_t therapy, const SpineDevice& device) {
    const std::size_t first = device.injections.empty() ? 0 : device.injections.front();
    return device.kind == SpineDevice::Kind::Tip ? QStringLiteral("spine/%1/tip").arg(therapy)
                                                 : QStringLiteral("spine/%1/needle/%2").arg(therapy).arg(first);
}

}  // namespace theca::app

#include "core/scenario/scenario.h"

namespace theca {

bool Scenario::operator==(const Scenario& other) const = default;

Hours untilClock(ClockTime start, ClockTime clock) {
    constexpr int minutesPerDay = 24 * 60;
    return Hours((clock.minutes - start.minutes + minutesPerDay) % minutesPerDay / 60.0);
}

}  // namespace theca

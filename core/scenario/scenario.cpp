#include "core/scenario/scenario.h"

namespace theca {

// Scenario's comparison needs Pin's, and Pin's needs Scenario's. Clang (14 to 16) crashes if it has to generate Pin's,
// which is defaulted in the class, while generating Scenario's; so Pin's is requested before.
[[maybe_unused]] constexpr auto pinComparison = &Pin::operator==;

bool Scenario::operator==(const Scenario& other) const = default;

Hours untilClock(ClockTime start, ClockTime clock) {
    constexpr int minutesPerDay = 24 * 60;
    return Hours((clock.minutes - start.minutes + minutesPerDay) % minutesPerDay / 60.0);
}

}  // namespace theca

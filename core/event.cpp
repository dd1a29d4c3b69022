#include "core/event.h"

#include <array>

namespace theca {

std::string_view eventName(Event::Kind kind) {
    constexpr std::array<std::string_view, 9> names = {"tablet",     "tablet_missed", "tablet_doubled",
                                                       "injection",  "rate_change",   "bolus",
                                                       "bolus_lost", "low_reservoir", "reservoir_empty"};
    return names.at(static_cast<std::size_t>(kind));
}

}  // namespace theca

#include "core/pump/event.h"

#include <array>

namespace theca {

std::string_view eventName(Event::Kind kind) {
    constexpr std::array<std::string_view, 16> names = {
        "tablet",       "tablet_missed", "tablet_doubled",  "injection",     "rate_change",           "bolus",
        "bolus_lost",   "low_reservoir", "reservoir_empty", "patient_bolus", "patient_bolus_refused", "refill",
        "wrong_refill", "pocket_fill",   "fault_begins",    "fault_ends"};
    return names.at(static_cast<std::size_t>(kind));
}

EventAmount eventAmount(Event::Kind kind) {
    switch (kind) {
        case Event::Kind::RateChange:
            return {"rate_ug_per_day", "ug/day"};
        case Event::Kind::LowReservoir:
        case Event::Kind::Refill:
            return {"reservoir_mL", "mL"};
        case Event::Kind::WrongRefill:
            return {"concentration_ug_per_mL", "ug/mL"};
        case Event::Kind::ReservoirEmpty:
        case Event::Kind::FaultBegins:
        case Event::Kind::FaultEnds:
            return {};
        default:
            return {"dose_ug", "ug"};
    }
}

}  // namespace theca

#pragma once

#include <optional>
#include <string_view>

#include "core/anatomy.h"
#include "core/units.h"

namespace theca {

/// Something that happened in a run at one moment: marked on the time axis and listed in CSV and JSON.
struct Event {
    enum class Kind {
        Tablet,         ///< amount: the dose
        TabletMissed,   ///< amount: the dose not taken
        TabletDoubled,  ///< amount: twice the dose
        Injection,      ///< amount and level
        RateChange,     ///< amount: the new rate, µg/day
        Bolus,          ///< amount: the dose of a programmed bolus
        BolusLost,      ///< amount: what the empty pump did not give
        LowReservoir,   ///< amount: mL left
        ReservoirEmpty,
    };

    Hours at;
    Kind kind = Kind::Tablet;
    double amount = 0;  ///< µg unless said otherwise above
    std::optional<Level> level;

    bool operator==(const Event&) const = default;
};

/// "tablet", "tablet_missed", … as written in files.
std::string_view eventName(Event::Kind kind);

}  // namespace theca

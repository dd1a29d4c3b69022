#pragma once

#include <optional>
#include <string_view>

#include "core/base/units.h"
#include "core/scenario/fault.h"
#include "core/scenario/level.h"

namespace theca {

/// Something that happened in a run at one time: drawn at the time axis and listed in CSV and JSON.
struct Event {
    enum class Kind {
        Tablet,         ///< amount: the dose
        TabletMissed,   ///< amount: the dose that was not taken
        TabletDoubled,  ///< amount: twice the dose
        Injection,      ///< amount and level
        RateChange,     ///< amount: the new rate, µg/day
        Bolus,          ///< amount: the dose of a programmed bolus
        BolusLost,      ///< amount: the part the empty or stopped pump did not give
        LowReservoir,   ///< amount: mL left
        ReservoirEmpty,
        PatientBolus,         ///< amount: the dose of a granted request
        PatientBolusRefused,  ///< amount: the dose of a refused one
        Refill,               ///< amount: mL in the reservoir now
        WrongRefill,          ///< amount: the concentration it really has, µg/mL
        PocketFill,           ///< amount: the dose injected next to the pump
        FaultBegins,          ///< fault
        FaultEnds,            ///< fault
    };

    Hours at;
    Kind kind = Kind::Tablet;
    double amount = 0;  ///< µg unless said otherwise above
    std::optional<Level> level{};
    std::optional<Fault> fault{};

    bool operator==(const Event&) const = default;
};

/// The last of Event::Kind, for loops over all kinds.
constexpr Event::Kind lastEventKind = Event::Kind::FaultEnds;

/// "tablet", "tablet_missed", … as written in files.
std::string_view eventName(Event::Kind kind);
/// The key of an event's amount in files, and its unit: "dose_ug" in "ug"; both empty if it has no amount.
struct EventAmount {
    std::string_view key;
    std::string_view unit;
};
EventAmount eventAmount(Event::Kind kind);

}  // namespace theca

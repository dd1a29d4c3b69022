#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/data/parameter.h"
#include "core/data/physiology.h"

namespace theca {

/// A published case of too much drug in the CSF: what was given, and what happened.
struct BrainCase {
    /// Given at one time.
    struct Bolus {
        Micrograms dose;

        bool operator==(const Bolus&) const = default;
    };
    /// Given continuously, for the first time or after a pause.
    struct Infusion {
        MicrogramsPerDay rate;
        std::optional<Hours> signsAfter;  ///< from its start

        bool operator==(const Infusion&) const = default;
    };

    std::string id;
    std::string drug;
    std::variant<Bolus, Infusion> given;
    Level level;  ///< where the drug enters; assumed, as the sources do not report it
    Text what;    ///< "One injection of 50 µg"
    Text happened;
    Provenance from;

    bool operator==(const BrainCase&) const = default;
};

}  // namespace theca

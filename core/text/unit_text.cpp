#include "core/text/unit_text.h"

#include <algorithm>
#include <array>

#include "core/base/unit_name.h"

namespace theca {

namespace {

/// A unit that a data file may use for a number with a canonical one.
struct Allowed {
    std::string_view canonical;
    std::string_view unit;
};

constexpr std::array allowedUnits = {
    Allowed{"1", "1"},         Allowed{"1", "%"},           Allowed{"h", "h"},         Allowed{"h", "min"},
    Allowed{"h", "day"},       Allowed{"h", "month"},       Allowed{"1/h", "1/h"},     Allowed{"1/h", "1/min"},
    Allowed{"1/h", "1/day"},   Allowed{"L", "L"},           Allowed{"L", "mL"},        Allowed{"mL", "mL"},
    Allowed{"mL", "L"},        Allowed{"L/h", "L/h"},       Allowed{"L/h", "mL/min"},  Allowed{"L/h", "mL/h"},
    Allowed{"mL/h", "mL/h"},   Allowed{"mL/h", "mL/min"},   Allowed{"mL/h", "L/h"},    Allowed{"mL/day", "mL/day"},
    Allowed{"mL/day", "mL/h"}, Allowed{"mL/day", "uL/h"},   Allowed{"cm", "cm"},       Allowed{"cm", "mm"},
    Allowed{"cm2/h", "cm2/h"}, Allowed{"cm2/h", "cm2/min"}, Allowed{"cm2/h", "cm2/s"}, Allowed{"mL/cm", "mL/cm"},
    Allowed{"ng/mL", "ng/mL"}, Allowed{"ng/mL", "ug/mL"},   Allowed{"ng/mL", "mg/L"},  Allowed{"g/mol", "g/mol"},
};

}  // namespace

std::vector<std::string> unitsFor(std::string_view canonical) {
    std::vector<std::string> units;
    for (const Allowed& one : allowedUnits) {
        if (one.canonical == canonical) units.emplace_back(one.unit);
    }
    return units;
}

std::optional<double> unitFactor(std::string_view unit, std::string_view canonical) {
    const auto* found = std::find_if(allowedUnits.begin(), allowedUnits.end(), [&](const Allowed& one) {
        return one.canonical == canonical && one.unit == unit;
    });
    if (found == allowedUnits.end()) return std::nullopt;
    return unitRatio(unit, canonical);
}

}  // namespace theca

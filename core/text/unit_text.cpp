#include "core/text/unit_text.h"

#include <algorithm>
#include <array>

namespace theca {

namespace {

struct Conversion {
    std::string_view canonical;
    std::string_view unit;
    double factor;
};

constexpr double hoursPerMonth = 730.5;  // 365.25 days / 12

constexpr std::array conversions = {
    Conversion{"1", "1", 1},
    Conversion{"1", "%", 0.01},
    Conversion{"h", "h", 1},
    Conversion{"h", "min", 1.0 / 60},
    Conversion{"h", "day", 24},
    Conversion{"h", "month", hoursPerMonth},
    Conversion{"1/h", "1/h", 1},
    Conversion{"1/h", "1/min", 60},
    Conversion{"1/h", "1/day", 1.0 / 24},
    Conversion{"L", "L", 1},
    Conversion{"L", "mL", 0.001},
    Conversion{"mL", "mL", 1},
    Conversion{"mL", "L", 1000},
    Conversion{"L/h", "L/h", 1},
    Conversion{"L/h", "mL/min", 0.06},
    Conversion{"L/h", "mL/h", 0.001},
    Conversion{"mL/h", "mL/h", 1},
    Conversion{"mL/h", "mL/min", 60},
    Conversion{"mL/h", "L/h", 1000},
    Conversion{"mL/day", "mL/day", 1},
    Conversion{"mL/day", "mL/h", 24},
    Conversion{"mL/day", "uL/h", 0.024},
    Conversion{"cm", "cm", 1},
    Conversion{"cm", "mm", 0.1},
    Conversion{"cm2/h", "cm2/h", 1},
    Conversion{"cm2/h", "cm2/min", 60},
    Conversion{"cm2/h", "cm2/s", 3600},
    Conversion{"mL/cm", "mL/cm", 1},
    Conversion{"ng/mL", "ng/mL", 1},
    Conversion{"ng/mL", "ug/mL", 1000},
    Conversion{"ng/mL", "mg/L", 1000},
    Conversion{"g/mol", "g/mol", 1},
};

}  // namespace

std::vector<std::string> unitsFor(std::string_view canonical) {
    std::vector<std::string> units;
    for (const Conversion& one : conversions) {
        if (one.canonical == canonical) units.emplace_back(one.unit);
    }
    return units;
}

std::optional<double> unitFactor(std::string_view unit, std::string_view canonical) {
    const auto* found = std::find_if(conversions.begin(), conversions.end(), [&](const Conversion& one) {
        return one.canonical == canonical && one.unit == unit;
    });
    if (found == conversions.end()) return std::nullopt;
    return found->factor;
}

}  // namespace theca

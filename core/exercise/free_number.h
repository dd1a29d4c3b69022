#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/scenario_change.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

/// A number of a therapy's plan that an exercise may solve for: a dose, a rate, a time, an interval, a level. Its
/// limits are those of the table of fields; times end with the run, and so do tablets.
struct FreeNumber {
    enum class Kind {
        Real,
        Whole,
        Level,  ///< the number is the level's index, 0 (S2) to 25 (C1)
    };

    std::string path;              ///< "therapies/0/pump/program/0/rate_ug_per_day"
    std::vector<FieldStep> steps;  ///< the same
    std::size_t therapy = 0;
    Kind kind = Kind::Real;
    std::string_view unit;  ///< "µg/day"; empty for numbers without
    format::Range limits;
    double value = 0;  ///< the scenario's own

    bool operator==(const FreeNumber&) const = default;
};

/// All of a scenario's therapies, in the order of the file. What describes a device, a mishap or a person is not among
/// them, nor a number that a plan leaves out.
std::vector<FreeNumber> freeNumbers(const Scenario& scenario);

/// Gives a number of this scenario another value, within the limits of its type; does nothing if it is not there.
void setNumber(Scenario& scenario, const FreeNumber& number, double value);

/// "T10" for a level, otherwise the number in at most `digits` digits, without its unit.
std::string valueText(const FreeNumber& number, double value, int digits);

}  // namespace theca

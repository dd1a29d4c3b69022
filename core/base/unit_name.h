#pragma once

#include <optional>
#include <string_view>

namespace theca {

/// How many of `other` one `unit` is: 1000 for "µg/mL" in "ng/mL"; none if one of them is not known, or if they count
/// different things. Units are written as "mg", "ug/day", "ng*h/mL", "1/h"; µ and · as well as u and *.
std::optional<double> unitRatio(std::string_view unit, std::string_view other);

}  // namespace theca

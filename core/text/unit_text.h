#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theca {

/// The units a data file may give a number in whose own unit is `canonical` ("L/h"); that one comes first.
std::vector<std::string> unitsFor(std::string_view canonical);

/// What a number in `unit` is multiplied by to be one in `canonical`.
std::optional<double> unitFactor(std::string_view unit, std::string_view canonical);

}  // namespace theca

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theca {

/// The units in which a data file may give a number with the unit `canonical` ("L/h"); that one comes first.
std::vector<std::string> unitsFor(std::string_view canonical);

/// The factor that converts a number in `unit` to `canonical`.
std::optional<double> unitFactor(std::string_view unit, std::string_view canonical);

}  // namespace theca

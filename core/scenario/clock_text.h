#pragma once

#include <string>
#include <string_view>

#include "core/scenario/scenario.h"

namespace theca {

/// Writes a time of day, "00:00" … "23:59".
bool isClockTime(std::string_view text);
/// Reads a time of day; none if the text is not one.
ClockTime clockTimeIn(std::string_view text);
std::string clockText(ClockTime time);

}  // namespace theca

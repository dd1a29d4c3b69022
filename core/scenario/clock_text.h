#pragma once

#include <string>
#include <string_view>

#include "core/scenario/scenario.h"

namespace theca {

/// "00:00" … "23:59".
bool isClockTime(std::string_view text);
/// The time of a text that is one.
ClockTime clockTimeIn(std::string_view text);
std::string clockText(ClockTime time);

}  // namespace theca

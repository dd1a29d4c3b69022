#pragma once

#include <QString>
#include <array>

#include "app/time/time_content.h"

/// The times that stepping leads to, and how speeds are written.
namespace theca::app {

/// The next multiple of a step of the keys after (or before) the playhead; within the run.
double nextStep(const TimeContent& content, bool forward, bool fine);
/// The nearest of the next event, the next bookmark and the next round time (a twelfth of the run or so).
double nextStop(const TimeContent& content, bool forward);
/// The nearest of the next event and the next bookmark, otherwise the end of the run.
double nextMark(const TimeContent& content, bool forward);

/// A minute, ten minutes, an hour, six hours, a day per second.
inline constexpr std::array offeredSpeeds = {1.0 / 60, 1.0 / 6, 1.0, 6.0, 24.0};
/// "1 s = 10 min".
QString speedText(double hoursPerSecond);

/// A time chosen with the pointer, rounded to a whole minute.
double toMinute(double hours);

}  // namespace theca::app

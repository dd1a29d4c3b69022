#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/json_path.h"
#include "core/scenario/scenario_fields.h"

/// Rules that limits of single numbers cannot express: between the members of one value, each already within its
/// limits.
namespace theca {

/// Receives an error: path, code and the arguments of the code (`Error`).
using Refuse = std::function<void(const JsonPath&, std::string, std::vector<std::string>)>;

/// `path` is that of the value; the error is at it or below.
void checkRules(const OralCourse& course, const JsonPath& path, const Refuse& refuse);
void checkRules(const Pump& pump, const JsonPath& path, const Refuse& refuse);
void checkRules(const Axes& axes, const JsonPath& path, const Refuse& refuse);
void checkRules(const Overrides& numbers, const JsonPath& path, const Refuse& refuse);
void checkRules(const Pin& pin, const JsonPath& path, const Refuse& refuse);

/// Whether an axis can be drawn and read between two ends: the second is the larger by a billionth, and by a millionth
/// of what is written at them.
bool isWideEnough(const std::array<double, 2>& ends);

/// How many doses, injections, boluses, requests, refills, faults, program entries and steps of day schedules a
/// scenario and its pins have up to their horizons.
std::size_t eventCount(const Scenario& scenario);

/// A file with its pins holds at most `format::mostEvents` doses, injections, boluses, requests, refills, faults,
/// program entries and steps of day schedules up to its horizon, and at most `format::mostPoints` observed points.
void checkCounts(const Scenario& scenario, const Refuse& refuse);

}  // namespace theca

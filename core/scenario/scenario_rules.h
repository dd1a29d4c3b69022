#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/json_path.h"
#include "core/scenario/scenario_fields.h"

/// What limits of single numbers cannot say: rules between the members of one value whose members are within their
/// limits.
namespace theca {

/// Takes what is wrong: where, its code and the code's arguments (`Error`).
using Refuse = std::function<void(const JsonPath&, std::string, std::vector<std::string>)>;

/// `path` is that of the value; what is refused lies at it or below.
void checkRules(const OralCourse& course, const JsonPath& path, const Refuse& refuse);
void checkRules(const Pump& pump, const JsonPath& path, const Refuse& refuse);
void checkRules(const Axes& axes, const JsonPath& path, const Refuse& refuse);
void checkRules(const Pin& pin, const JsonPath& path, const Refuse& refuse);

/// A file with its pins holds at most `format::mostEvents` doses, injections, boluses, requests, refills, faults and
/// program entries.
void checkEventCount(const Scenario& scenario, const Refuse& refuse);

}  // namespace theca

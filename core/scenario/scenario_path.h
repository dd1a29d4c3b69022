#pragma once

#include <optional>
#include <string_view>

#include "core/base/result.h"
#include "core/scenario/field.h"
#include "core/scenario/scenario_change.h"

/// Values of a scenario by their path, as in its `lock`: "therapies/2/pump/tip_level". A path leads to a number, a flag
/// or a word (a level, a name of a list), never into text for people.
namespace theca {

/// What stands there; none if the path leads nowhere, or to nothing that is given.
std::optional<FieldValue> valueAt(const Scenario& scenario, std::string_view path);

/// The numbers allowed there; none if the path leads to no number.
std::optional<format::Range> limitsAt(const Scenario& scenario, std::string_view path);

/// The scenario with another value there. Errors, at `path`: "no_such_place", or that the value is of another kind or
/// outside its limits ("not_plain_here"); rules between values are not checked (`problems`).
Result<Scenario> withValueAt(Scenario scenario, std::string_view path, const FieldValue& value);

}  // namespace theca

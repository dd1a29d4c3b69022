#pragma once

#include "core/scenario/scenario.h"
#include "core/text/form.h"

namespace theca {

/// The scenario in a node. Parts with another shape than `scenarioShape` keep their default; rules between values are
/// checked for sound parts, and errors reported. `path` is that of the node.
Scenario scenarioIn(const JsonNode& node, Form& form, const JsonPath& path);

}  // namespace theca

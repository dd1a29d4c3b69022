#pragma once

#include "core/scenario/scenario.h"
#include "core/text/form.h"

namespace theca {

/// The scenario a node holds. What the node has in another shape than `scenarioShape` stands at its default; rules
/// between values are held against what is sound, and refused. `path` is the node's own.
Scenario scenarioIn(const JsonNode& node, Form& form, const JsonPath& path);

}  // namespace theca

#pragma once

#include <string>

#include "core/base/result.h"
#include "core/web/open_scenario.h"

namespace theca::web {

/// What a page shows of an open scenario, as JSON: title, notes, drug, run and view, therapies with route and events,
/// signals in the order of `sampledSignals`, controls.
std::string described(const OpenScenario& open);

/// Why there is none: {"errors": [{"path": …, "sentence": {"en": …, …}}, …]}.
std::string describedErrors(const Errors& errors);

}  // namespace theca::web

#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Reads a scenario file (docs/scenario.md). Returns all errors at once, in the order of the text, each with line and
/// column. Does not check what depends on the drug or the engine: `problems()` does that.
Result<Scenario> readScenario(std::string_view text);

/// Writes a text that `readScenario` reads as an equal value. Optional keys with their default are left out.
std::string writeScenario(const Scenario& scenario);

/// The same errors with line and column: the place in `text` that their path leads to, or the nearest object that
/// contains it, in the order of the text. Errors that already have a place keep it and come last.
Errors located(std::string_view text, Errors errors);

}  // namespace theca

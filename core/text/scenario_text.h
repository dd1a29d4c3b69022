#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Reads a scenario file (docs/scenario.md). Returns every error at once, in the order of the text, each with
/// its line and column. Says nothing about what needs the drug or the engine: that is `problems()`.
Result<Scenario> readScenario(std::string_view text);

/// Writes what `readScenario` reads back as an equal value. Optional keys at their default are left out.
std::string writeScenario(const Scenario& scenario);

/// The same errors with line and column filled in: the place in `text` their path leads to, or the nearest
/// object around it, in the order of the text. Errors that already have a place keep it and come last.
Errors located(std::string_view text, Errors errors);

}  // namespace theca

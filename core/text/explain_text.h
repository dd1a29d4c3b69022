#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/explain/explanation.h"

namespace theca {

/// Reads an explain file, version 1. All errors at once, in the order of the text, each with line and column: first
/// those of its form; if there are none, those of core/explain/explain_rules.
Result<Explanation> readExplanation(std::string_view text);

/// The drugs that have a file compiled in.
std::vector<std::string> explainedDrugs();
/// The file of a drug that is compiled in; an error `no_explanation` if it has none.
Result<Explanation> builtInExplanation(std::string_view drug);

}  // namespace theca

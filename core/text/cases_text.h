#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/brain_case.h"
#include "core/text/parameter_text.h"

namespace theca {

/// Reads the file of published cases, version 1 (docs/drug-files.md).
Result<std::vector<BrainCase>> readCases(std::string_view text, const Sources& sources);

}  // namespace theca

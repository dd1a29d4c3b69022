#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/evidence/validation.h"

namespace theca {

/// Reads the targets of validation: `{"theca": "targets", "version": 1, "targets": [ … ]}`. Every
/// error has its line and column, what stands in the way of simulating a scenario of one included.
Result<std::vector<Target>> readTargets(std::string_view text, const Library& library);

}  // namespace theca

#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/evidence/validation.h"

namespace theca {

/// Reads the targets of validation: `{"theca": "targets", "version": 1, "targets": [ … ]}`. Every error has its line
/// and column, also an error that prevents the simulation of a target's scenario.
Result<std::vector<Target>> readTargets(std::string_view text, const Library& library);

}  // namespace theca

#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/observation.h"
#include "core/text/parameter_text.h"

namespace theca {

/// Reads a file of published observations (docs/drug-files.md); every source must be known.
Result<std::vector<PublishedObservation>> readObservations(std::string_view text, const Sources& sources);

}  // namespace theca

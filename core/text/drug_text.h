#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/data/drug.h"
#include "core/text/parameter_text.h"
#include "core/text/shape.h"

namespace theca {

/// Reads a drug file, version 1 (docs/drug-files.md). `sources` are those its numbers may name.
Result<Drug> readDrug(std::string_view text, const Sources& sources);

}  // namespace theca

#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/data/physiology.h"
#include "core/text/parameter_text.h"

namespace theca {

/// Reads the file that all drugs share: the 26 levels of the canal, S2 first, and the numbers of body and pump.
Result<Physiology> readPhysiology(std::string_view text, const Sources& sources);

}  // namespace theca

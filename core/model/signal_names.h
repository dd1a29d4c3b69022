#pragma once

#include <string>

#include "core/data/drug.h"

namespace theca {

/// The names of all signals of a drug as files write them: "plasma, csf:LEVEL, csf:cranial", then its read-outs.
std::string signalNames(const Drug& drug);

}  // namespace theca

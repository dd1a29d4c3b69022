#pragma once

#include <string>

#include "core/text/shape.h"

namespace theca {

/// "S2" … "C1", and one more name if given.
Shape levelShape(const std::string& orElse = {});

}  // namespace theca

#pragma once

#include "core/text/shape.h"

namespace theca {

/// Keys, types and limits of a drug file, version 1.
const Shape& drugShape();

}  // namespace theca

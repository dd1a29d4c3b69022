#pragma once

#include <optional>

#include "core/scenario/fault.h"

namespace theca {

/// The effect of a fault on a pump's delivery while it lasts.
struct FaultEffect {
    bool stopsFlow = false;
    double depotShare = 0;         ///< share of what leaves the tip that goes into the tissue, 0 … 1
    std::optional<Level> level{};  ///< where the tip is now

    bool redirects() const { return depotShare > 0 || level; }
};

FaultEffect effectOf(const Fault& fault);

}  // namespace theca

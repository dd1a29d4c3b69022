#pragma once

#include <optional>

#include "core/scenario/fault.h"

namespace theca {

/// What a fault does to a pump's delivery while it lasts.
struct FaultEffect {
    bool stopsFlow = false;
    double depotShare = 0;         ///< of what leaves the tip: into the tissue, 0 … 1
    std::optional<Level> level{};  ///< where the tip has slipped to

    bool redirects() const { return depotShare > 0 || level; }
};

FaultEffect effectOf(const Fault& fault);

}  // namespace theca

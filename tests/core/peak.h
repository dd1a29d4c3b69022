#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/solve/trajectory.h"

namespace theca::test {

/// The largest of some concentrations in a run, at twenty times between each break and the next and at the horizon;
/// errors in any of them are relative to it.
inline double peakWithin(const Trajectory& run, const std::vector<Signal>& signals) {
    double peak = 0;
    for (const Signal signal : signals) {
        for (const auto& stretch : run.stretches(signal, Hours(0), run.horizon())) {
            for (int i = 0; i <= 20; ++i)
                peak = std::max(peak, stretch.value(std::lerp(stretch.from, stretch.until, i / 20.0)));
        }
    }
    return peak;
}

}  // namespace theca::test

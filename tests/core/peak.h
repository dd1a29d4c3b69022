#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/solve/trajectory.h"

namespace theca::test {

/// The largest of some concentrations in a run, at twenty times from each break to the next and at the horizon; the
/// measure of an error in any of them.
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

#pragma once

#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca {

/// How much drug a therapy gives, as doses are usually compared: repeated doses as an amount per day, others as single
/// doses.
struct DoseGiven {
    Milligrams perDay{0};  ///< tablets as prescribed; the pump as it delivers at the tip, averaged over the run
    Milligrams once{0};    ///< the largest single dose
    int times = 0;         ///< number of single doses within the run
};

/// `therapy` must be the one that `trajectory` was simulated from.
DoseGiven doseGiven(const Therapy& therapy, const Trajectory& trajectory);

}  // namespace theca

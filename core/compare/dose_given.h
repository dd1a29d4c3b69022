#pragma once

#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca {

/// How much drug a therapy gives, as doses are usually compared: what is given repeatedly as an amount per day, the
/// rest as single doses.
struct DoseGiven {
    Milligrams perDay{0};  ///< tablets as prescribed; the pump as it delivers at the tip, averaged over the run
    Milligrams once{0};    ///< the largest single dose of what is given singly
    int times = 0;         ///< how many single doses within the run
};

/// `therapy` must be the one `trajectory` was simulated from.
DoseGiven doseGiven(const Therapy& therapy, const Trajectory& trajectory);

}  // namespace theca

#pragma once

#include <vector>

#include "app/base/therapy_look.h"
#include "app/charts/reference_line.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// EC50 of an effect site, one line for all shown therapies in which it is the same: tolerance raises it only where
/// drug is given into the spinal fluid. `factor` turns µg/mL into the unit of the chart.
std::vector<ReferenceLine> ec50Lines(const Run& run, const std::vector<TherapyLook>& looks, std::size_t site,
                                     double factor);

}  // namespace theca::app

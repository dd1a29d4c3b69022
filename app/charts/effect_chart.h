#pragma once

#include "app/charts/chart_content.h"
#include "core/data/drug.h"

namespace theca::app {

/// The chart of an effect, which has a scale of its own: title, unit, which way is which, and what its curve leaves
/// out. `readOut` counts those of the drug and is no concentration.
ChartSpec effectChart(int readOut, const Drug& drug);

}  // namespace theca::app

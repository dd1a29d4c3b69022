#pragma once

#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"

namespace theca::app {

/// Observations of a chart's signal, in the chart's unit: with `published`, those that match the protocols of the shown
/// therapies; and always the user's own points.
std::vector<ObservedSet> observedIn(const Shown& shown, const ChartSpec& chart, const std::vector<TherapyLook>& looks,
                                    bool published, const Theme& theme);

}  // namespace theca::app

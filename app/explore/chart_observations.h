#pragma once

#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"

namespace theca::app {

/// What was observed of a chart's signal, in the chart's unit: with `published`, what matches the protocols of the
/// therapies that are shown; and always the person's own points.
std::vector<ObservedSet> observedIn(const Shown& shown, const ChartSpec& chart, const std::vector<TherapyLook>& looks,
                                    bool published, const Theme& theme);

}  // namespace theca::app

#pragma once

#include <memory>

#include "app/charts/chart_content.h"
#include "app/people/band_runner.h"

namespace theca::app {

/// What has to be computed for the bands of these charts, whose run is that of `simulated`; none where no people are
/// wanted.
std::optional<BandRequest> bandRequest(const Scenario& simulated, std::shared_ptr<const Library> library,
                                       const ChartContent& content);

/// Adds bands to the curves they belong to. Bands of other signals or another number of therapies are left out.
void addBands(const PopulationBands& bands, ChartContent& content);

}  // namespace theca::app

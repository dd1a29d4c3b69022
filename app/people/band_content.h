#pragma once

#include <memory>

#include "app/charts/chart_content.h"
#include "app/people/band_runner.h"

namespace theca::app {

/// The request for the bands of these charts, whose run is that of `simulated`; none if the scenario has no population.
std::optional<BandRequest> bandRequest(const Scenario& simulated, std::shared_ptr<const Library> library,
                                       const ChartContent& content);

/// Adds bands to their curves. Bands of other signals or of another number of therapies are ignored.
void addBands(const PopulationBands& bands, ChartContent& content);

}  // namespace theca::app

#pragma once

#include <string>
#include <vector>

#include "core/people/population.h"
#include "core/scenario/scenario.h"
#include "core/text/csv.h"
#include "core/text/json_writer.h"

namespace theca {

/// Figures of a scenario's people as a table: number of people, seed, preset; five percentiles per row.
std::string populationText(const Scenario& scenario, const std::vector<TherapyFigures>& figures);

/// The same for JSON: what was simulated, and the figures of one therapy.
JsonNode populationValue(const Population& population);
JsonNode figuresValue(const TherapyFigures& figures);

/// Writes the CSV of a population: as writeCsv, with five columns `…_p5` to `…_p95` for every concentration and score.
/// Stops with the error "stopped" when the sink returns false.
Result<bool> writePopulationCsv(const Scenario& scenario, const Library& library, const Run& run, double stepMinutes,
                                const PopulationOptions& options, const Sink& sink);

}  // namespace theca

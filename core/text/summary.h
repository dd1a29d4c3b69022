#pragma once

#include <string>
#include <vector>

#include "core/people/population.h"
#include "core/pump/event.h"
#include "core/scenario/scenario.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

namespace theca {

/// Exposure at one of the summary's places.
struct PlaceSummary {
    std::string key;    ///< "plasma", "csf_L3", "csf_L1"
    std::string title;  ///< "plasma", "CSF L3"; in one-pool "CSF pool"
    Exposure exposure;
};

struct TherapySummary {
    Text name;
    std::vector<PlaceSummary> places;
    Figure hoursAboveEC50;
    std::vector<Event> events;
    std::optional<TherapyFigures> people;  ///< if the scenario has a population
};

std::vector<TherapySummary> summarise(const Scenario& scenario, const Run& run);

/// The table that `run` prints: ng/mL, h, ng·h/mL, 4 significant digits; below it the table of the people.
std::string summaryText(const Scenario& scenario, const std::vector<TherapySummary>& summary);

/// The JSON of `run` (docs/scenario.md). What is not defined is null, with the reason in `reasons`.
std::string summaryJson(const Scenario& scenario, const std::vector<TherapySummary>& summary);

}  // namespace theca

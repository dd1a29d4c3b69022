#pragma once

#include <cstddef>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca {

/// The tablets that would bring as much drug to a place as a pump does, in the same person over the same run.
struct EquivalentTablets {
    double factor = 0;  ///< of the doses of the scenario's tablets
    Milligrams perDay{0};
    MicrogramsPerMillilitre csfMean;     ///< at the place, equal for the pump and these tablets
    MicrogramsPerMillilitre plasmaMean;  ///< with these tablets
    MicrogramsPerMillilitre plasmaMeanOfPump;
};

/// The mean over the run is proportional to the dose, so one ratio gives the factor; the tablets are then simulated
/// with it and their mean at the place is compared with the pump's. None if no drug from the tablets or none from the
/// pump arrives there, or if the two means differ by more than 1e-9 of the pump's.
/// `tablets` and `pump` are indices into the scenario's therapies.
std::optional<EquivalentTablets> equivalentTablets(const Scenario& scenario, const Library& library,
                                                   std::size_t tablets, std::size_t pump, Level at);
/// The same if the scenario's run is known.
std::optional<EquivalentTablets> equivalentTablets(const Scenario& scenario, const Run& run, const Library& library,
                                                   std::size_t tablets, std::size_t pump, Level at);

}  // namespace theca

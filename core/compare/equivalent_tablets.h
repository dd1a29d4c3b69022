#pragma once

#include <optional>

#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca {

/// The tablets that would in the long run keep as much drug at a place as a pump does, in the same person.
struct EquivalentTablets {
    Milligrams perDay{0};
    MicrogramsPerMillilitre csf;           ///< at the place, alike for the pump and these tablets
    MicrogramsPerMillilitre plasma;        ///< with these tablets
    MicrogramsPerMillilitre plasmaOfPump;  ///< with the pump
};

/// From the two steady states, so what is shown of the run changes nothing. The pump is taken as it delivers on
/// average over the last day of the run. None if the drug has no tablets, or if the tablets or the pump bring nothing
/// there.
std::optional<EquivalentTablets> equivalentTablets(const Trajectory& pump, Level at);

/// From the least to the most tablets a day that single inputs at half or at twice their value would give.
struct TabletsRange {
    Milligrams least{0};
    Milligrams most{0};
};

/// The numbers of the drug and the body that a scenario uses, one after the other; those that cannot be half or twice
/// as large are taken as they are. None where there are no equivalent tablets.
std::optional<TabletsRange> equivalentTabletsRange(const Scenario& scenario, const Library& library,
                                                   const Trajectory& pump, Level at);

}  // namespace theca

#pragma once

#include <cstdint>
#include <vector>

#include "core/people/population.h"

/// The definition of everything that core/people/population.h gives [docs/people.md, 2]. Each virtual person is a
/// patient whose scenario is simulated like any other; all values are kept; percentiles are read from the sorted
/// values. Slow, and eight bytes for every person, signal and time: the tests and the benchmark hold the fast way
/// against it.
namespace theca {

/// The scenario of one virtual person, who is its patient; it has no population.
Scenario scenarioOfPerson(const Scenario& scenario, const Library& library, std::uint64_t person);

/// What populationBands gives. At least one person; errors are those of `problems`.
Result<PopulationBands> plainBands(const Scenario& scenario, const Library& library, const std::vector<Signal>& which,
                                   const std::vector<double>& hours);

/// What populationFigures gives. At least one person; errors are those of `problems`.
Result<std::vector<TherapyFigures>> plainFigures(const Scenario& scenario, const Library& library);

}  // namespace theca

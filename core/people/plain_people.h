#pragma once

#include <cstdint>
#include <vector>

#include "core/people/population.h"

/// The definition of everything that core/people/population.h gives [docs/people.md, 2]. Each virtual person is a
/// patient whose scenario is simulated like any other; all values are kept; percentiles are read from the sorted
/// values. Slow, and needs eight bytes for every person, signal and time: the tests and the benchmark compare the fast
/// way with it.
namespace theca {

/// The scenario of one virtual person, who is its patient; its population is empty.
Scenario scenarioOfPerson(const Scenario& scenario, const Library& library, std::uint64_t person);

/// The same as populationBands. At least one person; errors are those of `problems`.
Result<PopulationBands> plainBands(const Scenario& scenario, const Library& library, const std::vector<Signal>& which,
                                   const std::vector<double>& hours);

/// The same as populationFigures. At least one person; errors are those of `problems`.
Result<std::vector<TherapyFigures>> plainFigures(const Scenario& scenario, const Library& library);

}  // namespace theca

#include <cassert>

#include "core/people/fast/population_in_memory.h"
#include "core/people/fast/population_streamed.h"
#include "core/people/population.h"
#include "core/solve/simulator.h"

namespace theca {

Result<bool> populationRows(const Scenario& scenario, const Library& library, const std::vector<Signal>& which,
                            const std::vector<double>& hours, const PopulationOptions& options,
                            const PopulationRows& rows) {
    assert(scenario.population.patients > 0);
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const PopulationTable table(scenario, library, which, hours);
    const bool allFallback = table.solver.exponentials() == 0;
    const std::size_t wholeTable = table.rows() * table.width() * table.people() * sizeof(double);
    const std::size_t needed = PopulationInMemory::bytes(table) + (allFallback ? wholeTable : 0);
    const PassProgress progress{options};
    if (needed <= options.mostBytes) return PopulationInMemory(table, progress).run(rows);
    return PopulationStreamed(table, progress).run(rows);
}

}  // namespace theca

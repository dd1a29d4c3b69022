#pragma once

#include <cstddef>
#include <vector>

#include "core/people/fast/pass_progress.h"
#include "core/people/fast/population_table.h"

namespace theca {

/// The values of people who are simulated like the patient, for as many chunks ahead as fit into memory: such a
/// simulation is costly to start and cheap to continue. References that are passed in must outlive it.
class FallbackValues {
public:
    /// `people`: indices in the population. `spare`: memory to aim for, bytes.
    FallbackValues(const PopulationTable& table, std::vector<std::size_t> people, std::size_t spare,
                   const PassProgress& progress);

    /// Writes their values of a chunk: column s of row r for person i goes to values[(r · width + s) · table.people() +
    /// i]. Call for the chunks in order. False when stopped.
    bool write(const PopulationTable::Chunk& chunk, double* values);

private:
    bool simulateFrom(const PopulationTable::Chunk& chunk);

    const PopulationTable& m_table;
    const PassProgress& m_progress;
    std::vector<std::size_t> m_people;
    std::size_t m_rowsAtOnce;
    std::size_t m_from = 0;        ///< row
    std::size_t m_until = 0;       ///< row
    std::vector<double> m_values;  ///< [person][row][column]
};

}  // namespace theca

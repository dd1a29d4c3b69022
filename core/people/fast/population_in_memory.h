#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/people/fast/block_sampler.h"
#include "core/people/fast/fallback_values.h"
#include "core/people/fast/percentile_tracker.h"
#include "core/people/fast/population_table.h"

namespace theca {

/// The method for a population that fits into memory: all people are solved and kept as exponentials, and the table is
/// computed for all of them together, a chunk of rows at a time [docs/people.md, 8 and 9]. Arguments must outlive it.
class PopulationInMemory {
public:
    PopulationInMemory(const PopulationTable& table, const PassProgress& progress);

    /// Bytes for the people and one chunk of values; fallback people come in addition.
    static std::size_t bytes(const PopulationTable& table);

    Result<bool> run(const PopulationRows& sink);

private:
    bool solve();
    bool sample(const PopulationTable::Chunk& chunk);
    bool findPercentiles(const PopulationTable::Chunk& chunk);

    const PopulationTable& m_table;
    const PassProgress& m_progress;
    std::vector<PeopleBlock> m_blocks;
    std::vector<BlockSampler> m_samplers;  ///< one per block
    std::optional<FallbackValues> m_fallback;
    std::vector<double> m_values;  ///< of one chunk: column s of row r starts at [(r · width + s) · people]
    std::size_t m_parts = 1;       ///< parts of a chunk's rows, each with its own trackers
    std::vector<PercentileTracker> m_trackers;  ///< [part · width + column]
    std::vector<Percentiles> m_found;           ///< [row · width + column]
};

}  // namespace theca

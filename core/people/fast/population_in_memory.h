#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/people/fast/block_sampler.h"
#include "core/people/fast/fallback_values.h"
#include "core/people/fast/percentile_tracker.h"
#include "core/people/fast/population_table.h"

namespace theca {

/// The way for a population that fits into memory: all people are solved and kept as exponentials, and go through the
/// table together, a chunk of rows at a time [docs/people.md, 8 and 9]. What is handed in must outlive it.
class PopulationInMemory {
public:
    PopulationInMemory(const PopulationTable& table, const PassProgress& progress);

    /// What the people take, and one chunk of values; fallback people come on top.
    static std::size_t bytes(const PopulationTable& table);

    Result<bool> run(const PopulationRows& sink);

private:
    bool solve();
    bool sample(const PopulationTable::Chunk& chunk);
    bool findPercentiles(const PopulationTable::Chunk& chunk);

    const PopulationTable& m_table;
    const PassProgress& m_progress;
    std::vector<PeopleBlock> m_blocks;
    std::vector<BlockSampler> m_samplers;  ///< one a block
    std::optional<FallbackValues> m_fallback;
    std::vector<double> m_values;  ///< of one chunk: row r's column s of all people from [(r · width + s) · people] on
    std::size_t m_parts = 1;       ///< of a chunk's rows, each with trackers of its own
    std::vector<PercentileTracker> m_trackers;  ///< [part · width + column]
    std::vector<Percentiles> m_found;           ///< [row · width + column]
};

}  // namespace theca

#pragma once

#include <cstddef>
#include <vector>

#include "core/people/fast/pass_progress.h"
#include "core/people/fast/population_table.h"

namespace theca {

/// The way for a population that does not fit into memory: people are solved, sampled and forgotten, block by block,
/// and streamed percentiles keep what they need [docs/people.md, 10]. As many rows at a time as fit; every pass
/// simulates all people again. What is handed in must outlive it.
class PopulationStreamed {
public:
    PopulationStreamed(const PopulationTable& table, const PassProgress& progress)
        : m_table(table), m_progress(progress) {}

    Result<bool> run(const PopulationRows& sink);

private:
    /// A pass fills rows [from, until).
    struct Pass {
        std::size_t from;
        std::size_t until;
    };
    std::size_t rowsAtOnce() const;
    void simulateBlock(const Pass& pass, std::size_t first, double* columns) const;
    void sampleColumns(const Pass& pass, const PeopleBlock& block, double* columns) const;
    void simulateFallback(const Pass& pass, const PeopleBlock& block, double* columns) const;

    const PopulationTable& m_table;
    PassProgress m_progress;
};

}  // namespace theca

#pragma once

#include <cstddef>
#include <vector>

#include "core/people/fast/pass_progress.h"
#include "core/people/fast/population_table.h"

namespace theca {

/// The method for a population that does not fit into memory: people are solved, sampled and dropped, block by block,
/// and streamed percentiles keep what they need [docs/people.md, 10]. Each pass takes as many rows as fit and simulates
/// all people again. References that are passed in must outlive it.
class PopulationStreamed {
public:
    PopulationStreamed(const PopulationTable& table, const PassProgress& progress)
        : m_table(table), m_progress(progress) {}

    Result<bool> run(const PopulationRows& sink);

private:
    /// One pass, which fills rows [from, until).
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

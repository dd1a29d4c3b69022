#pragma once

#include <cstddef>
#include <vector>

#include "core/people/fast/network_parts.h"
#include "core/people/fast/people_block.h"
#include "core/people/fast/population_model.h"

namespace theca {

/// Solves people a block at a time [docs/people.md, 3 to 6]. The model must outlive it.
class BlockSolver {
public:
    BlockSolver(const PopulationModel& population, BlockRequest request);

    const BlockRequest& request() const { return m_request; }
    /// Exponentials of each person; 0 if all are fallback people.
    std::size_t exponentials() const { return m_parts.exponentials(); }
    /// Solves the people from index `first` on.
    PeopleBlock solve(std::size_t first) const;

private:
    struct Draws;
    struct Work;
    PeopleBlock emptyBlock(std::size_t first) const;
    Draws draw(std::size_t first) const;
    void layOutPerson(const Draws& draws, std::size_t lane, std::size_t column, PeopleBlock& block, Work& work) const;
    bool isWanted(ParameterId id) const;

    const PopulationModel& m_population;
    BlockRequest m_request;
    NetworkParts m_parts;
};

}  // namespace theca

#include "core/people/fast/block_solver.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/model/layout.h"
#include "core/people/fast/batch_matrices.h"
#include "core/people/fast/person_terms.h"

namespace theca {

/// The values of the varied parameters for the people of a block.
struct BlockSolver::Draws {
    std::vector<ParameterId> ids;
    std::vector<std::vector<double>> values;  ///< [parameter][column]; empty if it changes nothing that is asked
};

/// Memory that is reused from batch to batch.
struct BlockSolver::Work {
    Individual person;  ///< first the median person; then each person, with other values of the varied parameters
    Layout layout;
    BatchMatrices batch;
    PersonTerms terms;
    std::array<FirstOrderSteps, lanes> steps;
};

BlockSolver::BlockSolver(const PopulationModel& population, BlockRequest request)
    : m_population(population), m_request(std::move(request)), m_parts(population.median().network(), m_request) {}

/// Whether a varied parameter changes anything that is asked for.
bool BlockSolver::isWanted(ParameterId id) const {
    using P = ParameterId;
    const bool levels = m_population.structure() == CsfModel::Levels;
    const std::array ofLevels = {P::D, P::mixingSac, P::mixingNeck, P::k, P::spinalVolume, P::cranialVolume};
    if (std::find(ofLevels.begin(), ofLevels.end(), id) != ofLevels.end()) return levels;
    if (id == P::onePoolCL) return !levels;
    if (isKe0(id)) return !m_parts.followers.empty();
    if (id == P::EC50 || id == P::scoreBaseline || siteNumberOf(id)) return m_request.anyReadOut;
    return true;
}

/// Padding columns get a decaying exponential with weight 0.
PeopleBlock BlockSolver::emptyBlock(std::size_t first) const {
    constexpr std::size_t wide = PeopleBlock::size;
    PeopleBlock block;
    block.first = first;
    block.count = std::min(wide, m_population.count() - first);
    block.exponentials = exponentials();
    block.rates.assign(block.exponentials * wide, -1);
    block.gains.assign(m_request.entries.size() * block.exponentials * wide, 0);
    block.weights.assign(m_request.nodes.size() * block.exponentials * wide, 0);
    if (m_request.anyReadOut) block.sensitivity.resize(m_population.drug().sites.size() * wide);
    return block;
}

BlockSolver::Draws BlockSolver::draw(std::size_t first) const {
    const People& people = m_population.people();
    Draws draws{people.varied(), {}};
    draws.values.resize(draws.ids.size());
    for (std::size_t i = 0; i < draws.ids.size(); ++i) {
        if (!isWanted(draws.ids[i])) continue;
        draws.values[i].resize(PeopleBlock::size);
        people.draw(i, first, draws.values[i]);
    }
    return draws;
}

/// Writes the numbers of one person into a lane of the batch.
void BlockSolver::layOutPerson(const Draws& draws, std::size_t lane, std::size_t column, PeopleBlock& block,
                               Work& work) const {
    for (std::size_t i = 0; i < draws.ids.size(); ++i) {
        if (!draws.values[i].empty()) m_population.vary(work.person, draws.ids[i], draws.values[i][column]);
    }
    layOut(m_population.drug(), work.person, m_population.structure(), work.layout);
    work.batch.fill(lane, work.layout, work.person);
    FirstOrderSteps& steps = work.steps[lane];
    steps.tabletFactor = m_population.tabletFactor(work.person);
    steps.sources.clear();
    steps.followers.clear();
    for (const std::size_t i : m_parts.sources) steps.sources.push_back(work.layout.network.sources[i].rate);
    for (const std::size_t i : m_parts.followers) steps.followers.push_back(work.layout.network.followers[i].rate);
    for (std::size_t site = 0; site * PeopleBlock::size < block.sensitivity.size(); ++site) {
        block.sensitivity[site * PeopleBlock::size + column] = sensitivityAt(*work.person.effect, site);
    }
}

PeopleBlock BlockSolver::solve(std::size_t first) const {
    PeopleBlock block = emptyBlock(first);
    if (!m_parts.isSymmetric) {
        block.fallback.resize(block.count);
        std::iota(block.fallback.begin(), block.fallback.end(), first);
        return block;
    }
    const Draws draws = draw(first);
    const Model& median = m_population.median();
    Work work{median.individual(), {}, {m_parts, m_request}, {m_parts, m_request, median.network()}, {}};
    for (std::size_t from = 0; from < block.count; from += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) layOutPerson(draws, lane, from + lane, block, work);
        work.batch.diagonalise();
        for (std::size_t lane = 0; lane < lanes && from + lane < block.count; ++lane) {
            if (work.terms.solve(work.batch, lane, work.steps[lane])) {
                work.terms.store(block, from + lane);
            } else {
                block.fallback.push_back(first + from + lane);
            }
        }
    }
    return block;
}

}  // namespace theca

#include "core/people/fast/population_in_memory.h"

#include <algorithm>

#include "core/base/parallel.h"

namespace theca {

namespace {

constexpr std::size_t blocksAtOnce = 8;  ///< solved between two checks whether to stop

}  // namespace

PopulationInMemory::PopulationInMemory(const PopulationTable& table, const PassProgress& progress)
    : m_table(table), m_progress(progress) {
    m_values.resize(SamplingPlan::chunk * table.width() * table.people());
    // A tracker needs consecutive rows. With few signals, several threads share one: each takes a part of the rows.
    const unsigned threads = std::max(1U, progress.options.threads);
    if (threads > 1) m_parts = std::max<std::size_t>(1, 2 * threads / std::max<std::size_t>(1, table.width()));
    m_trackers.resize(table.width() * m_parts);
}

std::size_t PopulationInMemory::bytes(const PopulationTable& table) {
    const BlockRequest& request = table.plan.request();
    // For each exponential: its rate, gains and weights, and what BlockSampler keeps (excess, steady and two decays).
    const std::size_t numbers = table.solver.exponentials() * (5 + request.nodes.size() + request.entries.size());
    const std::size_t sites = request.anyReadOut ? table.model.drug().sites.size() : 0;
    const std::size_t effect = sites * sizeof(Sensitivity) / sizeof(double);
    return table.people() * (numbers + effect + SamplingPlan::chunk * table.width()) * sizeof(double);
}

Result<bool> PopulationInMemory::run(const PopulationRows& sink) {
    if (!solve()) return populationStopped();
    for (std::size_t row = 0; row < m_table.rows();) {
        const PopulationTable::Chunk chunk = m_table.chunkAt(row);
        if (!sample(chunk) || !findPercentiles(chunk)) return populationStopped();
        if (!m_table.deliver(chunk.row, chunk.size(), m_found, sink)) return populationStopped();
        row = chunk.endRow();
        m_progress.tell(0.5 + 0.5 * static_cast<double>(row) / static_cast<double>(m_table.rows()));
    }
    return true;
}

bool PopulationInMemory::solve() {
    m_blocks.resize((m_table.people() + PeopleBlock::size - 1) / PeopleBlock::size);
    for (std::size_t from = 0; from < m_blocks.size(); from += blocksAtOnce) {
        const std::size_t until = std::min(m_blocks.size(), from + blocksAtOnce);
        parallelFor(until - from, m_progress.options.threads, [&](std::size_t i) {
            if (!m_progress.stopped()) m_blocks[from + i] = m_table.solver.solve((from + i) * PeopleBlock::size);
        });
        m_progress.tell(0.5 * static_cast<double>(until) / static_cast<double>(m_blocks.size()));
        if (m_progress.stopped()) return false;
    }
    std::vector<std::size_t> fallback;
    for (const PeopleBlock& block : m_blocks) {
        m_samplers.emplace_back(m_table.plan, block);
        fallback.insert(fallback.end(), block.fallback.begin(), block.fallback.end());
    }
    const std::size_t used = bytes(m_table);
    const std::size_t most = m_progress.options.mostBytes;
    m_fallback.emplace(m_table, std::move(fallback), used < most ? most - used : 0, m_progress);
    return true;
}

/// The values of one chunk; false when stopped.
bool PopulationInMemory::sample(const PopulationTable::Chunk& chunk) {
    if (m_table.solver.exponentials() > 0) {
        parallelFor(m_samplers.size(), m_progress.options.threads, [&](std::size_t i) {
            if (m_progress.stopped()) return;
            m_samplers[i].sample(chunk.therapy, chunk.from, chunk.until, m_values.data() + i * PeopleBlock::size,
                                 m_table.people());
        });
    }
    return m_fallback->write(chunk, m_values.data()) && !m_progress.stopped();
}

bool PopulationInMemory::findPercentiles(const PopulationTable::Chunk& chunk) {
    const std::size_t people = m_table.people();
    const std::size_t width = m_table.width();
    const std::size_t rows = chunk.size();
    m_found.resize(rows * width);
    parallelFor(m_trackers.size(), m_progress.options.threads, [&](std::size_t task) {
        const std::size_t column = task % width;
        const std::size_t part = task / width;
        for (std::size_t r = rows * part / m_parts; r < rows * (part + 1) / m_parts; ++r) {
            if (m_progress.stopped()) return;
            const double* values = m_values.data() + (r * width + column) * people;
            m_found[r * width + column] = m_trackers[task].next({values, people});
        }
    });
    return !m_progress.stopped();
}

}  // namespace theca

#include "core/people/fast/population_streamed.h"

#include <algorithm>

#include "core/people/fast/block_sampler.h"
#include "core/people/fast/streamed_cells.h"
#include "core/people/fast/streamed_percentiles.h"

namespace theca {

std::size_t PopulationStreamed::rowsAtOnce() const {
    const std::size_t bytesACell = StreamedPercentiles::mostBytes(m_table.people()) + streamedAtOnce * sizeof(double);
    const std::size_t cells = m_progress.options.mostBytes / bytesACell;
    return std::max<std::size_t>(1, cells / std::max<std::size_t>(1, m_table.width()));
}

Result<bool> PopulationStreamed::run(const PopulationRows& sink) {
    const std::size_t atOnce = rowsAtOnce();
    m_progress.passes = static_cast<double>((m_table.rows() + atOnce - 1) / atOnce);
    for (std::size_t from = 0; from < m_table.rows(); from += atOnce) {
        const Pass pass{from, std::min(m_table.rows(), from + atOnce)};
        const std::size_t rows = pass.until - pass.from;
        const CellSimulation simulate = {
            PeopleBlock::size, [&](std::size_t first, double* columns) { simulateBlock(pass, first, columns); }};
        const auto found = streamedCells(m_table.people(), rows * m_table.width(), simulate, m_progress);
        if (!found) return found.errors();
        if (!m_table.deliver(from, rows, *found, sink)) return populationStopped();
        m_progress.pass += 1;
    }
    return true;
}

void PopulationStreamed::simulateBlock(const Pass& pass, std::size_t first, double* columns) const {
    const PeopleBlock block = m_table.solver.solve(first);
    if (block.exponentials > 0) sampleColumns(pass, block, columns);
    if (!block.fallback.empty()) simulateFallback(pass, block, columns);
}

/// The chunks that the pass covers; of the first and the last one perhaps only some rows.
void PopulationStreamed::sampleColumns(const Pass& pass, const PeopleBlock& block, double* columns) const {
    const std::size_t width = m_table.width();
    BlockSampler sampler(m_table.plan, block);
    std::vector<double> values(SamplingPlan::chunk * width * PeopleBlock::size);
    for (std::size_t row = m_table.chunkAt(pass.from).row; row < pass.until;) {
        const PopulationTable::Chunk chunk = m_table.chunkAt(row);
        sampler.sample(chunk.therapy, chunk.from, chunk.until, values.data(), PeopleBlock::size);
        for (std::size_t r = std::max(row, pass.from); r < std::min(chunk.endRow(), pass.until); ++r) {
            for (std::size_t s = 0; s < width; ++s) {
                std::copy_n(values.data() + ((r - row) * width + s) * PeopleBlock::size, block.count,
                            columns + ((r - pass.from) * width + s) * streamedAtOnce);
            }
        }
        row = chunk.endRow();
    }
}

void PopulationStreamed::simulateFallback(const Pass& pass, const PeopleBlock& block, double* columns) const {
    const std::size_t width = m_table.width();
    const std::size_t start = m_table.chunkAt(pass.from).row;
    const std::size_t end = m_table.chunkAt(pass.until - 1).endRow();
    std::vector<double> own((end - start) * width);
    for (const std::size_t person : block.fallback) {
        m_table.simulateLikePatient(person, start, end, own.data());
        for (std::size_t c = 0; c < (pass.until - pass.from) * width; ++c)
            columns[c * streamedAtOnce + (person - block.first)] = own[(pass.from - start) * width + c];
    }
}

}  // namespace theca

#include "core/people/fast/fallback_values.h"

#include <algorithm>

#include "core/base/parallel.h"

namespace theca {

FallbackValues::FallbackValues(const PopulationTable& table, std::vector<std::size_t> people, std::size_t spare,
                               const PassProgress& progress)
    : m_table(table), m_progress(progress), m_people(std::move(people)) {
    const std::size_t bytesARow = m_people.size() * table.width() * sizeof(double);
    m_rowsAtOnce = bytesARow == 0 ? table.rows() : std::max<std::size_t>(1, spare / bytesARow);
}

/// This chunk, and as many of the next ones as fit.
bool FallbackValues::simulateFrom(const PopulationTable::Chunk& chunk) {
    m_from = chunk.row;
    m_until = chunk.endRow();
    while (m_until < m_table.rows()) {
        const std::size_t next = m_table.chunkAt(m_until).endRow();
        if (next - m_from > m_rowsAtOnce) break;
        m_until = next;
    }
    const std::size_t own = (m_until - m_from) * m_table.width();
    m_values.resize(m_people.size() * own);
    parallelFor(m_people.size(), m_progress.options.threads, [&](std::size_t i) {
        if (!m_progress.stopped()) m_table.simulateLikePatient(m_people[i], m_from, m_until, m_values.data() + i * own);
    });
    return !m_progress.stopped();
}

bool FallbackValues::write(const PopulationTable::Chunk& chunk, double* values) {
    if (m_people.empty()) return true;
    if (chunk.endRow() > m_until && !simulateFrom(chunk)) return false;
    const std::size_t width = m_table.width();
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const double* own = m_values.data() + (i * (m_until - m_from) + chunk.row - m_from) * width;
        for (std::size_t c = 0; c < chunk.size() * width; ++c) values[c * m_table.people() + m_people[i]] = own[c];
    }
    return true;
}

}  // namespace theca

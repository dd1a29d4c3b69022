#include "core/people/fast/batch_matrices.h"

#include <algorithm>
#include <cmath>

namespace theca {

BatchMatrices::BatchMatrices(const NetworkParts& parts, const BlockRequest& request)
    : m_parts(parts), m_request(request), m_size(parts.exchanging.size()) {
    const auto sources = std::count_if(request.entries.begin(), request.entries.end(), isSource);
    m_firstObserved = 1 + request.entries.size() - static_cast<std::size_t>(sources);
    m_rowCount = m_firstObserved + parts.observed.size();
    m_root.resize(m_size);
    m_share.resize(parts.placeOf.size());
    m_matrix.resize(m_size * (m_size + 1) / 2 * lanes);
    m_rows.resize(m_rowCount * m_size * lanes);
    m_eigenvalues.resize(m_size * lanes);
}

void BatchMatrices::fill(std::size_t lane, const Layout& layout, const Individual& person) {
    for (std::size_t i = 0; i < m_size; ++i) {
        const Network::Node& node = layout.network.nodes[index(m_parts.exchanging[i])];
        m_root[i] = std::sqrt(node.partition * node.volume);
    }
    fillMatrix(lane, layout.network);
    fillRows(lane, layout, person);
}

void BatchMatrices::diagonalise() {
    theca::diagonalise(m_size, m_matrix.data(), m_rows.data(), m_rowCount, m_eigenvalues.data());
}

/// M = S⁻¹·K·S. A flow of conductance g between a and b takes the share g/Sa² of the amount in a per hour and gives it
/// to b: K(b, a) = g/Sa², so M(b, a) = g/(Sa·Sb), which is symmetric.
void BatchMatrices::fillMatrix(std::size_t lane, const Network& network) {
    const auto at = [&](std::size_t i, std::size_t j) -> double& {
        return m_matrix[(i * (i + 1) / 2 + j) * lanes + lane];
    };
    for (std::size_t i = 0; i < m_size * (m_size + 1) / 2; ++i) m_matrix[i * lanes + lane] = 0;
    for (const auto& e : network.exchanges) {
        const std::size_t a = m_parts.placeOf[index(e.a)];
        const std::size_t b = m_parts.placeOf[index(e.b)];
        at(a, a) -= e.conductance / (m_root[a] * m_root[a]);
        at(b, b) -= e.conductance / (m_root[b] * m_root[b]);
        at(std::max(a, b), std::min(a, b)) += e.conductance / (m_root[a] * m_root[b]);
    }
    for (const auto& o : network.outflows) {
        const std::size_t a = m_parts.placeOf[index(o.from)];
        at(a, a) -= o.clearance / network.nodes[index(o.from)].volume;
    }
}

void BatchMatrices::fillRows(std::size_t lane, const Layout& layout, const Individual& person) {
    std::size_t row = 0;
    const auto at = [&](std::size_t place) -> double& { return m_rows[(row * m_size + place) * lanes + lane]; };
    const auto clear = [&] {
        for (std::size_t i = 0; i < m_size; ++i) at(i) = 0;
    };
    const std::size_t plasma = m_parts.placeOf[Layout::plasma];
    clear();
    at(plasma) = 1 / m_root[plasma];
    ++row;
    for (const Entry& entry : m_request.entries) {
        if (isSource(entry)) continue;
        spreadOver(layout, person, entry, m_share);
        for (std::size_t i = 0; i < m_size; ++i) at(i) = m_share[index(m_parts.exchanging[i])] / m_root[i];
        ++row;
    }
    for (const int node : m_parts.observed) {
        clear();
        const std::size_t place = m_parts.placeOf[index(node)];
        at(place) = m_root[place] / layout.network.nodes[index(node)].volume;
        ++row;
    }
}

}  // namespace theca

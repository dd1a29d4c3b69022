#pragma once

#include <cstddef>
#include <vector>

#include "core/model/layout.h"
#include "core/people/fast/network_parts.h"
#include "core/people/fast/symmetric_eigen.h"

namespace theca {

/// The exchanging compartments of eight people as symmetric matrices, and the part of their modes that is needed
/// [docs/people.md, 4 and 6]. `parts` and `request` must outlive it.
///
/// Amounts A obey dA/dt = K·A. With S = diag(√(partition · volume)), M = S⁻¹·K·S is symmetric: M = Q·Λ·Qᵀ. A mode is a
/// column of S·Q; it decays with its eigenvalue as rate. Only some products r·Q are needed, not Q itself: r = share/S
/// for drug that enters, r = S/volume at one node for its concentration.
class BatchMatrices {
public:
    BatchMatrices(const NetworkParts& parts, const BlockRequest& request);

    /// Writes the numbers of one person into a lane.
    void fill(std::size_t lane, const Layout& layout, const Individual& person);
    /// Call when every lane is filled.
    void diagonalise();

    /// Rate of a mode, 1/h.
    double rate(std::size_t mode, std::size_t lane) const { return m_eigenvalues[mode * lanes + lane]; }
    /// Change of a mode's amplitude per µg that enters plasma.
    double plasmaGain(std::size_t mode, std::size_t lane) const { return row(0, mode, lane); }
    /// The same per µg that enters at the request's entry number k, counted without sources.
    double entryGain(std::size_t k, std::size_t mode, std::size_t lane) const { return row(1 + k, mode, lane); }
    /// The concentration at `parts.observed[i]` for a mode with amplitude 1, 1/mL.
    double weight(std::size_t i, std::size_t mode, std::size_t lane) const {
        return row(m_firstObserved + i, mode, lane);
    }

private:
    double row(std::size_t r, std::size_t mode, std::size_t lane) const {
        return m_rows[(r * m_size + mode) * lanes + lane];
    }
    void fillMatrix(std::size_t lane, const Network& network);
    void fillRows(std::size_t lane, const Layout& layout, const Individual& person);

    const NetworkParts& m_parts;
    const BlockRequest& m_request;
    std::size_t m_size;           ///< exchanging nodes
    std::size_t m_firstObserved;  ///< index of the first row for observed nodes
    std::size_t m_rowCount;
    std::vector<double> m_root;   ///< √(partition · volume) of each, of the person being written
    std::vector<double> m_share;  ///< of all nodes
    std::vector<double> m_matrix;
    std::vector<double> m_rows;  ///< plasma; entries that are no source; observed nodes
    std::vector<double> m_eigenvalues;
};

}  // namespace theca

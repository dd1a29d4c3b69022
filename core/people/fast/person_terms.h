#pragma once

#include <cstddef>
#include <vector>

#include "core/people/fast/batch_matrices.h"

namespace theca {

/// First-order steps of a person that are not in the matrix.
struct FirstOrderSteps {
    double tabletFactor = 1;        ///< of the amounts that enter the gut
    std::vector<double> sources;    ///< 1/h, of NetworkParts::sources
    std::vector<double> followers;  ///< 1/h, of NetworkParts::followers
};

/// One person as a sum of separate exponentials [docs/people.md, 4]: one for each source, then one for each follower,
/// then one for each mode, slow modes first. References that are passed in must outlive it; its memory is reused from
/// person to person.
class PersonTerms {
public:
    PersonTerms(const NetworkParts& parts, const BlockRequest& request, const Network& network);

    /// False if two rates are too close for separate exponentials [docs/people.md, 5]; then `store` must not be called.
    bool solve(const BatchMatrices& batch, std::size_t lane, const FirstOrderSteps& steps);
    /// Writes the person into a column of a block.
    void store(PeopleBlock& block, std::size_t column) const;

private:
    bool setRates(const BatchMatrices& batch, std::size_t lane, const FirstOrderSteps& steps);
    void weighModesAndSources(const BatchMatrices& batch, std::size_t lane);
    bool weighFollowers();
    void findGains(const BatchMatrices& batch, std::size_t lane, double tabletFactor);
    double fed(std::size_t source, std::size_t mode) const;
    std::vector<double>& weightsOf(int node) { return m_weights[index(node)]; }

    const NetworkParts& m_parts;
    const BlockRequest& m_request;
    const Network& m_network;
    std::size_t m_modes;
    std::size_t m_firstMode;
    std::size_t m_count;                         ///< exponentials
    std::vector<std::size_t> m_order;            ///< modes of the batch, the slowest first
    std::vector<double> m_plasmaGain;            ///< [mode], in that order
    std::vector<double> m_rate;                  ///< [exponential]
    std::vector<std::vector<double>> m_weights;  ///< [node][exponential]
    std::vector<double> m_gain;                  ///< [entry · exponentials + exponential]
};

}  // namespace theca

#pragma once

#include <cstddef>
#include <vector>

#include "core/model/network.h"
#include "core/people/fast/people_block.h"

namespace theca {

/// The parts of a network that a request needs, by their role in the solution [docs/people.md, 4]. They are the same
/// for all people, whose networks differ only in numbers.
struct NetworkParts {
    NetworkParts(const Network& network, const BlockRequest& request);

    /// Whether drug flows between compartments only down a difference of potentials. If not (where Kp = 0), the
    /// exchange matrix is not similar to a symmetric one, and all are fallback people.
    bool isSymmetric = true;
    std::vector<int> exchanging;         ///< nodes that exchange with one another, in the order of the matrix
    std::vector<std::size_t> placeOf;    ///< index of a node in `exchanging`
    std::vector<std::size_t> sources;    ///< indices in Network::sources of those that drug enters
    std::vector<std::size_t> followers;  ///< indices in Network::followers of those wanted, or followed by a wanted one
    std::vector<int> observed;           ///< exchanging nodes that are wanted or followed

    /// Exponentials of each person; 0 if all are fallback people.
    std::size_t exponentials() const { return isSymmetric ? sources.size() + followers.size() + exchanging.size() : 0; }
};

/// Gut and depot empty into plasma; everywhere else drug enters exchanging nodes at once.
bool isSource(const Entry& entry);
/// The node of an entry that is not a source.
int sourceNode(const Entry& entry);

inline std::size_t index(int node) { return static_cast<std::size_t>(node); }

}  // namespace theca

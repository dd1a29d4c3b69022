#include "core/people/fast/network_parts.h"

#include <algorithm>

#include "core/model/layout.h"

namespace theca {

bool isSource(const Entry& entry) { return entry.place == Entry::Place::Gut || entry.place == Entry::Place::Depot; }

int sourceNode(const Entry& entry) { return entry.place == Entry::Place::Gut ? Layout::gut : Layout::depot; }

NetworkParts::NetworkParts(const Network& network, const BlockRequest& request) {
    std::vector<bool> needed(network.nodes.size(), false);
    std::vector<bool> exchanges(network.nodes.size(), true);
    for (const int node : request.nodes) needed[index(node)] = true;
    // From the last to the first: a follower may follow an earlier one.
    for (std::size_t i = network.followers.size(); i-- > 0;) {
        const auto& follower = network.followers[i];
        exchanges[index(follower.node)] = false;
        if (!needed[index(follower.node)]) continue;
        needed[index(follower.from)] = true;
        followers.insert(followers.begin(), i);
    }
    for (std::size_t i = 0; i < network.sources.size(); ++i) {
        const int node = network.sources[i].node;
        exchanges[index(node)] = false;
        const auto enters = [node](const Entry& entry) { return isSource(entry) && sourceNode(entry) == node; };
        if (std::any_of(request.entries.begin(), request.entries.end(), enters)) sources.push_back(i);
    }
    placeOf.resize(network.nodes.size());
    for (std::size_t node = 0; node < network.nodes.size(); ++node) {
        if (!exchanges[node]) continue;
        placeOf[node] = exchanging.size();
        exchanging.push_back(static_cast<int>(node));
        if (needed[node]) observed.push_back(static_cast<int>(node));
    }
    isSymmetric = std::all_of(network.outflows.begin(), network.outflows.end(), [](const auto& o) { return o.to < 0; });
}

}  // namespace theca

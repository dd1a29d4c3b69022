#include "app/present/vote_box.h"

#include <algorithm>
#include <numeric>

namespace theca::app {

void VoteBox::add(std::size_t scene, std::size_t round, std::size_t answer, int votes) {
    auto& rounds = m_counts[scene];
    if (rounds.size() <= round) rounds.resize(round + 1);
    auto& counts = rounds[round];
    if (counts.size() <= answer) counts.resize(answer + 1);
    counts[answer] = std::max(0, counts[answer] + votes);
}

std::vector<std::vector<int>> VoteBox::of(std::size_t scene) const {
    const auto found = m_counts.find(scene);
    return found == m_counts.end() ? std::vector<std::vector<int>>() : found->second;
}

std::optional<double> VoteBox::share(std::size_t scene, std::size_t round, std::size_t answer) const {
    const auto rounds = of(scene);
    if (rounds.size() <= round) return std::nullopt;
    const int all = std::accumulate(rounds[round].begin(), rounds[round].end(), 0);
    if (all == 0) return std::nullopt;
    return answer < rounds[round].size() ? static_cast<double>(rounds[round][answer]) / all : 0.0;
}

VoteAdvice adviceFor(double shareRight) {
    constexpr double few = 0.3, most = 0.7;
    if (shareRight < few) return VoteAdvice::ExplainAgain;
    return shareRight > most ? VoteAdvice::GoOn : VoteAdvice::Discuss;
}

}  // namespace theca::app

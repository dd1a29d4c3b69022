#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace theca::app {

/// Votes of the hall: counts alone, for each scene and round. Nothing personal exists, and all of it goes with the
/// talk.
class VoteBox {
public:
    /// One more vote for an answer, or one less, never below none. Answers and rounds are counted from 0.
    void add(std::size_t scene, std::size_t round, std::size_t answer, int votes);
    std::vector<std::vector<int>> of(std::size_t scene) const;
    /// The part (0 … 1) of a round's votes that an answer has; none without votes.
    std::optional<double> share(std::size_t scene, std::size_t round, std::size_t answer) const;

private:
    std::map<std::size_t, std::vector<std::vector<int>>> m_counts;
};

/// What to do next after a vote, by the part that has it right (Mazur's peer instruction: Lasry, Mazur and Watkins, Am
/// J Phys 2008;76:1066): below 30 % explain again, up to 70 % let them discuss, above it go on.
enum class VoteAdvice { ExplainAgain, Discuss, GoOn };
VoteAdvice adviceFor(double shareRight);

}  // namespace theca::app

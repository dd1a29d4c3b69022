#pragma once

#include <algorithm>
#include <vector>

namespace theca {

/// An interval of values in which an order statistic is searched; both ends belong to it.
struct Bracket {
    double low;
    double high;
};

/// In rising order; brackets that touch have been joined.
inline std::vector<Bracket> merged(std::vector<Bracket> brackets) {
    std::sort(brackets.begin(), brackets.end(), [](const Bracket& a, const Bracket& b) { return a.low < b.low; });
    std::vector<Bracket> result;
    for (const Bracket& bracket : brackets) {
        if (!result.empty() && bracket.low <= result.back().high) {
            result.back().high = std::max(result.back().high, bracket.high);
        } else {
            result.push_back(bracket);
        }
    }
    return result;
}

}  // namespace theca

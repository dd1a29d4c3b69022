#pragma once

#include <cstddef>
#include <cstdint>

#include "core/people/fast/bracket.h"

namespace theca {

/// How many of some values lie below a bracket, and how many below or in it.
struct BracketCounts {
    std::size_t below = 0;
    std::size_t upTo = 0;
};

/// One pass over `count` values. Counts those below and in each of `bracketCount` ≤ 5 brackets, which do not touch, and
/// writes the indices of those in any bracket, rising, to `inside`, which has room for count + 1. Returns the number of
/// indices. No NaN [docs/people.md, 9].
std::size_t scanBrackets(const double* values, std::size_t count, const Bracket* brackets, std::size_t bracketCount,
                         BracketCounts* counts, std::uint32_t* inside);

}  // namespace theca

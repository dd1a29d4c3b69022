#include "core/people/fast/bracket_scan.h"

#include <algorithm>
#include <cstdint>

#include "core/people/fast/target_clones.h"

namespace theca {

namespace {

constexpr std::size_t slice = 512;  ///< values that stay in the first-level cache for all brackets

}  // namespace

THECA_CLONES std::size_t scanBrackets(const double* values, std::size_t count, const Bracket* brackets,
                                      std::size_t bracketCount, BracketCounts* counts, std::uint32_t* inside) {
    std::size_t listed = 0;
    std::int64_t isInside[slice];
    for (std::size_t from = 0; from < count; from += slice) {
        const std::size_t size = std::min(slice, count - from);
        const double* here = values + from;
        for (std::size_t i = 0; i < size; ++i) isInside[i] = 0;
        for (std::size_t b = 0; b < bracketCount; ++b) {
            const double low = brackets[b].low;
            const double high = brackets[b].high;
            std::int64_t below = 0;
            std::int64_t upTo = 0;
            // Comparisons give 0 or 1, as wide as the values, so this loop becomes vector instructions.
            for (std::size_t i = 0; i < size; ++i) {
                const std::int64_t isBelow = here[i] < low ? 1 : 0;
                const std::int64_t isUpTo = here[i] <= high ? 1 : 0;
                below += isBelow;
                upTo += isUpTo;
                isInside[i] |= isUpTo - isBelow;
            }
            counts[b].below += static_cast<std::size_t>(below);
            counts[b].upTo += static_cast<std::size_t>(upTo);
        }
        // Every index is written, and overwritten by the next unless it counts: no branch to mispredict.
        for (std::size_t i = 0; i < size; ++i) {
            inside[listed] = static_cast<std::uint32_t>(from + i);
            listed += static_cast<std::size_t>(isInside[i]);
        }
    }
    return listed;
}

}  // namespace theca

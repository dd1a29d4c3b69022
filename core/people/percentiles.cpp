#include "core/people/percentiles.h"

#include <algorithm>
#include <cassert>

namespace theca {

PercentilePlace percentilePlace(double share, std::size_t count) {
    const double rank = share * static_cast<double>(count - 1);
    const auto low = static_cast<std::size_t>(rank);
    return {low, std::min(low + 1, count - 1), rank - static_cast<double>(low)};
}

Percentiles percentilesOf(std::vector<double> values) {
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    Percentiles result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        const PercentilePlace place = percentilePlace(percentileShares[i], values.size());
        result[i] = place.between(values[place.low], values[place.high]);
    }
    return result;
}

}  // namespace theca

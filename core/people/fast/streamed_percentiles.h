#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/people/fast/kept_values.h"
#include "core/people/percentiles.h"

namespace theca {

/// The percentiles of `count` values that arrive in parts, exactly those of the whole list, without storing it
/// [docs/people.md, 10]. At first all values are kept; after that only those near a wanted rank, in brackets. A bracket
/// extends `deviations` standard deviations to each side of where the rank can lie given the number of values seen, and
/// narrows as more are seen. If a wanted rank is kept at the end, its value is exact; otherwise all values must come a
/// second time, which always suffices. Values in random order hardly ever need that.
class StreamedPercentiles {
public:
    explicit StreamedPercentiles(std::size_t count, double deviations = 6);

    /// Adds the next values; no more than `count` in all. No NaN.
    void add(std::span<const double> values);
    /// Whether every percentile is known after all values.
    bool resolved() const { return m_resolved; }
    /// If not, every value is added again, in any order.
    void startSecondPass();
    /// Call only when resolved.
    Percentiles percentiles() const;

    /// About the most memory one of them uses while `count` values arrive, bytes.
    static std::size_t mostBytes(std::size_t count);

private:
    void narrow();
    void finish();

    std::size_t m_count;
    double m_deviations;
    std::size_t m_narrowAt;  ///< number of values seen
    KeptValues m_values;
    bool m_isSecondPass = false;
    bool m_resolved = false;
    /// The values of the two ranks next to each percentile.
    std::array<std::array<std::optional<double>, 2>, percentileShares.size()> m_around;
};

}  // namespace theca

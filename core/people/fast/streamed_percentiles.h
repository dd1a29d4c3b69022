#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/people/fast/kept_values.h"
#include "core/people/percentiles.h"

namespace theca {

/// The percentiles of `count` values that arrive in pieces, exactly those of the whole list, without keeping it
/// [docs/people.md, 10]. At first all values are kept. From then on only those near a wanted rank are: in brackets that
/// reach `deviations` standard deviations of where the rank can lie, given how many values have been seen, and that
/// narrow as more are seen. Where a wanted rank is kept at the end, its value is exact; else all values have to come a
/// second time, which then always suffices. Values in random order hardly ever need that.
class StreamedPercentiles {
public:
    explicit StreamedPercentiles(std::size_t count, double deviations = 6);

    /// The next values; no more than `count` in all. No NaN.
    void add(std::span<const double> values);
    /// Whether, after all values, every percentile is known.
    bool resolved() const { return m_resolved; }
    /// Where they are not: every value comes again, in any order.
    void startSecondPass();
    /// Once resolved.
    Percentiles percentiles() const;

    /// About what one of them holds at most while `count` values arrive, bytes.
    static std::size_t mostBytes(std::size_t count);

private:
    void narrow();
    void finish();

    std::size_t m_count;
    double m_deviations;
    std::size_t m_narrowAt;  ///< values seen
    KeptValues m_values;
    bool m_isSecondPass = false;
    bool m_resolved = false;
    /// The values of the two ranks around each percentile.
    std::array<std::array<std::optional<double>, 2>, percentileShares.size()> m_around;
};

}  // namespace theca

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/people/percentiles.h"

namespace theca {

/// Percentiles of one row after another of the same people's values, exactly those of sorting each. Where a percentile
/// goes is foretold, by how it moved so far or, after a bend, by how the people around it move: its speed is their mean
/// speed. One pass counts what lies below a narrow bracket around that and lists what lies in it; the order statistics
/// are found among these few. A rank that escaped is looked for between two brackets: a bad guess costs time alone.
class RowPercentiles {
public:
    /// One value a person, in the order of people; at least one, no NaN.
    Percentiles next(std::span<const double> values);

private:
    struct One {
        double value = 0;
        std::uint32_t person = 0;
    };
    /// What is known of a percentile from the rows before.
    struct Past {
        std::array<double, 3> values{};  ///< the newest first
        std::size_t rows = 0;
        double foretold = 0;    ///< by these values
        double miss = 0;        ///< by how much such foresight was wrong of late
        std::vector<One> near;  ///< the people around it in the last row
    };
    /// Both ends belong to it. The ranks `from` to `until` are those of its values.
    struct Bracket {
        double low = 0;
        double high = 0;
        std::size_t from = 0;
        std::size_t until = 0;
    };
    /// Values next to each other in order; ranks from `first` on.
    class Region {
    public:
        Region(std::size_t first, std::size_t size) : m_first(first), m_size(size) {}

        std::size_t first() const { return m_first; }
        std::size_t end() const { return m_first + m_size; }
        std::size_t size() const { return m_size; }
        bool isFilled() const { return !m_values.empty(); }
        /// All its values, or one of them where they are all the same.
        void fill(std::vector<One> values) { m_values = std::move(values); }
        std::span<One> values() { return m_values; }
        One at(std::size_t rank);
        /// The people of `count` ranks around `rank`, fewer at an end.
        std::vector<One> around(std::size_t rank, std::size_t count);

    private:
        std::size_t m_first;
        std::size_t m_size;
        std::vector<One> m_values;
        std::size_t m_placed = 0;  ///< below it no value is greater than any from it on
    };

    static Bracket foretell(Past& past, std::span<const double> values);
    void setBrackets(std::span<const double> values);
    std::size_t countAndList(std::span<const double> values);
    void gather(std::span<const double> values);
    Region& regionOf(std::size_t rank, std::span<const double> values);
    std::vector<One> inGap(std::size_t gap, std::span<const double> values);
    double read(std::size_t which, std::span<const double> values);

    std::size_t m_count = 0;  ///< of values in the row before
    std::array<Past, percentileShares.size()> m_pasts{};
    std::vector<Bracket> m_brackets;  ///< rising, apart
    std::vector<Region> m_regions;    ///< gap, bracket, gap, …, gap
    std::vector<std::uint32_t> m_found;
};

}  // namespace theca

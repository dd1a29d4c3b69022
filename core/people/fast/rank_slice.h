#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace theca {

/// The value of one person, by index.
struct PersonValue {
    double value = 0;
    std::uint32_t person = 0;
};

/// The values of consecutive ranks `first` … `end` − 1, sorted only as far as `at` and `around` need it
/// (std::nth_element).
class RankSlice {
public:
    RankSlice(std::size_t first, std::size_t size) : m_first(first), m_size(size) {}

    std::size_t size() const { return m_size; }
    std::size_t end() const { return m_first + m_size; }
    bool isFilled() const { return !m_values.empty(); }
    /// Sets its values, in any order; if they are all equal, one may stand for all.
    void fill(std::vector<PersonValue> values) { m_values = std::move(values); }

    /// The person with this rank, first ≤ rank < end. Call `fill` first.
    PersonValue at(std::size_t rank);
    /// About `count` people with ranks around `rank`, the lowest first and the highest last; fewer at an end.
    std::vector<PersonValue> around(std::size_t rank, std::size_t count);

private:
    std::size_t m_first;
    std::size_t m_size;
    std::vector<PersonValue> m_values;
    std::size_t m_settled = 0;  ///< no value before this index is greater than any from it on
};

}  // namespace theca

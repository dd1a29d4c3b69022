#include "core/people/fast/rank_slice.h"

#include <algorithm>

namespace theca {

PersonValue RankSlice::at(std::size_t rank) {
    if (m_values.size() < m_size) return m_values.front();
    const std::size_t place = rank - m_first;
    const auto begin = m_values.begin();
    const auto wanted = begin + static_cast<std::ptrdiff_t>(place);
    const auto settled = begin + static_cast<std::ptrdiff_t>(m_settled);
    const auto less = [](const PersonValue& a, const PersonValue& b) { return a.value < b.value; };
    if (place < m_settled) {
        std::nth_element(begin, wanted, settled, less);
    } else {
        std::nth_element(settled, wanted, m_values.end(), less);
        m_settled = place + 1;
    }
    return *wanted;
}

std::vector<PersonValue> RankSlice::around(std::size_t rank, std::size_t count) {
    if (m_values.size() < m_size) return {m_values.front()};
    const std::size_t first = std::max(rank, m_first + count / 2) - count / 2;
    const std::size_t last = std::min(rank + count / 2, end() - 1);
    at(first);
    at(last);
    const auto begin = m_values.begin() - static_cast<std::ptrdiff_t>(m_first);
    return {begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last + 1)};
}

}  // namespace theca

#include "core/people/fast/percentile_history.h"

#include <algorithm>
#include <cmath>

namespace theca {

Bracket PercentileHistory::predict(std::span<const double> values) {
    // First prediction: the percentile moves as its neighbours do on average, with the standard error of their mean.
    double sum = 0;
    double squares = 0;
    for (const PersonValue& neighbour : m_neighbours) {
        const double moved = values[neighbour.person] - neighbour.value;
        sum += moved;
        squares += moved * moved;
    }
    const auto count = static_cast<double>(m_neighbours.size());
    const double mean = sum / count;
    const double spread = std::sqrt(std::max(0.0, squares / count - mean * mean));
    const double byNeighbours = m_values[0] + mean;
    // Half the range of the neighbours is added to both margins, so that they are listed too: the next row needs them.
    const double room = (m_neighbours.back().value - m_neighbours.front().value) / 2;
    const double neighbourMargin = 4 * spread / std::sqrt(count) + room;

    // Second prediction: the parabola through the last three values. Its error is taken from recent predictions.
    const auto [last, before, first] = m_values;
    m_extrapolated = 3 * (last - before) + first;
    const double margin = 2 * m_error + room;

    // The neighbours' values are from the new row itself. If they contradict the past values, the curve has a bend, and
    // the past values are useless.
    constexpr std::size_t enoughRows = 3;
    if (m_rows > enoughRows && std::abs(m_extrapolated - byNeighbours) > neighbourMargin + margin) m_rows = 0;
    if (m_rows <= enoughRows || neighbourMargin < margin)
        return {byNeighbours - neighbourMargin, byNeighbours + neighbourMargin};
    return {m_extrapolated - margin, m_extrapolated + margin};
}

void PercentileHistory::record(double value, std::vector<PersonValue> neighbours) {
    constexpr double forgetting = 0.75;  // the weight of an old error falls by this factor with every row
    m_error = m_rows < 3 ? 0 : std::max(std::abs(value - m_extrapolated), m_error * forgetting);
    m_values = {value, m_values[0], m_values[1]};
    m_neighbours = std::move(neighbours);
    ++m_rows;
}

}  // namespace theca

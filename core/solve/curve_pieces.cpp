#include "core/solve/curve_pieces.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/solve/curve_search.h"

namespace theca {

CurvePieces::CurvePieces(const Trajectory& trajectory, Signal signal, Hours from, Hours until)
    : m_trajectory(trajectory),
      m_signal(signal),
      m_isConcentration(isConcentration(signal, trajectory.model().drug())),
      m_stretches(trajectory.stretches(signal, from, until)) {
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        if (m_stretches[i].from < m_stretches[i].until) addStretch(i);
    }
}

double CurvePieces::valueIn(std::size_t stretch, double hours) const {
    if (!m_isConcentration) return m_trajectory.value(m_signal, Hours(hours));
    return std::max(0.0, m_stretches[stretch].value(hours));
}

double CurvePieces::slopeIn(std::size_t stretch, double hours) const { return m_stretches[stretch].slope(hours); }

/// Where the signal turns within a stretch. Of a concentration the slope is known; a read-out turns beside a probe that
/// lies above or below both of its neighbours.
std::vector<double> CurvePieces::turns(std::size_t stretch) const {
    const auto& here = m_stretches[stretch];
    const std::vector<double> times = probes(here.from, here.until, fastestRate(m_trajectory));
    std::vector<double> found;
    if (m_isConcentration) {
        const auto slope = [&](double at) { return slopeIn(stretch, at); };
        double before = slope(times.front());
        for (std::size_t i = 1; i < times.size(); ++i) {
            const double next = slope(times[i]);
            if ((before > 0 && next < 0) || (before < 0 && next > 0))
                found.push_back(root(slope, times[i - 1], times[i]));
            before = next;
        }
        return found;
    }
    std::vector<double> values(times.size());
    m_trajectory.sample(m_signal, times, values);
    const std::size_t last = times.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const std::size_t left = i == 0 ? 0 : i - 1, right = std::min(last, i + 1);
        for (const double sign : {1.0, -1.0}) {
            const bool top = sign * values[i] >= sign * values[left] && sign * values[i] >= sign * values[right];
            if (!top || (values[left] == values[i] && values[i] == values[right])) continue;
            const auto f = [&](double at) { return sign * valueIn(stretch, at); };
            const auto [at, value] = highestWithin(f, times[left], times[right]);
            if (value > sign * values[left] && value > sign * values[right]) found.push_back(at);
        }
    }
    return found;
}

void CurvePieces::addStretch(std::size_t stretch) {
    const auto& here = m_stretches[stretch];
    std::vector<double> edges = turns(stretch);
    edges.push_back(here.from);
    edges.push_back(here.until);
    std::sort(edges.begin(), edges.end());
    double from = edges.front();
    double first = valueIn(stretch, from);
    for (const double until : edges) {
        if (!(until > from)) continue;
        const double last = valueIn(stretch, until);
        m_pieces.push_back({from, until, first, last, stretch});
        from = until;
        first = last;
    }
}

double CurvePieces::value(const Piece& piece, double hours) const { return valueIn(piece.stretch, hours); }

double CurvePieces::reached(const Piece& piece, double threshold) const {
    const auto over = [&](double at) { return valueIn(piece.stretch, at) - threshold; };
    return root(over, piece.from, piece.until);
}

double CurvePieces::integral(const Piece& piece, double from, double until) const {
    if (m_isConcentration) {
        Trajectory::Stretch part = m_stretches[piece.stretch];
        part.from = from;
        part.until = until;
        return part.integral();
    }
    // Gauss and Legendre's five points on parts so short that a monotone curve is nearly a polynomial there.
    constexpr std::array<double, 5> places = {-0.906179845938664, -0.538469310105683, 0, 0.538469310105683,
                                              0.906179845938664};
    constexpr std::array<double, 5> weights = {0.236926885056189, 0.478628670499366, 0.568888888888889,
                                               0.478628670499366, 0.236926885056189};
    const std::vector<double> edges = probes(from, until, fastestRate(m_trajectory));
    double sum = 0;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const double half = (edges[i + 1] - edges[i]) / 2;
        const double middle = (edges[i + 1] + edges[i]) / 2;
        for (std::size_t j = 0; j < places.size(); ++j)
            sum += half * weights[j] * valueIn(piece.stretch, middle + half * places[j]);
    }
    return sum;
}

}  // namespace theca

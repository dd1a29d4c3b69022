#include "app/present/guess_stroke.h"

#include <algorithm>

namespace theca::app {

void GuessStroke::drawTo(QPointF point) {
    std::erase_if(m_points, [&](const QPointF& one) { return one.x() >= point.x(); });
    m_points.push_back(point);
}

std::optional<double> GuessStroke::valueAt(double hours) const {
    if (m_points.empty() || hours < m_points.front().x() || hours > m_points.back().x()) return std::nullopt;
    const auto after = std::lower_bound(m_points.begin(), m_points.end(), hours,
                                        [](const QPointF& one, double at) { return one.x() < at; });
    if (after == m_points.begin()) return after->y();
    const QPointF before = *(after - 1);
    const double part = (hours - before.x()) / (after->x() - before.x());
    return before.y() + part * (after->y() - before.y());
}

}  // namespace theca::app

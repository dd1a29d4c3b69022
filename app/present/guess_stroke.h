#pragma once

#include <QPointF>
#include <optional>
#include <vector>

namespace theca::app {

/// A curve the hall expects, drawn by hand in the place of a chart: hours and values, one value for each time.
class GuessStroke {
public:
    /// Goes on to a point (h, value). Going back in time draws what was there anew: every later point goes.
    void drawTo(QPointF point);
    const std::vector<QPointF>& points() const { return m_points; }
    /// None outside of what was drawn.
    std::optional<double> valueAt(double hours) const;

    bool operator==(const GuessStroke&) const = default;

private:
    std::vector<QPointF> m_points;
};

}  // namespace theca::app

#pragma once

#include <QPainterPath>
#include <QRectF>
#include <optional>
#include <vector>

#include "core/data/physiology.h"

namespace theca::app {

/// The geometry of one drawn spine: side view, head up, front to the left. Levels are as tall as in the simulated
/// canal; widths and curvature are only drawn.
class SpineGeometry {
public:
    /// `heights` of the levels in any unit, S2 first.
    SpineGeometry(const QRectF& area, const std::vector<double>& heights);

    /// The CSF of a level, on both sides of the cord.
    QPainterPath cell(Level level) const;
    /// All levels together.
    QPainterPath canal() const { return strip(m_edges.front(), m_edges.back(), 0); }
    /// From wall to wall, one level high.
    QRectF band(Level level) const;
    QPainterPath vertebra(Level level) const;
    QPainterPath skull() const;
    QPainterPath brain() const;
    /// The cord down to its end at L1; and its lumbar part at T11–L1.
    QPainterPath cord() const;
    QPainterPath lumbarCord() const;
    /// The nerves below the cord.
    std::vector<QPainterPath> nerves() const;
    QRectF blood() const;

    /// The level at a height; none above C1 (the brain) and below S2.
    std::optional<Level> levelAt(double y) const;
    /// Above C1.
    bool isBrain(double y) const;
    double middle(Level level) const;
    /// The middle of the canal, and its walls.
    double centre(double y) const;
    double front(double y) const { return centre(y) - width(y) / 2; }
    double back(double y) const { return centre(y) + width(y) / 2; }
    QRectF area() const { return m_area; }

private:
    double width(double y) const;
    double part(double y) const;
    /// Between `from` and `until` (y), `inset` of the canal's width away from its walls.
    QPainterPath strip(double from, double until, double inset) const;

    QRectF m_area;
    std::vector<double> m_edges;  ///< y, from below S2 to above C1
};

}  // namespace theca::app

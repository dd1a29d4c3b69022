#pragma once

#include <vector>

#include "core/lesson/answer.h"

namespace theca::app {

/// A line drawn over time: one value per time, in even columns; NaN where nothing is drawn. Later strokes replace
/// earlier ones.
class Drawing {
public:
    static constexpr int columns = 240;
    static constexpr int knots = 13;  ///< what keys move: every 20th column

    Drawing() : Drawing(0, 1) {}
    /// Over [from, until], h.
    Drawing(double from, double until);
    /// The same line as one that was given; nothing where that has no points.
    Drawing(double from, double until, const std::vector<DrawnPoint>& line);

    double from() const { return m_from; }
    double until() const { return m_until; }
    double hoursOf(int column) const;
    /// The nearest column.
    int columnAt(double hours) const;
    static int columnOfKnot(int knot) { return knot * (columns / (knots - 1)); }
    /// NaN where nothing is drawn.
    double value(int column) const { return m_values[static_cast<std::size_t>(column)]; }
    /// Straight between columns, level before the first and after the last one drawn; NaN if nothing is drawn.
    double valueAt(double hours) const;

    /// A straight piece; its ends may be the same.
    void stroke(DrawnPoint a, DrawnPoint b);
    /// The value of a knot, joined straight to the knots beside it that have one.
    void setKnot(int knot, double value);
    void clearKnot(int knot);
    void clear();

    bool empty() const;
    /// How much of the span is drawn, 0 … 1.
    double share() const;
    /// Every column that is drawn, and level pieces to both ends of the span: what measures are taken of.
    std::vector<DrawnPoint> line() const;

    bool operator==(const Drawing& other) const;

private:
    void join(int a, int b);

    double m_from;
    double m_until;
    std::vector<double> m_values;  ///< columns + 1
};

}  // namespace theca::app

#pragma once

#include <QPolygonF>
#include <QRectF>
#include <optional>
#include <vector>

namespace theca::app {

/// Where curves run over an area, in cells a few pixels large.
class CurveCover {
public:
    explicit CurveCover(const QRectF& area);

    /// A line from left to right; NaN interrupts it.
    void add(const QPolygonF& line);
    /// Keeps a rectangle free like a curve.
    void add(const QRectF& taken);
    /// How many cells of curves lie under a rectangle.
    int under(const QRectF& card) const;
    const QRectF& area() const { return m_area; }

private:
    void fill(int column, double low, double high);
    void sumUp() const;

    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<char> m_cells;          ///< row by row: whether a curve runs there
    mutable std::vector<int> m_summed;  ///< cells above and left of each corner; empty: not computed yet
};

/// Where a card stands, and how many cells of curves it hides there.
struct CardPlace {
    QPointF corner;
    int hidden = 0;
};

/// The place in the area, beside the crosshair at `at.x()`, where a card hides least of the curves; of several the
/// nearest to `at`. A card that hides nothing at `before` stays there, so that it does not jump about.
CardPlace cardPlace(const CurveCover& curves, QSizeF card, QPointF at, std::optional<QPointF> before);

}  // namespace theca::app

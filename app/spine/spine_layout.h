#pragma once

#include <QPoint>
#include <QSize>
#include <optional>

#include "app/spine/spine_content.h"
#include "app/spine/spine_geometry.h"

namespace theca::app {

/// A device of one of the columns.
struct SpineHandle {
    std::size_t column = 0;
    std::size_t device = 0;

    bool operator==(const SpineHandle&) const = default;
};

/// The layout of a spine view: names of levels at the left, then one column per therapy, as many as fit, including the
/// chosen one. Refers to the content it was made for.
class SpineLayout {
public:
    SpineLayout(const SpineContent& content, QSize size, std::size_t chosen);

    /// Width of the names at the left.
    double gutter() const { return m_gutter; }
    /// The columns in view: the first, and how many.
    std::size_t first() const { return m_first; }
    std::size_t count() const { return m_count; }
    QRectF column(std::size_t column) const;
    SpineGeometry geometry(std::size_t column) const;
    /// The area of a place (spine_content.h) in a column, in whole pixels.
    QRect cell(int place, std::size_t column) const;
    QRectF handle(const SpineHandle& handle) const;

    std::optional<std::size_t> columnAt(QPointF point) const;
    /// S2 … C1 or the brain, at a height.
    std::optional<int> placeAt(double y) const;
    /// The device at a position or close to it.
    std::optional<SpineHandle> handleAt(QPointF point) const;

    /// The preferred size for `columns` of them.
    static QSize sizeFor(std::size_t columns);
    static QSize leastSize();

private:
    QRectF drawing(std::size_t column) const;

    const SpineContent& m_content;
    QSize m_size;
    double m_gutter;
    std::size_t m_count;
    std::size_t m_first;
};

/// Height of the three lines below a spine.
double spineFootHeight();

}  // namespace theca::app

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

/// Where everything of a spine view lies: a headline, names of levels at the left, then a column a therapy, as many as
/// fit, with the chosen one among them. Refers to the content it was made for.
class SpineLayout {
public:
    SpineLayout(const SpineContent& content, QSize size, std::size_t chosen);

    /// What all columns share, above them.
    QRectF headline() const;
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

    /// What all columns of a content like to have, and what one of them needs.
    static QSize sizeFor(const SpineContent& content);
    static QSize leastSize(const SpineContent& content);

private:
    QRectF drawing(std::size_t column) const;

    const SpineContent& m_content;
    QSize m_size;
    double m_gutter;
    std::size_t m_count;
    std::size_t m_first;
};

/// Height of the lines below a spine.
double spineFootHeight();
/// Doses stand large where every therapy has one route at most.
bool dosesStandLarge(const SpineContent& content);

}  // namespace theca::app

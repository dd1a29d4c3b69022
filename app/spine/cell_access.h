#pragma once

#include <QRect>
#include <QString>

namespace theca::app {

/// A drawn table of numbers, as screen readers and tests meet it. The widget that draws it implements this.
class CellSource {
public:
    virtual ~CellSource() = default;

    virtual int cellRows() const = 0;
    virtual int cellColumns() const = 0;
    /// "Pump, T10".
    virtual QString cellName(int row, int column) const = 0;
    /// The number itself, in the shown unit; NaN where there is none.
    virtual double cellValue(int row, int column) const = 0;
    /// With its unit, as people read it.
    virtual QString cellText(int row, int column) const = 0;
    /// In the widget's own pixels.
    virtual QRect cellRect(int row, int column) const = 0;
};

/// Puts the factory in place that makes widgets with cells readable; may be called again.
void installCellAccess();

}  // namespace theca::app

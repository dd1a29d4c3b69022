#pragma once

#include <QRect>
#include <QString>

namespace theca::app {

/// A drawn table of numbers for screen readers and tests. The widget that draws it implements this.
class CellSource {
public:
    virtual ~CellSource() = default;

    virtual int cellRows() const = 0;
    virtual int cellColumns() const = 0;
    /// "Pump, T10".
    virtual QString cellName(int row, int column) const = 0;
    /// The number, in the shown unit; NaN if there is none.
    virtual double cellValue(int row, int column) const = 0;
    /// With its unit, as shown to people.
    virtual QString cellText(int row, int column) const = 0;
    /// In the widget's own pixels.
    virtual QRect cellRect(int row, int column) const = 0;
};

/// Registers the factory that makes widgets with cells readable; may be called again.
void installCellAccess();

}  // namespace theca::app

#pragma once

#include <QWidget>

#include "app/charts/time_view.h"

class QPainter;

namespace theca::app {

/// A picture over time that lies under the first chart of a stack and shares its plot's left and right edges.
class StackStrip : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual int stripHeight() const = 0;
    /// The times in view and where the plot lies, in the strip's own pixels.
    virtual void setPlot(TimeRange range, double left, double width) = 0;
    /// Draws itself for a picture: `target` as wide as the stack, without what only a hand needs.
    virtual void paintPicture(QPainter& painter, const QRectF& target, TimeRange range, double left,
                              double width) const = 0;
};

}  // namespace theca::app

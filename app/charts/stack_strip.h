#pragma once

#include <QWidget>

#include "app/charts/time_view.h"

class QPainter;

namespace theca::app {

/// A picture over time under the first chart of a stack, with the left and right edges of its plot.
class StackStrip : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual int stripHeight() const = 0;
    /// The width that what stands at the left of its plot wants.
    virtual double leftWanted() const = 0;
    /// The times in view and where the plot is, in the strip's own pixels.
    virtual void setPlot(TimeRange range, double left, double width) = 0;
    /// Draws itself for a picture: `target` is as wide as the stack; without controls.
    virtual void paintPicture(QPainter& painter, const QRectF& target, TimeRange range, double left,
                              double width) const = 0;
};

}  // namespace theca::app

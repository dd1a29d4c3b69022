#pragma once

#include <QSize>
#include <QString>
#include <functional>

#include "app/document/shown.h"

class QPainter;
class QRectF;

namespace theca::app {

class ChartStack;

/// Something to draw into a picture; the painter counts in pixels of the screen.
struct Picture {
    QSize size;
    double scale = 1;  ///< how many pixels of a PNG one pixel of the screen becomes
    QString title;
    std::function<void(QPainter&)> paint;
};

/// The charts with title, therapies in words and the notice, as one figure.
Picture figureOf(const Shown& shown, const ChartStack& charts);

}  // namespace theca::app

#pragma once

#include <QSize>
#include <QString>
#include <functional>

#include "app/document/shown.h"

class QPainter;
class QRectF;

namespace theca::app {

class ChartStack;

/// Something to be drawn into a picture; the unit of the painter is one pixel of the screen.
struct Picture {
    QSize size;
    double scale = 1;  ///< pixels of a PNG per pixel of the screen
    QString title;
    std::function<void(QPainter&)> paint;
};

/// The charts with title, therapies in words and the notice, as one figure.
Picture figureOf(const Shown& shown, const ChartStack& charts);

}  // namespace theca::app

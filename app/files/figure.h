#pragma once

#include <QSize>
#include <QString>
#include <functional>

#include "app/document/shown.h"

class QPainter;
class QRectF;

namespace theca::app {

class ChartStack;
struct SpineState;

/// What a picture shows: refers to the window's own.
struct Depicted {
    Shown shown;
    const ChartStack& charts;
    const SpineState& spine;
};

/// Something to be drawn into a picture; the unit of the painter is one pixel of the screen.
struct Picture {
    QSize size;
    double scale = 1;  ///< pixels of a PNG per pixel of the screen
    QString title;
    std::function<void(QPainter&)> paint;
};

/// Charts and spines with title, therapies in words, colours and the notice, as one figure.
Picture figureOf(const Depicted& depicted);

}  // namespace theca::app

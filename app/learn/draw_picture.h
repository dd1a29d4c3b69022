#pragma once

#include <QFont>
#include <optional>

#include "app/base/theme.h"
#include "app/charts/chart_curve.h"
#include "app/charts/plot_place.h"
#include "app/learn/draw_state.h"

class QPainter;

namespace theca::app {

/// What a drawing looks like over its chart.
struct DrawPicture {
    const DrawTask& task;
    const DrawState& state;
    PlotPlace place;
    QRectF whole;  ///< of the chart
    bool editable = false;
    bool focused = false;
    QString typed;               ///< digits typed so far
    const Curve* run = nullptr;  ///< the gap to it is hatched up to `runUntil`; null: none is
    double runUntil = 0;         ///< h
    QFont caption;
    Theme theme;
};

void paintDrawing(QPainter& painter, const DrawPicture& picture);

}  // namespace theca::app

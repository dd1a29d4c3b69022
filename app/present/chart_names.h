#pragma once

#include <QRectF>
#include <QString>
#include <vector>

#include "app/present/stage_content.h"

namespace theca::app {

/// Where the name of a curve may stand.
struct CurveName {
    QSizeF size;
    QRectF rect;
    bool placed = false;
};

/// Places the names of all curves of a chart, hidden ones too, so that none moves when one is revealed: after the end
/// of the ink if there is room, else above or below it, clear of the other names, of what is `taken` and, where it can
/// be, of the other curves. `plot` is the place of the chart, `gap` the distance to a curve, px.
std::vector<CurveName> placedNames(const StageChart& chart, const QRectF& plot, const std::vector<QSizeF>& sizes,
                                   double gap, const std::vector<QRectF>& taken);

}  // namespace theca::app

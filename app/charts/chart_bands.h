#pragma once

#include <QList>
#include <QPolygonF>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/curve_sampling.h"

namespace theca::app {

/// A band of a shown therapy, in its colour.
struct ShownBand {
    PercentileBand band;
    QColor colour;
};

/// A band in pixels, cut to the plot.
struct DrawnBand {
    QColor colour;
    QList<QPolygonF> wide;    ///< 5 to 95 %
    QList<QPolygonF> narrow;  ///< 25 to 75 %
    QList<QList<QPointF>> median;
};

/// The bands of the shown therapies of a chart.
std::vector<ShownBand> bandsOf(const ChartContent& content, const ChartSpec& chart);

/// The highest value of the bands within a range of times; 0 without any.
double highestOf(const std::vector<ShownBand>& bands, std::array<double, 2> range);

DrawnBand drawnBand(const ShownBand& band, const PixelMap& map, QPointF origin);

/// "1,000 people: 5–95 %, 25–75 %, median".
QString bandCaption(int people);

/// The part of a polygon inside a rectangle.
QPolygonF cut(const QPolygonF& polygon, const QRectF& area);

}  // namespace theca::app

#pragma once

#include <QList>
#include <QPolygonF>
#include <optional>
#include <span>
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

/// Every percentile of a band in words for headings of numbers, low to high, with the values of each.
struct BandPercentile {
    QString name;  ///< "5"
    std::vector<double> PercentileBand::*values;
};
std::span<const BandPercentile> bandPercentiles();
/// A percentile at a time, on the line that is drawn between two times; NaN outside and where one of them has none.
double percentileAt(const PercentileBand& band, std::vector<double> PercentileBand::*values, double hours);
/// The band of a therapy; null where there is none.
const PercentileBand* bandOf(const std::vector<ShownBand>& bands, std::optional<std::size_t> therapy);
/// What nine of ten people have at a time: "401–702"; empty where nothing is known.
QString bandText(const PercentileBand* band, double hours, const QString& unit);

/// The highest value of the bands within a range of times; 0 without any.
double highestOf(const std::vector<ShownBand>& bands, std::array<double, 2> range);

DrawnBand drawnBand(const ShownBand& band, const PixelMap& map, QPointF origin);

/// "1,000 people: 5–95 %, 25–75 %, median".
QString bandCaption(int people);

/// The part of a polygon inside a rectangle.
QPolygonF cut(const QPolygonF& polygon, const QRectF& area);

}  // namespace theca::app

#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/charts/curve_sampling.h"

class QPainter;

namespace theca::app {

/// An observed point in pixels.
struct DrawnMark {
    QPointF at;       ///< of the marker, never outside the plot
    double left = 0;  ///< ends of the bar of times
    double right = 0;
    double top = 0;  ///< ends of the bar of values, cut to the plot
    double bottom = 0;
    bool goesOnAbove = false;  ///< the bar was cut
    bool goesOnBelow = false;
    int outside = 0;  ///< −1: the value is above the top of the plot, 1: below its bottom
    std::size_t index = 0;

    bool operator==(const DrawnMark&) const = default;
};

/// The points whose time is in view.
std::vector<DrawnMark> drawnMarks(const std::vector<ObservedMark>& marks, const PixelMap& map, QPointF origin);

/// The signs of published points, an open diamond, and of the user's own, one of five made of lines.
struct ObservedSign {
    bool own = false;
    int number = 0;  ///< as in ObservedSet; the signs repeat after five
};
void drawSign(QPainter& painter, ObservedSign sign, QPointF at, double size, const QColor& colour,
              const QColor& ground);
/// The lines of a sign of own points, from −1 to 1 in both directions.
std::vector<QLineF> ownSign(int number);

/// The values of a chart's observations in a range of times.
struct Reach {
    double low = 0;
    double high = 0;
};
std::optional<Reach> reachOf(const std::vector<ObservedSet>& sets, std::array<double, 2> range);

/// The time of the next observed point of any chart after (or before) `hours`.
std::optional<double> nextMark(const ChartContent& content, double hours, bool forward);

}  // namespace theca::app

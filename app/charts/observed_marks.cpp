#include "app/charts/observed_marks.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

DrawnMark drawn(const ObservedMark& mark, const PixelMap& map, const QRectF& plot) {
    const auto height = [&](double value) {
        const double y = plot.top() + map.y(value);
        return std::isnan(y) ? plot.bottom() : y;
    };
    const double low = map.scale.low, high = map.scale.high;
    DrawnMark result;
    result.at = {plot.left() + map.x(mark.middle()), std::clamp(height(mark.value), plot.top(), plot.bottom())};
    result.left = std::max(plot.left() + map.x(mark.from), plot.left());
    result.right = std::min(plot.left() + map.x(mark.until), plot.right());
    result.top = std::clamp(height(mark.high), plot.top(), plot.bottom());
    result.bottom = std::clamp(height(mark.low), plot.top(), plot.bottom());
    result.outside = mark.value > high ? -1 : mark.value < low ? 1 : 0;
    result.goesOnAbove = mark.high > high;
    result.goesOnBelow = mark.low < low;
    return result;
}

}  // namespace

std::vector<DrawnMark> drawnMarks(const std::vector<ObservedMark>& marks, const PixelMap& map, QPointF origin) {
    const QRectF plot(origin, QSizeF(map.width, map.height));
    std::vector<DrawnMark> result;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].middle() < map.range[0] || marks[i].middle() > map.range[1]) continue;
        result.push_back(drawn(marks[i], map, plot));
        result.back().index = i;
    }
    return result;
}

std::vector<QLineF> ownSign(int number) {
    const QLineF rising(-1, 1, 1, -1), falling(-1, -1, 1, 1), across(-1.2, 0, 1.2, 0), upright(0, -1.2, 0, 1.2);
    const QLineF top(-1, -1, 1, -1), bottom(-1, 1, 1, 1);
    switch (number % 5) {
        case 1:
            return {across, upright};
        case 2:
            return {top, {1, -1, 0, 1}, {0, 1, -1, -1}};
        case 3:
            return {rising, falling, across, upright};
        case 4:
            return {rising, falling, top, bottom};
        default:
            return {rising, falling};
    }
}

void drawSign(QPainter& painter, ObservedSign sign, QPointF at, double size, const QColor& colour,
              const QColor& ground) {
    const double r = size / 2;
    painter.setPen(QPen(colour, grown(1.6)));
    if (sign.own) {
        for (const QLineF& line : ownSign(sign.number)) painter.drawLine(at + r * line.p1(), at + r * line.p2());
        return;
    }
    const double d = 1.2 * r;
    painter.setBrush(ground);
    painter.drawPolygon(QPolygonF{at + QPointF(0, -d), at + QPointF(d, 0), at + QPointF(0, d), at + QPointF(-d, 0)});
}

std::optional<Reach> reachOf(const std::vector<ObservedSet>& sets, std::array<double, 2> range) {
    std::optional<Reach> reach;
    for (const ObservedSet& set : sets) {
        for (std::size_t i = 0; i < set.markCount(); ++i) {
            const ObservedMark& mark = (*set.marks)[i];
            if (mark.middle() < range[0] || mark.middle() > range[1]) continue;
            if (!reach) reach = Reach{mark.low, mark.high};
            reach->low = std::min(reach->low, mark.low);
            reach->high = std::max(reach->high, mark.high);
        }
    }
    return reach;
}

std::optional<double> nextMark(const ChartContent& content, double hours, bool forward) {
    std::optional<double> best;
    for (const ChartSpec& chart : content.charts) {
        for (const ObservedSet& set : chart.observed) {
            for (std::size_t i = 0; i < set.markCount(); ++i) {
                const double at = (*set.marks)[i].middle();
                const bool beyond = forward ? at > hours + 1e-9 : at < hours - 1e-9;
                if (beyond && (!best || (forward ? at < *best : at > *best))) best = at;
            }
        }
    }
    return best;
}

}  // namespace theca::app

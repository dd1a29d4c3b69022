#include "app/charts/chart_bands.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/dash_path.h"

namespace theca::app {

namespace {

struct BandWords {
    Q_DECLARE_TR_FUNCTIONS(Bands)
};

constexpr double farOutside = 1e5;  ///< pixels

/// The half plane on one side of a vertical or horizontal line.
struct Edge {
    bool vertical;  ///< a line of constant x
    double at;
    double inwards;  ///< 1 or −1

    double depth(const QPointF& p) const { return inwards * ((vertical ? p.x() : p.y()) - at); }
};

/// Sutherland and Hodgman's step: the part of a polygon on the inner side of an edge.
QPolygonF within(const QPolygonF& polygon, const Edge& edge) {
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        const double da = edge.depth(a), db = edge.depth(b);
        if (da >= 0) kept.append(a);
        if ((da >= 0) != (db >= 0)) kept.append(a + (b - a) * (da / (da - db)));
    }
    return kept;
}

QPointF placed(double hours, double value, const PixelMap& map, QPointF origin) {
    return origin + QPointF(map.x(hours), std::clamp(map.y(value), -farOutside, farOutside));
}

/// Between two percentiles: one polygon per stretch without gaps.
QList<QPolygonF> area(const PercentileBand& band, const std::vector<double>& low, const std::vector<double>& high,
                      const PixelMap& map, QPointF origin) {
    const QRectF plot(origin, QSizeF(map.width, map.height));
    QList<QPolygonF> areas;
    const std::size_t count = std::min({band.hours.size(), low.size(), high.size()});
    for (std::size_t i = 0; i < count; ++i) {
        QPolygonF upper, lower;
        for (; i < count && std::isfinite(low[i]) && std::isfinite(high[i]); ++i) {
            upper.append(placed(band.hours[i], high[i], map, origin));
            lower.append(placed(band.hours[i], low[i], map, origin));
        }
        std::reverse(lower.begin(), lower.end());
        const QPolygonF seen = cut(upper + lower, plot);
        if (seen.size() > 2) areas.append(seen);
    }
    return areas;
}

}  // namespace

QPolygonF cut(const QPolygonF& polygon, const QRectF& plot) {
    QPolygonF kept = polygon;
    for (const Edge& edge : {Edge{true, plot.left(), 1}, Edge{true, plot.right(), -1}, Edge{false, plot.top(), 1},
                             Edge{false, plot.bottom(), -1}})
        kept = within(kept, edge);
    return kept;
}

namespace {

/// Of a therapy as the chart draws it; none: it does not. Without looks every curve is a line of its own.
std::optional<QColor> colourOf(std::size_t therapy, const ChartContent& content, const ChartSpec& chart) {
    if (therapy < content.looks.size() && content.looks[therapy].shown) return content.looks[therapy].style.colour;
    if (!content.looks.empty()) return std::nullopt;
    const auto line = std::find_if(chart.pinned.begin(), chart.pinned.end(),
                                   [&](const ChartLine& one) { return one.therapy == therapy; });
    return line == chart.pinned.end() ? std::nullopt : std::optional(line->look.style.colour);
}

}  // namespace

std::vector<ShownBand> bandsOf(const ChartContent& content, const ChartSpec& chart) {
    std::vector<ShownBand> shown;
    for (const PercentileBand& band : chart.bands) {
        if (const auto colour = colourOf(band.therapy, content, chart)) shown.push_back({band, *colour});
    }
    return shown;
}

std::span<const BandPercentile> bandPercentiles() {
    static const std::array all = {BandPercentile{QStringLiteral("5"), &PercentileBand::p5},
                                   BandPercentile{QStringLiteral("25"), &PercentileBand::p25},
                                   BandPercentile{QStringLiteral("50"), &PercentileBand::p50},
                                   BandPercentile{QStringLiteral("75"), &PercentileBand::p75},
                                   BandPercentile{QStringLiteral("95"), &PercentileBand::p95}};
    return all;
}

double percentileAt(const PercentileBand& band, std::vector<double> PercentileBand::*values, double hours) {
    const std::vector<double>& at = band.hours;
    const auto after = std::lower_bound(at.begin(), at.end(), hours);
    if (after == at.end()) return std::nan("");
    const auto high = static_cast<std::size_t>(after - at.begin());
    if (at[high] == hours) return (band.*values)[high];
    if (high == 0) return std::nan("");
    const double share = (hours - at[high - 1]) / (at[high] - at[high - 1]);
    return std::lerp((band.*values)[high - 1], (band.*values)[high], share);
}

const PercentileBand* bandOf(const std::vector<ShownBand>& bands, std::optional<std::size_t> therapy) {
    const auto found =
        std::find_if(bands.begin(), bands.end(), [&](const ShownBand& one) { return one.band.therapy == therapy; });
    return therapy && found != bands.end() ? &found->band : nullptr;
}

QString bandText(const PercentileBand* band, double hours, const QString& unit) {
    if (!band) return {};
    const double low = percentileAt(*band, &PercentileBand::p5, hours);
    const double high = percentileAt(*band, &PercentileBand::p95, hours);
    return std::isfinite(low) && std::isfinite(high) ? rangeText(low, high, QLocale(), leastShown(unit)) : QString();
}

double highestOf(const std::vector<ShownBand>& bands, std::array<double, 2> range) {
    double top = 0;
    for (const ShownBand& shown : bands) {
        const std::size_t count = std::min(shown.band.hours.size(), shown.band.p95.size());
        for (std::size_t i = 0; i < count; ++i) {
            const bool inView = shown.band.hours[i] >= range[0] && shown.band.hours[i] <= range[1];
            if (inView && shown.band.p95[i] > top) top = shown.band.p95[i];
        }
    }
    return top;
}

DrawnBand drawnBand(const ShownBand& shown, const PixelMap& map, QPointF origin) {
    const PercentileBand& band = shown.band;
    QPolygonF median;
    for (std::size_t i = 0; i < std::min(band.hours.size(), band.p50.size()); ++i) {
        const double y = map.y(band.p50[i]);
        median.append(origin + QPointF(map.x(band.hours[i]), y));
    }
    return {shown.colour, area(band, band.p5, band.p95, map, origin), area(band, band.p25, band.p75, map, origin),
            runs(median, QRectF(origin, QSizeF(map.width, map.height)))};
}

QString bandCaption(int people) {
    return BandWords::tr("%1 people: 5–95 %, 25–75 %, median").arg(QLocale().toString(people));
}

}  // namespace theca::app

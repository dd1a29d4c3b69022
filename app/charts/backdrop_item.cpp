#include "app/charts/backdrop_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/charts/dash_path.h"
#include "app/charts/observed_text.h"
#include "app/charts/playhead_item.h"

namespace theca::app {

namespace {

constexpr double thinnest = 2;  ///< pixels: a window with a single value is a line
constexpr double inset = 6;
constexpr double beyond = 8;     ///< from a window to a label outside of it
constexpr double clearance = 4;  ///< half a marker on a curve

QColor pale(QColor colour, double share) {
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

/// How often the lines of the curves cross a rectangle.
int crossings(const std::vector<DrawnCurve>& curves, const QRectF& place) {
    int count = 0;
    for (const DrawnCurve& curve : curves) {
        for (qsizetype i = 1; i < curve.points.size(); ++i) {
            const QPointF a = curve.points[i - 1], b = curve.points[i];
            const bool beside = std::max(a.x(), b.x()) < place.left() || std::min(a.x(), b.x()) > place.right();
            const bool clear = std::max(a.y(), b.y()) < place.top() || std::min(a.y(), b.y()) > place.bottom();
            count += beside || clear ? 0 : 1;
        }
    }
    return count;
}

/// The first of the rectangles that covers least; covering another text counts most.
QRectF quietest(const std::vector<QRectF>& places, const std::vector<DrawnCurve>& curves,
                const std::vector<QRectF>& taken) {
    constexpr int onAnother = 100'000;
    QRectF best = places.front();
    int least = -1;
    for (const QRectF& place : places) {
        int under = crossings(curves, place.adjusted(0, -clearance, 0, clearance));
        for (const QRectF& other : taken) under += other.intersects(place) ? onAnother : 0;
        if (least >= 0 && under >= least) continue;
        least = under;
        best = place;
    }
    return best;
}

/// Inside the window at its top and bottom, then outside it, at the right and the left end; all inside the plot and
/// below the grip of the playhead.
std::vector<QRectF> candidates(const QRectF& area, const QRectF& plot, QSizeF size) {
    const double right = std::min(area.right(), plot.right()) - inset - size.width();
    const double highest = plot.top() + PlayheadItem::gripHeight() + 1;
    std::vector<QRectF> places;
    for (const double x : {right, area.left() + inset}) {
        const double left = std::clamp(x, plot.left() + 2, std::max(plot.left() + 2, plot.right() - size.width() - 2));
        for (const double y : {area.top() + 2, area.bottom() - size.height() - 2, area.top() - size.height() - beyond,
                               area.bottom() + beyond, area.center().y() - size.height() / 2}) {
            const double top = std::clamp(y, highest, std::max(highest, plot.bottom() - size.height() - 2));
            places.emplace_back(QPointF(std::round(left), std::round(top)), size);  // whole pixels cover the grid
        }
    }
    return places;
}

QRectF areaOf(const ObservedWindow& window, const PixelMap& map, const QRectF& plot) {
    const double left = std::max(plot.left() + map.x(window.from), plot.left());
    const double right = std::min(plot.left() + map.x(window.until), plot.right());
    double top = plot.top() + map.y(window.high), bottom = plot.top() + map.y(window.low);
    if (bottom - top < thinnest) bottom = top + thinnest;
    top = std::max(top, plot.top());
    bottom = std::min(bottom, plot.bottom());
    return right > left && bottom > top ? QRectF(QPointF(left, top), QPointF(right, bottom)) : QRectF();
}

}  // namespace

std::vector<DrawnWindow> drawnWindows(const ChartSpec& chart, const PixelMap& map, QPointF origin, const QFont& font,
                                      const std::vector<DrawnCurve>& curves, std::vector<QRectF> taken, bool inDays) {
    const QRectF plot(origin, QSizeF(map.width, map.height));
    const QFontMetricsF metrics(font);
    std::vector<DrawnWindow> drawn;
    for (const ObservedSet& set : chart.observed) {
        for (const ObservedWindow& window : set.windows) {
            const QRectF area = areaOf(window, map, plot);
            if (area.isNull()) continue;
            const QString whole = windowLabel(set, window, chart.unit);
            const QString label = metrics.elidedText(whole, Qt::ElideRight, plot.width() - 8);
            const QSizeF size(metrics.horizontalAdvance(label) + 2, metrics.height());
            const QRectF place = quietest(candidates(area, plot, size), curves, taken);
            taken.push_back(place);
            QString tip = windowText(set, window, chart.unit, inDays);
            if (label != whole) tip.prepend(whole + QLatin1Char('\n'));
            drawn.push_back(
                {area, window.high > map.scale.high, window.low < map.scale.low, set.colour, label, place, tip});
        }
    }
    return drawn;
}

void BackdropItem::show(std::vector<DrawnBand> bands, std::vector<DrawnWindow> windows, const QRectF& plot,
                        const QFont& font, const Theme& theme) {
    const bool any = !bands.empty() || !windows.empty() || !m_assumed.empty();
    setVisible(any);
    if (!any && m_bands.empty() && m_windows.empty()) return;
    if (plot != m_plot) prepareGeometryChange();
    m_bands = std::move(bands);
    m_windows = std::move(windows);
    m_plot = plot;
    m_font = font;
    m_theme = theme;
    update();
}

QString BackdropItem::tipAt(QPointF place) const {
    for (const DrawnWindow& window : m_windows)
        if (window.area.adjusted(-2, -3, 2, 3).contains(place) || window.place.contains(place)) return window.tip;
    for (const AssumedArea& area : m_assumed)
        if (assumedPlace().contains(place) || area.outline.containsPoint(place, Qt::OddEvenFill)) return area.words;
    return {};
}

/// The line that says what is assumed, at the top of the plot.
QRectF BackdropItem::assumedPlace() const {
    constexpr double aside = 6, below = 2;
    const QSizeF size(m_plot.width() - 2 * aside, QFontMetricsF(m_font).height());
    return {m_plot.topLeft() + QPointF(aside, below), size};
}

namespace {

void paintAssumed(QPainter& painter, const std::vector<AssumedArea>& areas, const QRectF& plot) {
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    for (const AssumedArea& area : areas) {
        painter.setBrush(QBrush(area.colour, Qt::BDiagPattern));
        painter.drawPolygon(area.outline);
    }
    painter.restore();
}

}  // namespace

void BackdropItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const bool dark = m_theme.kind != ThemeKind::Light;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    paintAssumed(*painter, m_assumed, m_plot);
    for (const DrawnBand& band : m_bands) {
        painter->setBrush(pale(band.colour, dark ? 0.18 : 0.13));
        for (const QPolygonF& part : band.wide) painter->drawPolygon(part);
        painter->setBrush(pale(band.colour, dark ? 0.26 : 0.2));
        for (const QPolygonF& part : band.narrow) painter->drawPolygon(part);
    }
    for (const DrawnWindow& window : m_windows) {
        painter->fillRect(window.area, pale(window.colour, dark ? 0.16 : 0.1));
        const QSizeF edge(window.area.width(), 1);
        if (!window.openAbove) painter->fillRect(QRectF(window.area.topLeft(), edge), pale(window.colour, 0.5));
        if (!window.openBelow)
            painter->fillRect(QRectF(window.area.bottomLeft() - QPointF(0, 1), edge), pale(window.colour, 0.5));
    }
    for (const DrawnWindow& window : m_windows) {  // grid lines must not cross a label
        painter->fillRect(window.place, m_theme.ground);
        painter->fillRect(window.place & window.area, pale(window.colour, dark ? 0.16 : 0.1));
    }
    painter->restore();
    painter->setBrush(Qt::NoBrush);
    for (const DrawnBand& band : m_bands) {
        painter->setPen(QPen(band.colour, grown(1)));
        for (const auto& run : band.median) drawRun(*painter, run);
    }
    painter->setFont(m_font);
    painter->setPen(m_theme.muted);
    if (!m_assumed.empty()) {
        const QRectF place = assumedPlace();
        const QString words =
            QFontMetricsF(m_font).elidedText(m_assumed.front().words, Qt::ElideRight, place.width());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop, words);
    }
    for (const DrawnWindow& window : m_windows)
        painter->drawText(window.place, Qt::AlignLeft | Qt::AlignVCenter, window.label);
}

}  // namespace theca::app

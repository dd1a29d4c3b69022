#include "app/charts/chart_items.h"

#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLocale>

#include "app/base/number_text.h"
#include "app/base/short_time.h"
#include "app/charts/assumed_area.h"
#include "app/charts/backdrop_item.h"
#include "app/charts/chart_labels.h"
#include "app/charts/chart_reading.h"
#include "app/charts/crosshair_item.h"
#include "app/charts/curve_item.h"
#include "app/charts/end_label_item.h"
#include "app/charts/frame_item.h"
#include "app/charts/ghost_item.h"
#include "app/charts/held_chart.h"
#include "app/charts/observed_text.h"
#include "app/charts/playhead_item.h"
#include "app/charts/reference_item.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPanel)
};

double lineHeight(const QFont& caption) { return QFontMetricsF(caption).height(); }

}  // namespace

double timeTitleGap(const QFont& caption) {
    return 10 + QFontMetricsF(caption).horizontalAdvance(QStringLiteral("000")) / 2;
}

double timeLabelsHeight(const QFont& caption) { return 6 + lineHeight(caption); }

ChartItems::ChartItems(QChart& chart, const QFont& caption)
    : m_chart(chart),
      m_axes(chart, caption),
      m_frame(new FrameItem(&chart)),
      m_backdrop(new BackdropItem(&chart)),
      m_labels(new EndLabelItem(&chart)),
      m_references(new ReferenceItem(&chart)),
      m_ghosts(new GhostItem(&chart)),
      m_curves(new CurveItem(&chart)),
      m_observed(new ObservedItem(&chart)),
      m_events(new EventMarksItem(&chart)),
      m_mark(new CrosshairItem(&chart, Qt::DashLine)),
      m_crosshair(new CrosshairItem(&chart)),
      m_playhead(new PlayheadItem(&chart)) {
    m_playhead->setVisible(false);
    for (QGraphicsItem* item : std::initializer_list<QGraphicsItem*>{m_frame, m_backdrop, m_labels, m_references,
                                                                     m_ghosts, m_curves, m_observed, m_events})
        item->setZValue(10);
}

namespace {

/// Which time the values beside the curves are of; empty where a curve ends before the others.
QString timeOfLabels(const ChartPicture& picture) {
    const double end = picture.time.range[1];
    for (const Curve& curve : picture.values.curves())
        if (curve.source.horizon < end) return {};
    return Words::tr("at %1", "time").arg(shortTimeText(end, picture.time.inDays, QLocale()));
}

}  // namespace

void ChartItems::draw(const ChartPicture& picture) {
    m_unit = picture.values.spec().unit;
    m_inDays = picture.time.inDays;
    m_theme = picture.theme;
    const auto labels =
        valueLabels(picture.place.scale, picture.place.plot.height(), lineHeight(picture.fonts.caption));
    drawAxes(picture, labels);
    drawCurves(picture);
    drawFrame(picture, labels);
}

void ChartItems::drawAxes(const ChartPicture& picture, const std::vector<AxisLabel>& labels) {
    bool changed = m_axes.setLook(picture.fonts.caption, picture.theme);
    changed |= m_axes.showTimes(picture.time.range, picture.time.labels, picture.lowest);
    changed |= m_axes.showValues(labels);
    if (!changed && m_chart.size() == picture.size && m_chart.plotArea() == picture.place.plot) return;
    m_chart.resize(picture.size);
    m_chart.setPlotArea(picture.place.plot);
    m_chart.layout()->invalidate();
    m_chart.layout()->activate();
}

void ChartItems::drawCurves(const ChartPicture& picture) {
    const ChartValues& values = picture.values;
    const QRectF& plot = picture.place.plot;
    const PixelMap map = picture.place.map();
    const int count = static_cast<int>(values.curves().size());
    std::vector<DrawnCurve> drawn;
    for (std::size_t i = 0; i < values.curves().size(); ++i)
        drawn.push_back(drawnCurve(values.seen()[i].samples(), values.curves()[i].style, map, plot.topLeft(),
                                   static_cast<int>(i), count));
    drawObserved(picture, drawn);
    drawReferences(picture);
    drawGhosts(picture, drawn);
    m_curves->show(std::move(drawn), plot, picture.theme.ground);
    m_labels->show(endLabels(values, picture.place), timeOfLabels(picture), plot, picture.rightWidth, picture.fonts,
                   picture.theme);
}

void ChartItems::drawReferences(const ChartPicture& picture) {
    std::vector<QPolygonF> drawn;
    for (const ReferenceLine& line : picture.values.spec().references) {
        QPolygonF points;
        for (const auto& point : line.points)
            points << QPointF(picture.place.xOf(point.hours), picture.place.yOf(point.value));
        drawn.push_back(std::move(points));
    }
    m_references->show(std::move(drawn), picture.place.plot, picture.theme.muted);
}

/// Only where there is no curve, neither the therapy's own nor a pin of the earlier run.
void ChartItems::drawGhosts(const ChartPicture& picture, const std::vector<DrawnCurve>& curves) {
    const QRectF& plot = picture.place.plot;
    const PixelMap map = picture.place.map();
    std::vector<QPolygonF> drawn;
    for (const SeenCurve& ghost : picture.values.ghosts()) {
        QPolygonF beside = drawnCurve(ghost.samples(), {}, map, plot.topLeft(), 0, 1).points;
        for (const DrawnCurve& curve : curves) beside = differing(beside, curve.points);
        drawn.push_back(std::move(beside));
    }
    m_ghosts->show(std::move(drawn), plot, picture.theme.muted);
}

void ChartItems::drawObserved(const ChartPicture& picture, const std::vector<DrawnCurve>& curves) {
    const ChartSpec& spec = picture.values.spec();
    const QRectF& plot = picture.place.plot;
    const PixelMap map = picture.place.map();
    const QFont& font = picture.fonts.caption;
    std::vector<DrawnBand> bands;
    for (const ShownBand& band : picture.values.bands()) bands.push_back(drawnBand(band, map, plot.topLeft()));
    m_observed->show(spec.observed, map, plot, picture.theme);
    m_backdrop->setAssumed(assumedAreas(picture.values.curves(), picture.place));
    m_backdrop->show(std::move(bands),
                     drawnWindows(spec, map, plot.topLeft(), font, curves, m_observed->places(), picture.time.inDays),
                     plot, font, picture.theme);
}

double ChartItems::headingEnd(const ChartPicture& picture) const {
    constexpr double gap = 8;
    if (m_labels->saysWhen()) return picture.place.plot.right() + EndLabelItem::textFrom() - gap;
    return picture.size.width() - gap / 2;
}

void ChartItems::drawFrame(const ChartPicture& picture, const std::vector<AxisLabel>& labels) {
    const QRectF& plot = picture.place.plot;
    const QFont& caption = picture.fonts.caption;
    const double below = timeLabelsHeight(caption);
    std::vector<double> gridLines;
    for (const AxisLabel& label : labels) gridLines.push_back(plot.bottom() - plot.height() * label.at);
    const bool empty = picture.values.curves().empty();
    const QString emptyNote = picture.values.spec().id.startsWith(heldChartMark)
                                  ? Words::tr("Held back until you run it.")
                                  : Words::tr("Switch on a therapy to see its curve here.");
    const QString timeTitle = picture.lowest ? timeAxisText(picture.time.step, picture.time.inDays) : QString();
    m_frame->show({.title = picture.values.spec().title,
                   .word = picture.values.spec().word,
                   .unit = unitLabel(picture.values),
                   .timeTitle = timeTitle,
                   .emptyNote = empty ? emptyNote : QString(),
                   .keys = keysOf(picture.values, picture.theme.muted),
                   .plot = plot,
                   .gridLines = gridLines,
                   .whole = QRectF(QPointF(), picture.size),
                   .headingEnd = headingEnd(picture),
                   .labelsBelow = below,
                   .timeTitleGap = timeTitleGap(caption),
                   .focused = m_frame->look().focused,
                   .titleFont = picture.fonts.title,
                   .captionFont = caption,
                   .theme = picture.theme});
    const double laneHeight = EventMarksItem::heightFor(picture.events.size(), lineHeight(caption));
    const QRectF lane(plot.left(), plot.bottom() + below + 2, plot.width(), laneHeight);
    m_events->show(picture.lowest ? picture.events : std::vector<EventRow>{}, picture.time.range, lane,
                   picture.rightWidth, caption, picture.theme);
}

void ChartItems::showFocus(bool shown) { m_frame->setFocusShown(shown); }

void ChartItems::showBand(const QRectF& band) { m_frame->setBand(band); }

void ChartItems::standAt(CrosshairItem& item, const ChartValues& values, const PlotPlace& place,
                         std::optional<double> hours) {
    if (!hours) return item.setVisible(false);
    const QRectF& plot = place.plot;
    std::vector<CrosshairItem::Dot> dots;
    for (const Curve& curve : values.curves()) {
        const double y = place.yOf(valueOf(curve, *hours));
        if (y >= plot.top() && y <= plot.bottom()) dots.push_back({y, curve.style});
    }
    const double x = place.xOf(*hours);
    const bool visible = x >= plot.left() - 0.5 && x <= plot.right() + 0.5;
    if (visible) item.show(x, std::move(dots), plot.adjusted(0, -3, 0, 3), m_theme);
    item.setVisible(visible);
}

void ChartItems::showCrosshair(const ChartValues& values, const PlotPlace& place, std::optional<double> hours) {
    standAt(*m_crosshair, values, place, hours);
}

void ChartItems::showMark(const ChartValues& values, const PlotPlace& place, std::optional<double> hours) {
    standAt(*m_mark, values, place, hours);
}

void ChartItems::showPlayhead(const PlotPlace& place, std::optional<double> hours) {
    if (!hours) return m_playhead->setVisible(false);
    std::vector<QRectF> texts;
    for (const DrawnWindow& window : m_backdrop->windows()) texts.push_back(window.place);
    m_playhead->show(place.xOf(*hours), place.plot, texts, m_theme);
}

bool ChartItems::isAtGrip(QPointF point) const { return m_playhead->isAtGrip(point); }

QString ChartItems::tipAt(QPointF point) const {
    if (const QString event = m_events->tipAt(point); !event.isEmpty()) return event;
    for (const QString& cut : {m_labels->tipAt(point), m_frame->tipAt(point)})
        if (!cut.isEmpty()) return cut;
    if (const auto found = m_observed->at(point)) return markText(*found->first, found->second, m_unit, m_inDays);
    return m_backdrop->tipAt(point);
}

}  // namespace theca::app

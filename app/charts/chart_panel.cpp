#include "app/charts/chart_panel.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <algorithm>
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/backdrop_item.h"
#include "app/charts/crosshair_item.h"
#include "app/charts/curve_item.h"
#include "app/charts/frame_item.h"
#include "app/charts/ghost_item.h"
#include "app/charts/observed_item.h"
#include "app/charts/observed_text.h"
#include "app/charts/playhead_item.h"

namespace theca::app {

namespace {

constexpr double headingGap = 10;
constexpr double below = 12;
constexpr double plotLeast = 84;
constexpr std::size_t mostLabels = 5;  ///< more curves than these do not make a plot taller

QChart* makeChart() {
    auto* chart = new QChart;
    chart->legend()->hide();
    chart->setMargins({});
    chart->setBackgroundVisible(false);  // the view fills the ground, once
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

bool isRange(const std::optional<std::array<double, 2>>& limits) {
    return limits && std::isfinite((*limits)[0]) && std::isfinite((*limits)[1]) && (*limits)[1] > (*limits)[0];
}

/// Half a time label stands over the end of the axis before its title.
double timeTitleGap(const QFontMetricsF& metrics) { return 10 + metrics.horizontalAdvance(QStringLiteral("000")) / 2; }

/// A scale of its own, with the observed points on it.
Scale widened(Scale scale, const std::optional<Reach>& reach) {
    if (!reach) return scale;
    return {std::min(scale.low, std::floor(reach->low)), std::max(scale.high, std::ceil(reach->high)), false};
}

}  // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QChartView(makeChart(), parent),
      m_axes(*chart(), chartFonts(*this).caption),
      m_frame(new FrameItem(chart())),
      m_backdrop(new BackdropItem(chart())),
      m_labels(new EndLabelItem(chart())),
      m_ghostItem(new GhostItem(chart())),
      m_curveItem(new CurveItem(chart())),
      m_observed(new ObservedItem(chart())),
      m_events(new EventMarksItem(chart())),
      m_mark(new CrosshairItem(chart(), Qt::DashLine)),
      m_crosshair(new CrosshairItem(chart())),
      m_playhead(new PlayheadItem(chart())) {
    installSpokenAccess();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_playhead->setVisible(false);
    for (QGraphicsItem* item : std::initializer_list<QGraphicsItem*>{m_frame, m_backdrop, m_labels, m_ghostItem,
                                                                     m_curveItem, m_observed, m_events})
        item->setZValue(10);
}

void ChartPanel::take(const ChartContent& content, const ChartSpec& chart) {
    const bool log = content.log && chart.logAllowed;
    const bool sameAxis = m_spec.id == chart.id && m_spec.unit == chart.unit && m_spec.signal.kind == chart.signal.kind;
    if (!sameAxis || log != m_log || m_spec.limits != chart.limits) m_valueView = {};
    m_spec = chart;
    m_theme = content.theme;
    m_log = log;
    m_curves = curvesOf(content, chart);
    m_seen = seenAgain(std::move(m_seen), m_curves);
    m_ghosts = ghostsOf(content, chart);
    m_seenGhosts = seenAgain(std::move(m_seenGhosts), m_ghosts);
    m_bands = bandsOf(content, chart);
}

void ChartPanel::takeEvents(std::vector<EventRow> rows) { m_eventRows = std::move(rows); }

double ChartPanel::heightAround() const {
    const ChartFonts& fonts = chartFonts(*this);
    const double caption = QFontMetricsF(fonts.caption).height();
    const double heading = 6 + QFontMetricsF(fonts.title).height() + headingGap;
    if (!m_lowest) return heading + std::max(below, 0.65 * caption);  // half a label stands out below the plot
    return heading + below + 4 + caption + EventMarksItem::heightFor(m_eventRows.size(), caption);
}

double ChartPanel::leastPlotHeight() const {
    const double caption = QFontMetricsF(chartFonts(*this).caption).height();
    const auto labels = static_cast<double>(std::min(m_curves.size(), mostLabels));
    return std::max({plotLeast, 3.6 * caption, labels * caption});
}

void ChartPanel::look(TimeRange range, TimeRange whole, QSize size, double plotWidth) {
    m_size = size;
    for (SeenCurve& seen : m_seen) seen.look(range, plotWidth);
    m_plot = QRectF(0, 0, plotWidth, std::max(20.0, std::floor(size.height() - heightAround())));
    m_scale = wantedScale(highest(whole), whole);
}

double ChartPanel::highest(TimeRange whole) {
    double top = highestOf(m_bands, whole);
    if (const auto reach = reachOf(m_spec.observed, whole)) top = std::max(top, reach->high);
    for (SeenCurve& seen : m_seen) {
        const double peak = seen.highest(whole);
        if (peak > top) top = peak;
    }
    return top;
}

std::vector<std::optional<CurveFigures>> ChartPanel::figures() const {
    std::vector<std::optional<CurveFigures>> figures;
    for (const SeenCurve& seen : m_seen) figures.push_back(seen.figures());
    return figures;
}

Scale ChartPanel::wantedScale(double top, TimeRange whole) {
    if (m_valueView.zoom) return *m_valueView.zoom;
    if (isRange(m_spec.limits)) {
        const auto [low, high] = *m_spec.limits;
        if (!m_log) return {low, high, false};
        if (high > 0) return {low > 0 ? low : high / 1e5, high, true};
    }
    if (isRange(m_spec.scale))
        return widened({(*m_spec.scale)[0], (*m_spec.scale)[1], false}, reachOf(m_spec.observed, whole));
    m_valueView.kept = m_log ? logScale(top, m_valueView.kept) : linearScale(top, m_valueView.kept);
    return *m_valueView.kept;
}

std::vector<AxisLabel> ChartPanel::valueLabels() const {
    const double line = QFontMetricsF(chartFonts(*this).caption).height();
    const int room = std::clamp(static_cast<int>(m_plot.height() / (1.5 * line)) + 1, 2, 9);
    const auto ticks = valueTicks(m_scale, m_scale.log ? room : std::min(room, 7));
    const double step = m_scale.log || ticks.size() < 2 ? 0 : ticks[1] - ticks[0];
    std::vector<AxisLabel> labels;
    for (const double tick : ticks) labels.push_back({m_scale.fraction(tick), tickText(tick, step, QLocale())});
    return labels;
}

std::vector<EndLabel> ChartPanel::endLabels() const {
    std::vector<EndLabel> labels;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const auto& samples = m_seen[i].samples();
        const auto last =
            std::find_if(samples.rbegin(), samples.rend(), [](auto& s) { return std::isfinite(s.value); });
        if (last == samples.rend()) continue;
        const double y = std::clamp(yOf(last->value), m_plot.top(), m_plot.bottom());
        labels.push_back({m_curves[i].name, valueText(last->value), m_curves[i].style, y, !m_curves[i].therapy});
    }
    return labels;
}

/// Beside the curve there is room for few characters: what lies on the bottom line is told as such.
QString ChartPanel::valueText(double value) const {
    const double least = m_scale.log ? m_scale.low : (m_scale.high - m_scale.low) * 1e-4;
    if (value > 1e-10 && value < least) return QStringLiteral("< %1").arg(tickText(niceStep(least), 0, QLocale()));
    return numberText(value, QLocale(), leastShown(m_spec.unit));
}

double ChartPanel::leftWanted() const {
    const QFontMetricsF metrics(chartFonts(*this).caption);
    double width = metrics.horizontalAdvance(QStringLiteral("000"));
    for (const AxisLabel& label : valueLabels()) width = std::max(width, metrics.horizontalAdvance(label.text));
    return width + 18;
}

double ChartPanel::rightWanted() const {
    const ChartFonts& fonts = chartFonts(*this);
    const double labels = EndLabelItem::widthFor(endLabels(), fonts);
    if (!m_lowest) return labels;
    const QFontMetricsF metrics(fonts.caption);
    double names = 0;
    for (const EventRow& row : m_eventRows) names = std::max(names, metrics.horizontalAdvance(row.name));
    const double title = metrics.horizontalAdvance(timeAxisText(1, false)) + timeTitleGap(metrics);
    return std::max({labels, EndLabelItem::textFrom + names + 4, title + 4});
}

double ChartPanel::yOf(double value) const { return m_plot.bottom() - m_plot.height() * m_scale.fraction(value); }

double ChartPanel::hoursAt(double x) const {
    const double part = std::clamp((x - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    return m_time.range[0] + part * (m_time.range[1] - m_time.range[0]);
}

PixelMap ChartPanel::pixelMap() const { return {m_time.range, m_scale, m_plot.width(), m_plot.height()}; }

void ChartPanel::draw(const TimeView& time, double left, double right) {
    m_time = time;
    const double top = std::round(6 + QFontMetricsF(chartFonts(*this).title).height() + headingGap);
    m_plot = QRectF(left, top, std::max(40.0, m_size.width() - left - right), m_plot.height());
    m_rightWidth = right;
    drawAxes();
    drawCurves();
    drawFrame();
}

void ChartPanel::drawAxes() {
    scene()->setSceneRect(QRectF(QPointF(), m_size));
    if (backgroundBrush() != QBrush(m_theme.ground)) setBackgroundBrush(m_theme.ground);
    bool changed = m_axes.setLook(chartFonts(*this).caption, m_theme);
    changed |= m_axes.showTimes(m_time.range, m_time.labels, m_lowest);
    changed |= m_axes.showValues(valueLabels());
    if (!changed && chart()->size() == QSizeF(m_size) && chart()->plotArea() == m_plot) return;
    chart()->resize(m_size);
    chart()->setPlotArea(m_plot);
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

void ChartPanel::drawCurves() {
    const PixelMap map = pixelMap();
    const int count = static_cast<int>(m_curves.size());
    std::vector<DrawnCurve> drawn;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        m_seen[i].draw(map);
        drawn.push_back(
            drawnCurve(m_seen[i].samples(), m_curves[i].style, map, m_plot.topLeft(), static_cast<int>(i), count));
    }
    drawObserved(drawn);
    drawGhosts(drawn);
    m_curveItem->show(std::move(drawn), m_plot, m_theme.ground);
    m_labels->show(endLabels(), m_plot, m_rightWidth, chartFonts(*this), m_theme);
}

/// Only where no curve lies: neither the therapy's own nor a pin of what it was.
void ChartPanel::drawGhosts(const std::vector<DrawnCurve>& curves) {
    const PixelMap map = pixelMap();
    std::vector<QPolygonF> drawn;
    for (SeenCurve& ghost : m_seenGhosts) {
        ghost.look(m_time.range, map.width);
        ghost.draw(map);
        QPolygonF beside = drawnCurve(ghost.samples(), {}, map, m_plot.topLeft(), 0, 1).points;
        for (const DrawnCurve& curve : curves) beside = differing(beside, curve.points);
        drawn.push_back(std::move(beside));
    }
    m_ghostItem->show(std::move(drawn), m_plot, m_theme.muted);
}

void ChartPanel::drawObserved(const std::vector<DrawnCurve>& curves) {
    const PixelMap map = pixelMap();
    const QFont font = chartFonts(*this).caption;
    std::vector<DrawnBand> bands;
    for (const ShownBand& band : m_bands) bands.push_back(drawnBand(band, map, m_plot.topLeft()));
    m_observed->show(m_spec.observed, map, m_plot, m_theme);
    m_backdrop->show(std::move(bands),
                     drawnWindows(m_spec, map, m_plot.topLeft(), font, curves, m_observed->places(), m_time.inDays),
                     m_plot, font, m_theme);
}

/// What stands at the right of the heading: whose points these are, and what the bands show.
std::vector<FrameItem::Key> ChartPanel::keys() const {
    std::vector<FrameItem::Key> keys;
    for (const ObservedSet& set : m_spec.observed) {
        if (set.markCount() > 0) keys.push_back({FrameItem::Key::Sign::Published, keyText(set), set.colour});
        if (set.own && !keys.empty()) keys.back().sign = FrameItem::Key::Sign::Own;
    }
    if (!m_bands.empty() && m_spec.people > 0)
        keys.push_back({FrameItem::Key::Sign::None, bandCaption(m_spec.people), m_theme.muted});
    return keys;
}

void ChartPanel::drawFrame() {
    const ChartFonts& fonts = chartFonts(*this);
    const double caption = QFontMetricsF(fonts.caption).height();
    const double labels = 6 + caption;
    std::vector<double> gridLines;
    for (const AxisLabel& label : valueLabels()) gridLines.push_back(m_plot.bottom() - m_plot.height() * label.at);
    FrameItem::Look look{.title = m_spec.title,
                         .unit = unitText(),
                         .timeTitle = m_lowest ? timeAxisText(m_time.step, m_time.inDays) : QString(),
                         .emptyNote = m_curves.empty() ? tr("Switch on a therapy to see its curve here.") : QString(),
                         .keys = keys(),
                         .plot = m_plot,
                         .gridLines = gridLines,
                         .whole = QRectF(QPointF(), m_size),
                         .labelsBelow = labels,
                         .timeTitleGap = timeTitleGap(QFontMetricsF(fonts.caption)),
                         .focused = m_frame->look().focused,
                         .titleFont = fonts.title,
                         .captionFont = fonts.caption,
                         .theme = m_theme};
    m_frame->show(look);
    const double laneHeight = EventMarksItem::heightFor(m_eventRows.size(), caption);
    const QRectF lane(m_plot.left(), m_plot.bottom() + labels + 2, m_plot.width(), laneHeight);
    m_events->show(m_lowest ? m_eventRows : std::vector<EventRow>{}, m_time.range, lane, fonts.caption, m_theme);
}

/// The unit, and on a log axis that reaches its floor what lies there.
QString ChartPanel::unitText() const {
    const auto onFloor = [this](const Sample& sample) { return sample.value < m_scale.low; };
    if (!m_scale.log) return m_spec.unit;
    for (const SeenCurve& seen : m_seen)
        if (std::any_of(seen.samples().begin(), seen.samples().end(), onFloor))
            return tr("%1, bottom line: below %2", "unit, least value")
                .arg(m_spec.unit, tickText(m_scale.low, 0, QLocale()));
    return m_spec.unit;
}

}  // namespace theca::app

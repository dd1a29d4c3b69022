#include "app/charts/chart_panel.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/chart_labels.h"
#include "app/charts/chart_reading.h"

namespace theca::app {

namespace {

constexpr double headingGap = 10;
constexpr double below = 12;
constexpr double plotLeast = 84;
constexpr std::size_t mostLabels = 5;  ///< more curves than this do not make a plot taller

QChart* makeChart() {
    auto* chart = new QChart;
    chart->legend()->hide();
    chart->setMargins({});
    chart->setBackgroundVisible(false);  // the view paints the background, once
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

}  // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QChartView(makeChart(), parent), m_items(*chart(), chartFonts(*this).caption), m_input(*this, m_items, m_place) {
    installSpokenAccess();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_input, &ChartInput::focusShown, this, [this](bool shown) { m_items.showFocus(shown); });
    connect(&m_input, &ChartInput::valuesChosen, this, [this](const Scale& scale) { m_values.zoomTo(scale); });
    connect(&m_input, &ChartInput::valuesPanned, this, [this](double part) { m_values.moveBy(part); });
}

void ChartPanel::take(const ChartContent& content, const ChartSpec& chart) {
    m_theme = content.theme;
    m_values.take(content, chart);
}

double ChartPanel::heightAround() const {
    const ChartFonts& fonts = chartFonts(*this);
    const double caption = QFontMetricsF(fonts.caption).height();
    const double heading = 6 + QFontMetricsF(fonts.title).height() + headingGap;
    if (!m_lowest) return heading + std::max(below, 0.65 * caption);  // half a label extends below the plot
    return heading + below + 4 + caption + EventMarksItem::heightFor(m_events.size(), caption);
}

double ChartPanel::leastPlotHeight() const {
    const double caption = QFontMetricsF(chartFonts(*this).caption).height();
    const auto labels = static_cast<double>(std::min(m_values.curves().size(), mostLabels));
    return std::max({plotLeast, 3.6 * caption, labels * caption});
}

void ChartPanel::look(TimeRange range, TimeRange whole, QSize size, double plotWidth) {
    m_size = size;
    m_values.look(range, whole, plotWidth);
    m_place.plot = QRectF(0, 0, plotWidth, std::max(20.0, std::floor(size.height() - heightAround())));
    m_place.scale = m_values.scale();
}

double ChartPanel::leftWanted() const {
    const QFontMetricsF metrics(chartFonts(*this).caption);
    double width = metrics.horizontalAdvance(QStringLiteral("000"));
    for (const AxisLabel& label : valueLabels(m_place.scale, m_place.plot.height(), metrics.height()))
        width = std::max(width, metrics.horizontalAdvance(label.text));
    return width + 18;
}

double ChartPanel::rightWanted() const {
    const ChartFonts& fonts = chartFonts(*this);
    const double labels = EndLabelItem::widthFor(endLabels(m_values, m_place), fonts);
    if (!m_lowest) return labels;
    const QFontMetricsF metrics(fonts.caption);
    double names = 0;
    for (const EventRow& row : m_events) names = std::max(names, metrics.horizontalAdvance(row.name));
    return std::max({labels, EndLabelItem::textFrom() + names + 4, timeTitleWidth()});
}

double ChartPanel::timeTitleWidth() const {
    const QFont& caption = chartFonts(*this).caption;
    return QFontMetricsF(caption).horizontalAdvance(timeAxisText(1, false)) + timeTitleGap(caption) + 4;
}

double ChartPanel::rightNeeded() const {
    const ChartFonts& fonts = chartFonts(*this);
    const double labels = EndLabelItem::leastWidthFor(endLabels(m_values, m_place), fonts);
    return m_lowest ? std::max(labels, timeTitleWidth()) : labels;
}

void ChartPanel::draw(const TimeView& time, double left, double right) {
    const ChartFonts& fonts = chartFonts(*this);
    const double top = std::round(6 + QFontMetricsF(fonts.title).height() + headingGap);
    const double width = std::max(40.0, m_size.width() - left - right);
    m_place.plot = QRectF(left, top, width, m_place.plot.height());
    m_place.range = time.range;
    m_inDays = time.inDays;
    scene()->setSceneRect(QRectF(QPointF(), m_size));
    if (backgroundBrush() != QBrush(m_theme.ground)) setBackgroundBrush(m_theme.ground);
    m_values.draw(m_place.map());
    m_items.draw({.values = m_values,
                  .place = m_place,
                  .time = time,
                  .size = QSizeF(m_size),
                  .rightWidth = right,
                  .lowest = m_lowest,
                  .events = m_events,
                  .fonts = fonts,
                  .theme = m_theme});
}

CardGroup ChartPanel::reading(double hours, std::optional<double> mark) const {
    return readingAt(m_values, marksAt(m_items.observed(), m_place, hours), hours, mark);
}

QString ChartPanel::observedAt(double hours) const {
    return observedText(marksAt(m_items.observed(), m_place, hours), m_values.spec().unit, m_inDays);
}

/// The stack handles the keys: they move all charts.
void ChartPanel::keyPressEvent(QKeyEvent* event) {
    m_items.showFocus(true);
    event->ignore();
}

}  // namespace theca::app

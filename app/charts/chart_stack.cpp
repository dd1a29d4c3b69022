#include "app/charts/chart_stack.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_summary.h"
#include "app/charts/crosshair_card.h"
#include "app/charts/event_rows.h"
#include "app/charts/observed_text.h"
#include "app/charts/stack_strip.h"

namespace theca::app {

namespace {

constexpr double zoomStep = 0.7;
constexpr double mostOfCard = 0.6;     ///< of the stack's height
constexpr double widestLabels = 0.34;  ///< of the stack's width; longer names are cut

}  // namespace

ChartStack::ChartStack(QWidget* parent) : QWidget(parent), m_card(new CrosshairCard(this)) {
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartStack::~ChartStack() = default;

void ChartStack::show(const ChartContent& content) {
    m_content = content;
    if (m_zoom) m_zoom = panned(*m_zoom, whole(), 0);
    if (m_mark && *m_mark > horizonOf(content)) setMark(std::nullopt);
    take();
    const bool placed = isVisible() || !testAttribute(Qt::WA_PendingResizeEvent);
    if (placed) layOut();  // else it comes with the size
}

TimeRange ChartStack::whole() const { return shownTimes(m_content); }

TimeRange ChartStack::timeRange() const { return m_zoom.value_or(whole()); }

TimeView ChartStack::timeView() const {
    TimeView time{timeRange(), whole(), false, 1, {}};
    time.inDays = countsInDays(m_content.timeUnit, time.whole[1] - time.whole[0]);
    const QFontMetricsF metrics(chartFonts(*this).caption);
    const double widest = metrics.horizontalAdvance(timeTickText(time.range[1], 0.5, time.inDays, QLocale()));
    const int room = std::max(2, static_cast<int>(m_plotWidth / (widest + 28)));
    const TimeTicks ticks = timeTicks(time.range, room, time.inDays);
    time.step = ticks.step;
    for (const double at : ticks.at) time.labels.push_back({at, timeTickText(at, ticks.step, time.inDays, QLocale())});
    return time;
}

void ChartStack::setPanelCount(std::size_t count) {
    while (m_panels.size() > count) {
        m_pointed = nullptr;
        delete m_panels.back();
        m_panels.pop_back();
    }
    while (m_panels.size() < count) {
        auto* panel = new ChartPanel(this);
        panel->setWhatsThis(
            tr("Left and right move the crosshair, with Shift in fine steps; Page Up and Page Down go "
               "to events and observed points; P puts the playhead there, Space plays and pauses. Plus and minus zoom, "
               "Ctrl with left and right moves, 0 shows everything. "
               "M sets a mark at the crosshair, or takes it away: the crosshair then also tells time, difference and "
               "ratio against it. "
               "With the mouse: a click puts the playhead there, with Shift the mark; the wheel zooms time, with Ctrl "
               "both axes; drag to move; drag with Ctrl to zoom into a part; double-click to see everything."));
        connectPanel(panel);
        panel->setVisible(true);
        if (!m_panels.empty()) setTabOrder(m_panels.back(), panel);
        m_panels.push_back(panel);
    }
    for (ChartPanel* panel : m_panels) panel->setLowest(panel == m_panels.back());
    m_card->raise();
}

void ChartStack::connectPanel(ChartPanel* panel) {
    connect(panel, &ChartPanel::markAsked, this,
            [this](double hours) { setMark(m_mark ? std::nullopt : std::optional(hours)); });
    connect(panel, &ChartPanel::pointed, this, [this, panel](double hours) {
        m_crosshairByKeys = false;
        m_pointed = panel;
        moveCrosshair(hours);
    });
    connect(panel, &ChartPanel::pointerLeft, this, [this] {
        if (!m_crosshairByKeys) hideCrosshair();
    });
    connect(panel, &ChartPanel::focusLeft, this, [this] {
        const bool stays =
            std::any_of(m_panels.begin(), m_panels.end(), [](const auto* one) { return one->hasFocus(); });
        if (m_crosshairByKeys && !stays) hideCrosshair();
    });
    connect(panel, &ChartPanel::zoomAsked, this, &ChartStack::zoomAround);
    connect(panel, &ChartPanel::panAsked, this,
            [this](double hours) { setRange(panned(timeRange(), whole(), hours)); });
    connect(panel, &ChartPanel::rangeChosen, this, [this](double from, double until) { setRange({from, until}); });
    connect(panel, &ChartPanel::resetAsked, this, &ChartStack::resetZoom);
    connect(panel, &ChartPanel::playheadAsked, this, &ChartStack::playheadAsked);
    connect(panel, &ChartPanel::valuesMoved, this, &ChartStack::layOut);
    panel->speakBy([this, panel] { return spokenText(*panel); });
}

void ChartStack::setStrip(StackStrip* strip) {
    m_strip = strip;
    m_strip->setParent(this);
    m_strip->installEventFilter(this);
    m_strip->QWidget::show();
    m_card->raise();
    updateGeometry();
    layOut();
}

/// A strip that comes or goes gives the charts another height.
bool ChartStack::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == m_strip && (type == QEvent::ShowToParent || type == QEvent::HideToParent)) {
        updateGeometry();
        layOut();
    }
    return QWidget::eventFilter(watched, event);
}

double ChartStack::stripHeight() const {
    if (!m_strip) return m_stripRoom;
    return m_strip->isHidden() ? 0 : m_strip->stripHeight();
}

void ChartStack::take() {
    setPanelCount(m_content.charts.size());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_content.theme.ground);
    if (colours != palette()) setPalette(colours);
    const TimeRange all = whole();
    m_events = eventRows(m_content, countsInDays(m_content.timeUnit, all[1] - all[0]));
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->take(m_content, m_content.charts[i]);
        m_panels[i]->setAccessibleName(tr("Chart: %1").arg(m_content.charts[i].title));
    }
    if (!m_panels.empty()) m_panels.back()->takeEvents(m_events);
    const QSize least = minimumSizeHint();
    if (least != m_least) updateGeometry();
    m_least = least;
}

void ChartStack::layOut() {
    if (m_panels.empty()) return;
    const std::vector<QRect> places = panelPlaces();
    double left = 0, right = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->look(timeRange(), whole(), places[i].size(), m_plotWidth);
        left = std::max(left, std::ceil(m_panels[i]->leftWanted()));
        right = std::max(right, std::ceil(m_panels[i]->rightWanted()));
    }
    right = std::min(right, std::floor(widestLabels * width()));
    m_plotWidth = std::max(40.0, width() - left - right);

    const TimeView time = timeView();
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->setGeometry(places[i]);
        m_panels[i]->draw(time, left, right);
    }
    if (m_strip && !m_strip->isHidden()) {
        m_strip->setGeometry(0, places[0].bottom() + 1, width(), static_cast<int>(stripHeight()));
        m_strip->setPlot(timeRange(), left, m_plotWidth);
    }
    announce();
    drawMark();
    drawCrosshair();
    setPlayhead(m_playhead);
}

/// Plots of one height, each with what it needs around it.
std::vector<QRect> ChartStack::panelPlaces() const {
    double around = stripHeight();
    for (const ChartPanel* panel : m_panels) around += std::ceil(panel->heightAround());
    const double plot = std::max(20.0, std::floor((height() - around) / static_cast<double>(m_panels.size())));
    std::vector<QRect> places;
    int top = 0;
    for (const ChartPanel* panel : m_panels) {
        const int high = static_cast<int>(plot + std::ceil(panel->heightAround()));
        places.emplace_back(0, top, width(), high);
        top += high + (places.size() == 1 ? static_cast<int>(stripHeight()) : 0);
    }
    return places;
}

void ChartStack::announce() {
    for (ChartPanel* panel : m_panels) announceSpoken(*panel);
}

QString ChartStack::spokenText(const ChartPanel& panel) const {
    const TimeView time = timeView();
    QString summary = spokenSummary(panel.spec(), panel.curves(), panel.figures(), time);
    if (const QString seen = spokenObserved(panel.spec(), time.inDays); !seen.isEmpty())
        summary += QLatin1Char(' ') + seen;
    return (m_crosshair && m_crosshairByKeys ? spokenReading(panel) : QString()) + summary;
}

QString ChartStack::spokenReading(const ChartPanel& panel) const {
    QStringList values;
    for (const Curve& curve : panel.curves()) {
        if (*m_crosshair > curve.source.horizon) continue;
        const QString value = quantityText(curve.valueAt(*m_crosshair), panel.spec().unit, QLocale());
        QString words = tr("%1 %2", "therapy, its value").arg(curve.name, value);
        if (m_mark) {
            const auto [difference, ratio] = panel.changeOf(curve, *m_crosshair, *m_mark);
            words = tr("%1 (%2, %3)", "a value, its difference and its ratio").arg(words, difference, ratio);
        }
        values << words;
    }
    const QString time = timeText(*m_crosshair, timeView().inDays, QLocale());
    QString reading = tr("At %1: %2. ", "time, list of values").arg(time, values.join(tr(", ", "between values")));
    if (m_mark) reading += sinceMark() + QStringLiteral(". ");
    const QString observed = panel.observedAt(*m_crosshair);
    return observed.isEmpty() ? reading : reading + observed + QLatin1Char(' ');
}

/// "Δt + 4 h 10 min from the mark at 27 h 10 min"
QString ChartStack::sinceMark() const {
    const bool inDays = timeView().inDays;
    const double apart = *m_crosshair - *m_mark;
    const QString sign = apart < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return tr("Δt %1 from the mark at %2", "length of time with its sign, time")
        .arg(sign + QLatin1Char(' ') + timeText(std::abs(apart), inDays, QLocale()),
             timeText(*m_mark, inDays, QLocale()));
}

void ChartStack::setMark(std::optional<double> hours) {
    if (hours == m_mark) return;
    m_mark = hours;
    drawMark();
    announce();
    drawCrosshair();
    emit markChanged(m_mark.has_value());
}

void ChartStack::toggleMark() {
    const TimeRange range = timeRange();
    const bool seen = m_lastCrosshair >= range[0] && m_lastCrosshair <= range[1];
    const double middle = (range[0] + range[1]) / 2;
    setMark(m_mark ? std::nullopt : std::optional(m_crosshair.value_or(seen ? m_lastCrosshair : middle)));
}

void ChartStack::drawMark() {
    for (ChartPanel* panel : m_panels) panel->showMark(m_mark);
}

std::vector<CardGroup> ChartStack::readGroups() {
    std::vector<CardGroup> groups;
    for (ChartPanel* panel : m_panels) {
        CardGroup group = panel->showCrosshair(*m_crosshair, m_mark);
        if (!group.rows.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

void ChartStack::drawCrosshair() {
    if (!m_crosshair || m_panels.empty()) {
        for (ChartPanel* panel : m_panels) panel->hideCrosshair();
        m_card->hide();
        return;
    }
    std::vector<CardGroup> groups = readGroups();
    const TimeRange range = timeRange();
    const TimeRange all = whole();
    const QString time = timeText(*m_crosshair, countsInDays(m_content.timeUnit, all[1] - all[0]), QLocale());
    const QString since = m_mark ? sinceMark() : QString();
    const QRectF plot = m_panels.front()->plot();
    m_card->show(time, since, groups, m_content.theme);
    if (m_card->height() > mostOfCard * height() && m_pointed) {  // so many curves that one chart has to do
        std::erase_if(groups, [this](const CardGroup& group) { return group.title != m_pointed->spec().title; });
        m_card->show(time, since, std::move(groups), m_content.theme);
    }
    const double part = (*m_crosshair - range[0]) / (range[1] - range[0]);
    m_card->standAt(plot.left() + part * plot.width(), QRectF(plot.left(), plot.top() + 4, plot.width(), height()));
}

void ChartStack::setCrosshair(std::optional<double> hours) {
    m_crosshair = hours;
    drawCrosshair();
}

void ChartStack::setPlayhead(std::optional<double> hours) {
    m_playhead = hours;
    for (ChartPanel* panel : m_panels) panel->showPlayhead(hours);
}

void ChartStack::moveCrosshair(double hours) {
    m_crosshair = m_lastCrosshair = hours;
    drawCrosshair();
    emit crosshairMoved(hours);
}

void ChartStack::hideCrosshair() {
    if (!m_crosshair) return;
    setCrosshair(std::nullopt);
    if (m_crosshairByKeys) announce();
    emit crosshairHidden();
}

void ChartStack::setRange(TimeRange range) {
    const TimeRange all = whole();
    const bool everything = range[1] - range[0] >= (all[1] - all[0]) * (1 - 1e-9);
    m_zoom = everything ? std::nullopt : std::optional<TimeRange>(range);
    layOut();
    emit timeRangeChanged(timeRange()[0], timeRange()[1]);
}

void ChartStack::zoomAround(double factor, double around) { setRange(zoomed(timeRange(), whole(), factor, around)); }

void ChartStack::zoomIn() {
    const TimeRange range = timeRange();
    zoomAround(zoomStep, m_crosshair.value_or((range[0] + range[1]) / 2));
}

void ChartStack::zoomOut() {
    const TimeRange range = timeRange();
    zoomAround(1 / zoomStep, m_crosshair.value_or((range[0] + range[1]) / 2));
}

void ChartStack::resetZoom() {
    for (ChartPanel* panel : m_panels) panel->resetValues();
    setRange(whole());
}

void ChartStack::reveal(double hours) {
    const TimeRange all = whole(), range = timeRange();
    if (hours < all[0] || hours > all[1]) return;
    const TimeRange moved = revealing(range, all, hours);
    if (moved != range) setRange(moved);
}

QSize ChartStack::minimumSizeHint() const {
    double height = stripHeight();
    for (const ChartPanel* panel : m_panels) height += panel->heightAround() + panel->leastPlotHeight();
    const double em = QFontMetricsF(font()).height();
    return QSizeF(18 * em, std::max(height, 12 * em)).toSize();
}

QSize ChartStack::sizeHint() const { return minimumSizeHint().expandedTo(QSize(720, 0)); }

void ChartStack::paintFigure(QPainter& painter, const QRectF& target) const {
    ChartStack figure;
    figure.setFont(font());
    figure.resize(target.size().toSize());
    figure.m_zoom = m_zoom;
    figure.m_content = m_content;
    figure.m_stripRoom = stripHeight();
    figure.take();
    for (std::size_t i = 0; i < m_panels.size(); ++i) figure.m_panels[i]->setValueView(m_panels[i]->valueView());
    figure.m_plotWidth = m_plotWidth;
    figure.layOut();
    figure.layOut();  // once more with the plot's own width
    painter.fillRect(target, m_content.theme.ground);
    for (ChartPanel* panel : figure.m_panels) {
        const QRectF place = QRectF(panel->geometry()).translated(target.topLeft());
        panel->scene()->render(&painter, place, QRectF(QPointF(), panel->size()));
    }
    if (figure.m_stripRoom == 0 || figure.m_panels.empty()) return;
    const ChartPanel& first = *figure.m_panels.front();
    const QRectF place(target.left(), target.top() + first.height(), target.width(), figure.m_stripRoom);
    m_strip->paintPicture(painter, place, timeRange(), first.plot().left(), first.plot().width());
}

void ChartStack::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void ChartStack::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::LocaleChange) take();
    if (type != QEvent::FontChange && type != QEvent::LanguageChange && type != QEvent::LocaleChange) return;
    updateGeometry();
    layOut();
}

}  // namespace theca::app

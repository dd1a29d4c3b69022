#include "app/charts/chart_stack.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "app/base/alert.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/charts/chart_fonts.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_summary.h"
#include "app/charts/crosshair_card.h"
#include "app/charts/event_rows.h"
#include "app/charts/fit_offer.h"
#include "app/charts/observed_text.h"
#include "app/charts/stack_keys.h"
#include "app/charts/stack_strip.h"
#include "app/charts/why_text.h"

namespace theca::app {

namespace {

constexpr double zoomStep = 0.7;
constexpr double panPart = 0.1;
constexpr double widestLabels = 0.34;  ///< of the stack's width; longer names are shortened, their values are not

/// Beside the crosshair, for the chart with the keyboard.
void showWhy(QWidget& stack, const ChartContent& content, const ChartPanel& panel, double hours, bool inDays) {
    const QPointF at(panel.x() + panel.place().xOf(hours), panel.y() + panel.place().plot.bottom());
    const QString why = whyText(content, panel, hours, inDays);
    QToolTip::showText(stack.mapToGlobal(at.toPoint()), inLines(why), &stack);
    alertReaders(stack, why);
}

}  // namespace

ChartStack::ChartStack(QWidget* parent) : QWidget(parent), m_crosshair(*this), m_fit(fitOffer(this)) {
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_fit, &QToolButton::clicked, this, &ChartStack::refit);
    connect(&m_crosshair, &StackCrosshair::changed, this, &ChartStack::drawCrosshair);
    connect(&m_crosshair, &StackCrosshair::said, this, &ChartStack::sayReading);
    connect(&m_crosshair, &StackCrosshair::moved, this, &ChartStack::crosshairMoved);
    connect(&m_crosshair, &StackCrosshair::hidden, this, &ChartStack::crosshairHidden);
    connect(&m_crosshair, &StackCrosshair::markChanged, this, &ChartStack::markChanged);
}

/// Charts that lose pointer or focus while they are destroyed must not call a stack that is partly destroyed.
ChartStack::~ChartStack() { setPanelCount(0); }

void ChartStack::show(const ChartContent& content) {
    m_content = content;
    m_times.setWhole(shownTimes(content));
    if (m_crosshair.mark() && *m_crosshair.mark() > horizonOf(content)) m_crosshair.setMark(std::nullopt);
    take();
    const bool placed = isVisible() || !testAttribute(Qt::WA_PendingResizeEvent);
    if (placed) layOut();  // otherwise the layout follows with the size
}

bool ChartStack::inDays() const { return countsInDays(m_content.timeUnit, m_times.whole()[1] - m_times.whole()[0]); }

TimeView ChartStack::timeView() const {
    return shownTimes(m_times, m_content.timeUnit, m_plotWidth, chartFonts(*this).caption);
}

void ChartStack::setPanelCount(std::size_t count) {
    while (m_panels.size() > count) {
        m_crosshair.forget(m_panels.back());
        delete m_panels.back();
        m_panels.pop_back();
    }
    while (m_panels.size() < count) {
        auto* panel = new ChartPanel(this);
        panel->setWhatsThis(
            tr("Left and right move the crosshair, with Shift in fine steps; Page Up and Page Down go "
               "to events and observed points; P puts the playhead there, Space plays and pauses. Y says why a curve "
               "is where it is. L plays the curves as sound once that is switched on in the menu View, with Shift "
               "slowly; again, it stops there and tells the values. Plus and minus zoom, "
               "Ctrl with left and right moves, 0 shows everything and fits the axes. "
               "M sets a mark at the crosshair, or takes it away: the crosshair then also tells time, difference and "
               "ratio against it. "
               "With the mouse: a click puts the playhead there, with Shift the mark; the wheel zooms time, with Ctrl "
               "both axes (where the charts scroll, the wheel alone scrolls); drag to move; drag with Ctrl to zoom "
               "into a part; double-click to see everything."));
        connectPanel(panel);
        panel->setVisible(true);
        if (!m_panels.empty()) setTabOrder(m_panels.back(), panel);
        m_panels.push_back(panel);
    }
    for (ChartPanel* panel : m_panels) panel->setLowest(panel == m_panels.back());
    m_crosshair.card().raise();
}

void ChartStack::connectPanel(ChartPanel* panel) {
    const ChartInput* input = &panel->input();
    connect(input, &ChartInput::markAsked, this,
            [this](double hours) { m_crosshair.setMark(m_crosshair.mark() ? std::nullopt : std::optional(hours)); });
    connect(input, &ChartInput::pointed, this, [this, panel](double hours) { m_crosshair.move(hours, panel, false); });
    connect(input, &ChartInput::pointerLeft, this, [this] {
        if (!m_crosshair.isByKeys()) m_crosshair.hide();
    });
    connect(input, &ChartInput::focusLeft, this, [this] {
        const bool stays =
            std::any_of(m_panels.begin(), m_panels.end(), [](const auto* one) { return one->hasFocus(); });
        if (m_crosshair.isByKeys() && !stays) m_crosshair.hide();
    });
    connect(input, &ChartInput::zoomAsked, this, &ChartStack::zoomAround);
    connect(input, &ChartInput::panAsked, this,
            [this](double hours) { setRange(panned(timeRange(), m_times.whole(), hours)); });
    connect(input, &ChartInput::rangeChosen, this, [this](double from, double until) { setRange({from, until}); });
    connect(input, &ChartInput::resetAsked, this, &ChartStack::resetZoom);
    connect(input, &ChartInput::playheadAsked, this, &ChartStack::playheadAsked);
    panel->speakBy([this, panel] { return spokenText(*panel); });
}

void ChartStack::setStrip(StackStrip* strip) {
    m_strip = strip;
    m_strip->setParent(this);
    m_strip->installEventFilter(this);
    m_strip->QWidget::show();
    m_crosshair.card().raise();
    updateGeometry();
    layOut();
}

/// Showing or hiding a strip changes the height of the charts.
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

double ChartStack::stripLeft() const {
    if (!m_strip) return m_stripLeft;
    return m_strip->isHidden() ? 0 : std::ceil(m_strip->leftWanted());
}

void ChartStack::take() {
    setPanelCount(m_content.charts.size());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_content.theme.ground);
    if (colours != palette()) setPalette(colours);
    m_events = eventRows(m_content, inDays());
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->take(m_content, m_content.charts[i]);
        nameForReaders(*m_panels[i], tr("Chart: %1").arg(m_content.charts[i].title));
    }
    if (!m_panels.empty()) m_panels.back()->takeEvents(m_events);
    const QSize least = minimumSizeHint();
    if (least != m_least) updateGeometry();
    m_least = least;
}

void ChartStack::layOut() {
    if (m_panels.empty()) return;
    const std::vector<QRect> places = panelPlaces();
    double left = stripLeft(), right = 0, least = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->look(timeRange(), m_times.whole(), places[i].size(), m_plotWidth);
        left = std::max(left, std::ceil(m_panels[i]->leftWanted()));
        right = std::max(right, std::ceil(m_panels[i]->rightWanted()));
        least = std::max(least, std::ceil(m_panels[i]->rightNeeded()));
    }
    right = std::min(right, std::max(std::floor(widestLabels * width()), least));
    m_plotWidth = std::max(40.0, width() - left - right);

    const TimeView time = timeView();
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->setGeometry(places[i]);
        m_panels[i]->draw(time, left, right);
    }
    placeStrip(places[0], left);
    offerToFit();
    announce();
    drawCrosshair();
    setPlayhead(m_playhead);
}

void ChartStack::placeStrip(const QRect& first, double left) {
    if (!m_strip || m_strip->isHidden()) return;
    m_strip->setGeometry(0, first.bottom() + 1, width(), static_cast<int>(stripHeight()));
    m_strip->setPlot(timeRange(), left, m_plotWidth);
}

/// Plots of equal height, each with what it needs around it.
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

void ChartStack::drawCrosshair() {
    m_crosshair.draw({m_panels, timeRange(), inDays(), m_content.theme, static_cast<double>(width()),
                      static_cast<double>(height())});
}

void ChartStack::announce() {
    for (ChartPanel* panel : m_panels) announceSpoken(*panel);
}

/// Where the crosshair stands now, of the chart with the keyboard.
void ChartStack::sayReading() {
    announce();
    for (ChartPanel* panel : m_panels)
        if (panel->hasFocus()) alertReaders(*panel, m_crosshair.spokenReading(*panel, inDays()));
}

QString ChartStack::spokenText(const ChartPanel& panel) const {
    const TimeView time = timeView();
    const ChartValues& values = panel.values();
    const bool byKeys = m_crosshair.hours() && m_crosshair.isByKeys();
    return sentencesInRow({m_crosshair.spokenReading(panel, time.inDays),
                           byKeys ? whyText(m_content, panel, *m_crosshair.hours(), time.inDays) : QString(),
                           spokenSummary(values.spec(), values.curves(), values.figures(), time),
                           spokenObserved(values.spec(), time.inDays, byKeys ? m_crosshair.hours() : std::nullopt)});
}

void ChartStack::setPlayhead(std::optional<double> hours) {
    m_playhead = hours;
    for (ChartPanel* panel : m_panels) panel->showPlayhead(hours);
}

void ChartStack::setRange(TimeRange range) {
    m_times.show(range);
    layOut();
    emit timeRangeChanged(timeRange()[0], timeRange()[1]);
}

void ChartStack::zoomAround(double factor, double around) {
    setRange(zoomed(timeRange(), m_times.whole(), factor, around));
}

void ChartStack::zoomBy(double factor) {
    const TimeRange range = timeRange();
    zoomAround(factor, m_crosshair.hours().value_or((range[0] + range[1]) / 2));
}

void ChartStack::zoomIn() { zoomBy(zoomStep); }

void ChartStack::zoomOut() { zoomBy(1 / zoomStep); }

void ChartStack::resetZoom() {
    refit();
    setRange(m_times.whole());
}

void ChartStack::refit() {
    for (ChartPanel* panel : m_panels) panel->refit();
    layOut();
    emit refitted();
}

void ChartStack::forgetRanges() {
    for (ChartPanel* panel : m_panels) panel->forgetRanges();
}

void ChartStack::offerToFit() { placeFitOffer(*m_fit, m_panels); }

void ChartStack::reveal(double hours) {
    const TimeRange all = m_times.whole(), range = timeRange();
    if (hours < all[0] || hours > all[1]) return;
    const TimeRange moved = revealing(range, all, hours);
    if (moved != range) setRange(moved);
}

void ChartStack::jumpCrosshair(double hours) {
    const TimeRange all = m_times.whole();
    const double at = std::clamp(hours, all[0], all[1]);
    const auto focused =
        std::find_if(m_panels.begin(), m_panels.end(), [](const ChartPanel* panel) { return panel->hasFocus(); });
    reveal(at);
    m_crosshair.move(at, focused == m_panels.end() ? nullptr : *focused, true);
}

void ChartStack::keyPressEvent(QKeyEvent* event) {
    const auto key = stackKey(event->key(), event->modifiers());
    if (!key || !obey(*key)) event->ignore();
}

/// Null if none has the keyboard.
ChartPanel* ChartStack::focusedPanel() const {
    const auto focused =
        std::find_if(m_panels.begin(), m_panels.end(), [](const ChartPanel* panel) { return panel->hasFocus(); });
    return focused == m_panels.end() ? nullptr : *focused;
}

/// Whether there was anything to do.
bool ChartStack::obey(const StackKey& key) {
    const TimeRange range = timeRange(), all = m_times.whole();
    const auto crosshair = m_crosshair.hours();
    switch (key.act) {
        case StackKey::Act::Step:
            jumpCrosshair(steppedTime(crosshair, range, key));
            return true;
        case StackKey::Act::Pan:
            setRange(panned(range, all, (key.forward ? 1 : -1) * panPart * (range[1] - range[0])));
            return true;
        case StackKey::Act::End:
            jumpCrosshair(all[key.forward ? 1 : 0]);
            return true;
        case StackKey::Act::NextPlace:
            if (const auto hours = nextPlace(m_events, m_content, crosshair.value_or(range[0]), key.forward))
                jumpCrosshair(*hours);
            return true;
        case StackKey::Act::ZoomIn:
            zoomIn();
            return true;
        case StackKey::Act::ZoomOut:
            zoomOut();
            return true;
        case StackKey::Act::ShowAll:
            resetZoom();
            return true;
        case StackKey::Act::Playhead:
            if (crosshair) emit playheadAsked(std::clamp(*crosshair, all[0], all[1]));
            return crosshair.has_value();
        case StackKey::Act::Play:
            emit playAsked();
            return true;
        case StackKey::Act::Mark:
            toggleMark();
            return true;
        case StackKey::Act::Why:
            if (crosshair && focusedPanel()) showWhy(*this, m_content, *focusedPanel(), *crosshair, inDays());
            return crosshair.has_value();
        case StackKey::Act::Sound:
            if (focusedPanel()) emit soundAsked(focusedPanel(), key.fine);
            return focusedPanel() != nullptr;
        case StackKey::Act::Hide:
            m_crosshair.hide();
            return crosshair.has_value();
    }
    return false;
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
    figure.m_times = m_times;
    figure.m_content = m_content;
    figure.m_stripRoom = stripHeight();
    figure.m_stripLeft = stripLeft();
    figure.take();
    for (std::size_t i = 0; i < m_panels.size(); ++i) figure.m_panels[i]->setValueView(m_panels[i]->values().view());
    figure.m_plotWidth = m_plotWidth;
    figure.layOut();
    figure.layOut();  // once more with the real width of the plot
    painter.fillRect(target, m_content.theme.ground);
    for (ChartPanel* panel : figure.m_panels) {
        const QRectF place = QRectF(panel->geometry()).translated(target.topLeft());
        panel->scene()->render(&painter, place, QRectF(QPointF(), panel->size()));
    }
    if (figure.m_stripRoom == 0 || figure.m_panels.empty()) return;
    const ChartPanel& first = *figure.m_panels.front();
    const QRectF place(target.left(), target.top() + first.height(), target.width(), figure.m_stripRoom);
    m_strip->paintPicture(painter, place, timeRange(), first.place().plot.left(), first.place().plot.width());
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

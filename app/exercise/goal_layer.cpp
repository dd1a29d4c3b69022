#include "app/exercise/goal_layer.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"

namespace theca::app {

namespace {

constexpr double leastDrag = 6;  ///< pixels; a smaller one is not meant

GoalBand bandOf(const Goal& goal, double factor) {
    GoalBand band{goal.from.number(), goal.until.number(), goal.lowest, goal.highest};
    for (auto* limit : {&band.low, &band.high})
        if (*limit) **limit *= factor;
    return band;
}

}  // namespace

GoalLayer::GoalLayer(ChartStack& charts) : QObject(&charts), m_charts(charts) {
    charts.installEventFilter(this);
    watch();
}

void GoalLayer::watch() {
    for (ChartPanel* panel : m_charts.panels()) {
        if (m_items.contains(panel)) continue;
        auto* item = new GoalItem(panel->chart());
        item->setZValue(9);  // below the curves
        m_items[panel] = item;
        panel->viewport()->installEventFilter(this);
        panel->installEventFilter(this);
        connect(panel, &QObject::destroyed, this, [this](QObject* gone) { m_items.erase(gone); });
    }
}

void GoalLayer::show(std::vector<Goal> goals) {
    m_goals = std::move(goals);
    watch();
    for (ChartPanel* panel : m_charts.panels()) place(*panel);
}

void GoalLayer::place(ChartPanel& panel) {
    const ChartSpec& chart = panel.values().spec();
    std::vector<GoalBand> bands;
    for (const Goal& goal : m_goals)
        if (goal.what == chart.signal) bands.push_back(bandOf(goal, chart.factor));
    m_items.at(&panel)->show(bands, panel.place(), roleFont(TextRole::Caption), m_charts.content().theme);
}

void GoalLayer::arm(bool armed) {
    watch();
    m_armed = armed;
    m_dragging = false;
    for (ChartPanel* panel : m_charts.panels()) {
        m_items.at(panel)->showDragged({});
        if (armed)
            panel->viewport()->setCursor(Qt::CrossCursor);
        else
            panel->viewport()->unsetCursor();
    }
    if (armed && !m_charts.panels().empty()) m_charts.panels().front()->setFocus(Qt::OtherFocusReason);
}

const GoalItem* GoalLayer::item(const ChartPanel* panel) const {
    const auto found = m_items.find(panel);
    return found == m_items.end() ? nullptr : found->second;
}

bool GoalLayer::eventFilter(QObject* watched, QEvent* event) {
    if (m_armed && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        arm(false);
        return true;
    }
    if (watched == &m_charts && event->type() == QEvent::LayoutRequest) watch();
    auto* panel = watched->parent() ? qobject_cast<ChartPanel*>(watched->parent()) : nullptr;
    if (!panel || watched != panel->viewport() || !m_items.contains(panel)) return false;
    // Zoom, size and unit change a chart without asking anybody: before it is painted the goals follow.
    if (event->type() == QEvent::Paint) place(*panel);
    return m_armed && take(*panel, *event);
}

bool GoalLayer::take(ChartPanel& panel, QEvent& event) {
    const auto at = [&event] { return static_cast<QMouseEvent&>(event).position(); };
    switch (event.type()) {
        case QEvent::MouseButtonPress:
            m_dragging = static_cast<QMouseEvent&>(event).button() == Qt::LeftButton;
            m_pressed = at();
            return true;
        case QEvent::MouseMove:
            if (m_dragging) m_items.at(&panel)->showDragged(dragged(panel, at()));
            return m_dragging;
        case QEvent::MouseButtonRelease:
            if (m_dragging) finish(panel, at());
            return true;
        default:
            return false;
    }
}

QRectF GoalLayer::dragged(const ChartPanel& panel, QPointF end) const {
    return QRectF(m_pressed, end).normalized() & panel.place().plot;
}

void GoalLayer::finish(ChartPanel& panel, QPointF end) {
    const QRectF band = dragged(panel, end);
    arm(false);
    if (band.width() < leastDrag || band.height() < leastDrag) return;
    const PlotPlace& place = panel.place();
    const ChartSpec& chart = panel.values().spec();
    const auto value = [&](double y) { return place.scale.valueAt(place.partAt(y)) / chart.factor; };
    const double until =
        std::min(place.hoursAt(band.right()), m_charts.content().run.therapies.front().horizon().number());
    emit drawn(
        {chart.signal, value(band.bottom()), value(band.top()), Hours(place.hoursAt(band.left())), Hours(until)});
}

}  // namespace theca::app

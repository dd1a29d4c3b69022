#include "app/exercise/goal_item.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GoalItem)
};

GoalItem::Place placed(const GoalBand& goal, const PlotPlace& place) {
    const QRectF& plot = place.plot;
    const auto inside = [&plot](double y) { return y > plot.top() && y < plot.bottom(); };
    const double top = goal.high ? place.yOf(*goal.high) : plot.top();
    const double bottom = goal.low ? place.yOf(*goal.low) : plot.bottom();
    const QRectF band(QPointF(place.xOf(goal.from), std::max(top, plot.top())),
                      QPointF(place.xOf(goal.until), std::min(bottom, plot.bottom())));
    return {band & plot, goal.low && inside(bottom), goal.high && inside(top)};
}

}  // namespace

void GoalItem::show(const std::vector<GoalBand>& goals, const PlotPlace& place, const QFont& font, const Theme& theme) {
    std::vector<Place> places;
    for (const GoalBand& goal : goals) places.push_back(placed(goal, place));
    if (places == m_places && place.plot == m_plot && font == m_font && theme == m_theme) return;
    prepareGeometryChange();
    m_places = std::move(places);
    m_plot = place.plot;
    m_font = font;
    m_theme = theme;
    update();
}

void GoalItem::showDragged(const QRectF& band) {
    m_dragged = band;
    update();
}

void GoalItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    constexpr double tint = 0.14;
    painter->setFont(m_font);
    const double line = QFontMetricsF(m_font).height();
    if (!m_dragged.isNull()) {
        painter->setPen(QPen(m_theme.accent, grown(1.5), Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_dragged);
    }
    for (const Place& place : m_places) {
        QColor fill = m_theme.accent;
        fill.setAlphaF(tint);
        if (m_theme.kind != ThemeKind::Contrast) painter->fillRect(place.band, fill);
        painter->setPen(QPen(m_theme.accent, grown(1.5), Qt::DashLine));
        if (place.top) painter->drawLine(place.band.topLeft(), place.band.topRight());
        if (place.bottom) painter->drawLine(place.band.bottomLeft(), place.band.bottomRight());
        painter->setPen(m_theme.ink);
        const double x = place.band.left() + 4;
        if (place.top) painter->drawText(QPointF(x, place.band.top() + line * 0.9), Words::tr("goal"));
        if (place.bottom) painter->drawText(QPointF(x, place.band.bottom() - line * 0.3), Words::tr("goal"));
    }
}

}  // namespace theca::app

#include "app/time/time_slider.h"

#include <QHelpEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSlider>
#include <QToolTip>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/widget_rules.h"

namespace theca::app {

namespace {

constexpr double reach = 4;  ///< pixels from the pointer to a mark

}  // namespace

TimeSlider::TimeSlider(QWidget* parent) : ValueSlider(parent) {
    setRange(0, positions);
    setAccentOf(this, currentTheme().accent);
    takePageKeys(*this);
}

void TimeSlider::show(double horizon, const std::vector<Bookmark>& bookmarks) {
    m_horizon = horizon;
    if (bookmarks == m_bookmarks) return;
    m_bookmarks = bookmarks;
    update();
}

void TimeSlider::setHours(double hours) {
    const int position = isSliderDown() ? value() : static_cast<int>(std::lround(hours / m_horizon * positions));
    setNumber(position, {hours, 0, m_horizon, 1});
}

double TimeSlider::xOf(double hours) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    return handle / 2.0 + hours / m_horizon * (width() - handle);
}

std::optional<std::size_t> TimeSlider::bookmarkAt(QPoint place) const {
    for (std::size_t i = 0; i < m_bookmarks.size(); ++i)
        if (std::abs(xOf(m_bookmarks[i].at.number()) - place.x()) <= reach) return i;
    return std::nullopt;
}

QSize TimeSlider::sizeHint() const { return {scaled(240), scaled(26)}; }

QSize TimeSlider::minimumSizeHint() const { return {scaled(140), scaled(26)}; }

void TimeSlider::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    const double half = scaled(3), high = scaled(6);
    for (const Bookmark& mark : m_bookmarks) {
        if (mark.at.number() > m_horizon) continue;
        const double x = xOf(mark.at.number());
        painter.drawPolygon(QPolygonF{{x - half, 0}, {x + half, 0}, {x, high}});
    }
    painter.end();
    ValueSlider::paintEvent(event);
}

bool TimeSlider::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return ValueSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto found = bookmarkAt(help->pos());
    QString tip = toolTip();
    if (found) {
        const Bookmark& mark = m_bookmarks[*found];
        tip = tr("%1, at %2", "a bookmark's name, its time").arg(isolatedName(mark.name), timeText(mark.at));
        if (mark.name.empty()) tip = timeText(mark.at);
    }
    QToolTip::showText(help->globalPos(), inLines(tip), this);
    return true;
}

}  // namespace theca::app

// What a chart says at a time: the crosshair, the mark, and what was observed there.
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/backdrop_item.h"
#include "app/charts/chart_panel.h"
#include "app/charts/crosshair_item.h"
#include "app/charts/observed_item.h"
#include "app/charts/observed_text.h"
#include "app/charts/playhead_item.h"

namespace theca::app {

namespace {

double readAt(const Curve& curve, double hours) {
    return hours >= 0 && hours <= curve.source.horizon ? curve.valueAt(hours) : std::nan("");
}

}  // namespace

/// What a curve does from the mark to here.
ChartPanel::Change ChartPanel::changeOf(const Curve& curve, double hours, double mark) const {
    const double here = readAt(curve, hours), there = readAt(curve, mark);
    const QLocale locale;
    return {differenceText(here - there, locale, leastShown(m_spec.unit)),
            ratioText(there > 0 ? here / there : std::nan(""), locale)};
}

CardGroup ChartPanel::showCrosshair(double hours, std::optional<double> mark) {
    CardGroup group{m_spec.title, m_spec.unit, {}};
    for (const Curve& curve : m_curves) {
        CardGroup::Row row{curve.name, numberText(readAt(curve, hours), QLocale(), leastShown(m_spec.unit)),
                           curve.style};
        if (mark) std::tie(row.difference, row.ratio) = changeOf(curve, hours, *mark);
        group.rows.push_back(std::move(row));
    }
    for (const auto& [set, seen] : marksAt(hours)) {
        group.rows.push_back({set->own ? keyText(*set) : tr("%1 (%2)", "label, source").arg(set->label, set->cite),
                              spreadText(seen),
                              {set->colour, {}, {}},
                              set->own ? CardGroup::Row::Sign::Own : CardGroup::Row::Sign::Published});
    }
    standAt(*m_crosshair, hours);
    return group;
}

/// The line at a time, with a dot on every curve, where the plot shows that time.
void ChartPanel::standAt(CrosshairItem& item, double hours) const {
    std::vector<CrosshairItem::Dot> dots;
    for (const Curve& curve : m_curves) {
        const double y = yOf(readAt(curve, hours));
        if (y >= m_plot.top() && y <= m_plot.bottom()) dots.push_back({y, curve.style});
    }
    const double x = m_plot.left() + pixelMap().x(hours);
    const bool visible = x >= m_plot.left() - 0.5 && x <= m_plot.right() + 0.5;
    if (visible) item.show(x, std::move(dots), m_plot.adjusted(0, -3, 0, 3), m_theme);
    item.setVisible(visible);
}

void ChartPanel::hideCrosshair() { m_crosshair->setVisible(false); }

void ChartPanel::showMark(std::optional<double> hours) {
    if (hours)
        standAt(*m_mark, *hours);
    else
        m_mark->setVisible(false);
}

void ChartPanel::showPlayhead(std::optional<double> hours) {
    if (!hours) return m_playhead->setVisible(false);
    std::vector<QRectF> texts;
    for (const DrawnWindow& window : m_backdrop->windows()) texts.push_back(window.place);
    m_playhead->show(m_plot.left() + pixelMap().x(*hours), m_plot, texts, m_theme);
}

bool ChartPanel::isMarkShown() const { return m_mark->isVisible(); }

/// The points under a line at a time, at most a few.
std::vector<std::pair<const ObservedSet*, ObservedMark>> ChartPanel::marksAt(double hours) const {
    constexpr double near = 3;  // pixels
    constexpr std::size_t most = 4;
    std::vector<std::pair<const ObservedSet*, ObservedMark>> found;
    const PixelMap map = pixelMap();
    for (const DrawnSet& drawn : m_observed->sets()) {
        for (const DrawnMark& mark : drawn.marks) {
            const ObservedMark& point = (*drawn.set.marks)[mark.index];
            const bool under =
                std::abs(map.x(point.middle()) - map.x(hours)) <= near || (point.from <= hours && hours <= point.until);
            if (under && found.size() < most) found.emplace_back(&drawn.set, point);
        }
    }
    return found;
}

QString ChartPanel::observedAt(double hours) const {
    QStringList texts;
    for (const auto& [set, mark] : marksAt(hours)) texts << markText(*set, mark, m_spec.unit, m_time.inDays);
    return texts.join(QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString ChartPanel::tipAt(QPointF place) const {
    if (const QString event = m_events->tipAt(place); !event.isEmpty()) return event;
    if (const auto found = m_observed->at(place))
        return markText(*found->first, found->second, m_spec.unit, m_time.inDays);
    return m_backdrop->tipAt(place);
}

}  // namespace theca::app

#include "app/charts/stack_crosshair.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/charts/card_place.h"
#include "app/charts/chart_bands.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_reading.h"
#include "app/charts/crosshair_card.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartStack)
};

constexpr double mostOfCard = 0.6;  ///< of the stack's height

/// The curves of all charts, in the stack's pixels; the labels at their ends may be hidden.
CurveCover coverOf(const std::vector<ChartPanel*>& panels, double width) {
    const auto corner = [](const ChartPanel* panel) { return QPointF(panel->pos()); };
    const QRectF first = panels.front()->place().plot.translated(corner(panels.front()));
    const QRectF last = panels.back()->place().plot.translated(corner(panels.back()));
    CurveCover cover(QRectF(first.left(), first.top(), width - first.left(), last.bottom() - first.top()));
    for (const ChartPanel* panel : panels) {
        const PlotPlace& place = panel->place();
        for (const SeenCurve& seen : panel->values().seen()) {
            QPolygonF line;
            for (const Sample& sample : seen.samples()) {
                const double y = place.yOf(sample.value);
                line << corner(panel) +
                            QPointF(place.xOf(sample.hours),
                                    std::isnan(y) ? y : std::clamp(y, place.plot.top(), place.plot.bottom()));
            }
            cover.add(line);
        }
    }
    return cover;
}

}  // namespace

StackCrosshair::StackCrosshair(QWidget& stack) : m_card(new CrosshairCard(&stack)) {}

void StackCrosshair::set(std::optional<double> hours) {
    m_hours = hours;
    emit changed();
}

void StackCrosshair::move(double hours, const ChartPanel* chart, bool byKeys) {
    m_byKeys = byKeys;
    if (chart) m_chart = chart;
    m_last = hours;
    set(hours);
    emit moved(hours);
    if (byKeys) emit said();
}

void StackCrosshair::hide() {
    if (!m_hours) return;
    set(std::nullopt);
    if (m_byKeys) emit said();
    emit hidden();
}

void StackCrosshair::setMark(std::optional<double> hours) {
    if (hours == m_mark) return;
    m_mark = hours;
    emit changed();
    emit said();
    emit markChanged(m_mark.has_value());
}

void StackCrosshair::toggleMark(TimeRange inView) {
    const bool seen = m_last >= inView[0] && m_last <= inView[1];
    const double middle = (inView[0] + inView[1]) / 2;
    setMark(m_mark ? std::nullopt : std::optional(m_hours.value_or(seen ? m_last : middle)));
}

void StackCrosshair::forget(const ChartPanel* chart) {
    if (m_chart == chart) m_chart = nullptr;
}

void StackCrosshair::draw(const Ground& ground) {
    std::vector<CardGroup> groups;
    for (ChartPanel* panel : ground.panels) {
        panel->showMark(m_mark);
        panel->showCrosshair(m_hours);
        CardGroup group = m_hours ? panel->reading(*m_hours, m_mark) : CardGroup{};
        if (!group.rows.empty()) groups.push_back(std::move(group));
    }
    if (!m_hours || ground.panels.empty()) return m_card->hide();
    const QString time = timeText(*m_hours, ground.inDays, QLocale());
    const QString since = m_mark ? sinceMark(ground.inDays) : QString();
    CurveCover curves = coverOf(ground.panels, ground.width);
    m_card->show(time, since, groups, ground.theme);
    double height = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) height += m_card->boxSize(i).height();
    if (height > mostOfCard * ground.height && m_chart) {  // too many curves: show only one chart
        std::erase_if(groups, [this](const CardGroup& group) { return group.title != m_chart->values().spec().title; });
        m_card->show(time, since, groups, ground.theme);
    }
    const std::vector<QRectF> before = m_card->isHidden() ? std::vector<QRectF>() : m_card->boxes();
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto its = std::find_if(ground.panels.begin(), ground.panels.end(), [&](const ChartPanel* panel) {
            return panel->values().spec().title == groups[i].title;
        });
        const ChartPanel& panel = its == ground.panels.end() ? *ground.panels.front() : **its;
        const QPointF at(panel.place().xOf(*m_hours), panel.y() + panel.place().plot.top());
        const auto stood = i < before.size() ? std::optional(before[i].topLeft()) : std::nullopt;
        boxes.emplace_back(cardPlace(curves, m_card->boxSize(i), at, stood).corner, m_card->boxSize(i));
        curves.add(boxes.back());
    }
    m_card->standAt(std::move(boxes));
}

QString StackCrosshair::spokenReading(const ChartPanel& panel, bool inDays) const {
    if (!m_hours || !m_byKeys) return {};
    const QString& unit = panel.values().spec().unit;
    QStringList values;
    for (const Curve& curve : panel.values().curves()) {
        if (*m_hours > curve.source.horizon) continue;
        const QString value = quantityText(curve.valueAt(*m_hours), unit, QLocale());
        QString words = Words::tr("%1 %2", "therapy, its value").arg(isolated(curve.name), value);
        const QString people = bandText(bandOf(panel.values().bands(), curve.therapy), *m_hours, unit);
        if (!people.isEmpty()) words = Words::tr("%1 (5 to 95 % of people: %2)", "a value, a range").arg(words, people);
        if (m_mark) {
            const auto [difference, ratio] = changeOf(curve, unit, *m_hours, *m_mark);
            words = Words::tr("%1 (%2, %3)", "a value, its difference and its ratio").arg(words, difference, ratio);
        }
        values << words;
    }
    const QString time = timeText(*m_hours, inDays, QLocale());
    return sentencesInRow({Words::tr("At %1: %2.", "time, list of values").arg(time, listed(values)),
                           m_mark ? withFullStop(sinceMark(inDays)) : QString(), panel.observedAt(*m_hours)});
}

/// "Δt + 4 h 10 min from the mark at 27 h 10 min"
QString StackCrosshair::sinceMark(bool inDays) const {
    const double apart = *m_hours - *m_mark;
    const QString sign = apart < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return Words::tr("Δt %1 from the mark at %2", "length of time with its sign, time")
        .arg(sign + QLatin1Char(' ') + timeText(std::abs(apart), inDays, QLocale()),
             timeText(*m_mark, inDays, QLocale()));
}

}  // namespace theca::app

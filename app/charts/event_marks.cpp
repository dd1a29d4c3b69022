#include "app/charts/event_marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/base/appearance.h"
#include "app/charts/end_label_item.h"
#include "app/charts/event_text.h"

namespace theca::app {

namespace {

double glyphSize() { return grown(9); }

constexpr double closest = 10;     ///< pixels between symbols of one kind; closer ones become thin lines
constexpr double tickApart = 2.5;  ///< pixels between thin lines

bool isHollow(Event::Kind kind) {
    return kind == Event::Kind::TabletMissed || kind == Event::Kind::BolusLost || kind == Event::Kind::LowReservoir ||
           kind == Event::Kind::RateChange || kind == Event::Kind::PatientBolusRefused ||
           kind == Event::Kind::WrongRefill || kind == Event::Kind::FaultEnds;
}

QPainterPath polygon(QPointF centre, double unit, std::initializer_list<QPointF> corners, bool closed = true) {
    QPolygonF points;
    for (const QPointF& corner : corners) points.append(centre + corner * unit);
    QPainterPath path;
    path.addPolygon(points);
    if (closed) path.closeSubpath();
    return path;
}

QPainterPath circle(QPointF centre, double radius) {
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

}  // namespace

QPainterPath eventGlyph(Event::Kind kind, QPointF c, double size) {
    const double r = size / 2;
    QPainterPath path;
    switch (kind) {
        case Event::Kind::Tablet:
            return circle(c, 0.72 * r);
        case Event::Kind::TabletMissed:
            path = circle(c, 0.8 * r);
            path.addPath(polygon(c, r, {{-1, 1}, {1, -1}}, false));
            return path;
        case Event::Kind::TabletDoubled:
            path = circle(c - QPointF(0.6 * r, 0), 0.62 * r);
            path.addPath(circle(c + QPointF(0.75 * r, 0), 0.62 * r));
            return path;
        case Event::Kind::Injection:
            return polygon(c, r, {{-0.8, -0.9}, {0.8, -0.9}, {0, 1}});
        case Event::Kind::RateChange:
            return polygon(c, r, {{-1, 0.7}, {0, 0.7}, {0, -0.7}, {1, -0.7}}, false);
        case Event::Kind::Bolus:
        case Event::Kind::BolusLost:
            return polygon(c, r, {{0, -1}, {0.85, 0}, {0, 1}, {-0.85, 0}});
        case Event::Kind::LowReservoir:
            return polygon(c, r, {{0, -0.9}, {1, 0.8}, {-1, 0.8}});
        case Event::Kind::ReservoirEmpty:
            return polygon(c, r, {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}});
        case Event::Kind::PatientBolus:
        case Event::Kind::PatientBolusRefused:
            return polygon(c, r,
                           {{0, -1}, {0.3, -0.3}, {1, 0}, {0.3, 0.3}, {0, 1}, {-0.3, 0.3}, {-1, 0}, {-0.3, -0.3}});
        case Event::Kind::Refill:
        case Event::Kind::WrongRefill:
            return polygon(c, r, {{0, -1}, {1, 0.1}, {0.4, 0.1}, {0.4, 1}, {-0.4, 1}, {-0.4, 0.1}, {-1, 0.1}});
        case Event::Kind::PocketFill:
            return polygon(c, r, {{0, -1}, {1, -0.2}, {0.6, 0.9}, {-0.6, 0.9}, {-1, -0.2}});
        case Event::Kind::FaultBegins:
        case Event::Kind::FaultEnds:
            return polygon(c, r, {{0.3, -1}, {-0.8, 0.25}, {-0.1, 0.25}, {-0.3, 1}, {0.8, -0.25}, {0.1, -0.25}});
    }
    return path;
}

double EventMarksItem::heightFor(std::size_t rows, double fontHeight) {
    return static_cast<double>(rows) * std::max(glyphSize() + 3, fontHeight);
}

void EventMarksItem::show(std::vector<EventRow> rows, std::array<double, 2> range, const QRectF& lane, double names,
                          const QFont& font, const Theme& theme) {
    prepareGeometryChange();
    m_rows = std::move(rows);
    m_lane = lane;
    m_names = names;
    m_font = font;
    m_theme = theme;
    m_places.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (int kind = 0; kind <= static_cast<int>(lastEventKind); ++kind)
            place(row, static_cast<Event::Kind>(kind), range);
    update();
}

void EventMarksItem::place(std::size_t row, Event::Kind kind, std::array<double, 2> range) {
    const double rowHeight = m_lane.height() / static_cast<double>(m_rows.size());
    const double y = m_lane.top() + rowHeight * (static_cast<double>(row) + 0.5);
    std::vector<Place> places;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_rows[row].events.size(); ++i) {
        const Event& event = m_rows[row].events[i];
        const double hours = event.at.number();
        if (event.kind != kind || hours < range[0] || hours > range[1]) continue;
        const double x = m_lane.left() + (hours - range[0]) / (range[1] - range[0]) * m_lane.width();
        if (!places.empty()) nearest = std::min(nearest, x - places.back().at.x());
        places.push_back({{x, y}, false, row, i});
    }
    for (Place& next : places) {
        next.tick = nearest < grown(closest);
        const bool follows = !m_places.empty() && m_places.back().row == row && m_places.back().tick;
        if (next.tick && follows && std::abs(next.at.x() - m_places.back().at.x()) < grown(tickApart)) continue;
        m_places.push_back(next);
    }
}

QString EventMarksItem::nameOf(std::size_t row) const {
    return QFontMetricsF(m_font).elidedText(m_rows[row].name, Qt::ElideRight, m_names - EndLabelItem::textFrom() - 2);
}

/// Of the row whose name is cut there.
QString EventMarksItem::nameAt(QPointF place) const {
    if (place.x() < m_lane.right() || place.y() < m_lane.top() || place.y() >= m_lane.bottom()) return {};
    const double rowHeight = m_lane.height() / static_cast<double>(m_rows.size());
    const auto row = std::min(m_rows.size() - 1, static_cast<std::size_t>((place.y() - m_lane.top()) / rowHeight));
    return nameOf(row) == m_rows[row].name ? QString() : m_rows[row].name;
}

QString EventMarksItem::tipAt(QPointF place) const {
    const Place* best = nullptr;
    double nearest = glyphSize();
    for (const Place& candidate : m_places) {
        const double distance = QLineF(candidate.at, place).length();
        if (distance >= nearest) continue;
        nearest = distance;
        best = &candidate;
    }
    if (!best) return nameAt(place);
    const EventRow& row = m_rows[best->row];
    return eventText(row.name, row.events[best->event], row.inDays);
}

void EventMarksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const QFontMetricsF metrics(m_font);
    const double rowHeight = m_lane.height() / std::max(1.0, static_cast<double>(m_rows.size()));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const double y = m_lane.top() + rowHeight * (static_cast<double>(row) + 0.5);
        const double x = m_lane.right() + EndLabelItem::textFrom();
        painter->setPen(m_rows[row].style.colour);
        painter->setFont(m_font);
        painter->drawText(QPointF(x, y + (metrics.ascent() - metrics.descent()) / 2), nameOf(row));
    }
    for (const Place& place : m_places) {
        const EventRow& row = m_rows[place.row];
        const QColor colour = row.style.colour;
        painter->setPen(QPen(colour, grown(1.4)));
        if (place.tick) {
            painter->drawLine(place.at - QPointF(0, grown(3.5)), place.at + QPointF(0, grown(3.5)));
            continue;
        }
        const Event::Kind kind = row.events[place.event].kind;
        painter->setBrush(isHollow(kind) ? QBrush(Qt::NoBrush) : QBrush(colour));
        painter->drawPath(eventGlyph(kind, place.at, glyphSize()));
    }
}

}  // namespace theca::app

#include "app/explain/pictures.h"

#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace theca::app {

namespace {

/// A point on a ring: hours clockwise from the top.
QPointF onRing(const QPointF& centre, double radius, double clock) {
    const double angle = (clock / 24 - 0.25) * 2 * std::numbers::pi;
    return centre + radius * QPointF(std::cos(angle), std::sin(angle));
}

QPainterPath ring(const QPointF& centre, double inner, double room, const ClockValues& clock) {
    const int last = static_cast<int>(clock.thickness.size()) - 1;
    const auto at = [&](int i) { return firstTabletClock + 24.0 * i / last; };
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    QPolygonF outside, inside;
    for (int i = 0; i <= last; ++i) {
        const double thick = 0.05 + 0.95 * clock.thickness[static_cast<std::size_t>(i)];
        outside << onRing(centre, inner + room * thick, at(i));
        inside.prepend(onRing(centre, inner, at(i)));
    }
    path.addPolygon(outside + inside);
    path.closeSubpath();
    return path;
}

/// Midnight above and noon below; morning and evening at the sides of the ring, or, where there is no room, in it.
void writeHours(QPainter& painter, const QRectF& box, const ExplainLook& look, double outer, double inner,
                const QStringList& words) {
    painter.setFont(look.font(look.small));
    painter.setPen(look.theme.ink);
    const double line = QFontMetricsF(painter.font()).height();
    const QPointF centre = box.center();
    const auto write = [&](const QPointF& at, const QString& text) {
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
        painter.drawText(QRectF(at.x() - wide / 2, at.y() - line / 2, wide, line), Qt::AlignCenter, text);
    };
    write(centre - QPointF(0, outer + line / 2), words.value(0));
    write(centre + QPointF(0, outer + line / 2), words.value(2));
    const QFontMetricsF metrics(painter.font());
    const double wide = std::max(metrics.horizontalAdvance(words.value(1)), metrics.horizontalAdvance(words.value(3)));
    const double beside = outer + 16 + wide / 2;
    if (beside + wide / 2 <= box.width() / 2) {
        write(centre + QPointF(beside, 0), words.value(1));
        write(centre - QPointF(beside, 0), words.value(3));
        return;
    }
    const double chord = 2 * std::sqrt(std::max(0.0, inner * inner - line * line)) - 12;  // one above the other
    if (wide > chord) painter.setFont(look.font(std::max(8, int(look.small * chord / wide))));
    const double shift = (chord - std::min(wide, chord)) / 2;
    write(centre + QPointF(shift, -line / 2), words.value(1));
    write(centre + QPointF(-shift, line / 2), words.value(3));
}

}  // namespace

void drawGiven(QPainter& painter, const QRectF& box, const ExplainLook& look, int tabletDots, bool pumpFirst) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto field = [&](const QRectF& where, int count) {
        constexpr int across = 20;
        const double step = std::min(where.width() / (across + 1), where.height() / (std::ceil(tabletDots / 20.0) + 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.ink);
        for (int i = 0; i < count; ++i) {
            const QPointF at(where.left() + (i % across + 0.8) * step, where.bottom() - (i / across + 0.8) * step);
            painter.drawEllipse(at, step * 0.33, step * 0.33);
        }
    };
    QRectF left(box.left(), box.top(), box.width() / 2, box.height());
    field(left, pumpFirst ? 1 : tabletDots);
    field(left.translated(box.width() / 2, 0), pumpFirst ? tabletDots : 1);
    painter.restore();
}

void drawClock(QPainter& painter, const QRectF& box, const ExplainLook& look, const ClockValues& clock,
               const QStringList& words, double hour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = QFontMetricsF(look.font(look.small)).height();
    const double outer = std::min(box.width(), box.height() - 2 * line) / 2 - 4;
    const QPointF centre = box.center();
    const double inner = outer * 0.58;
    const double room = outer * 0.30;
    painter.setPen(QPen(look.line(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, inner, inner);
    painter.setPen(QPen(look.theme.ink, 1));
    painter.setBrush(look.shade(0.45));
    painter.drawPath(ring(centre, inner, room, clock));
    for (const double at : clock.tablets) {
        const QPointF place = onRing(centre, outer * 0.95, firstTabletClock + at);
        painter.setBrush(look.theme.ground);
        painter.setPen(QPen(look.theme.ink, 1.6));
        painter.drawRoundedRect(QRectF(place.x() - 9, place.y() - 5, 18, 10), 5, 5);
    }
    writeHours(painter, box, look, outer, inner, words);
    if (hour >= 0) {
        painter.setPen(QPen(look.theme.accent, 3));
        painter.drawLine(onRing(centre, inner * 0.98, firstTabletClock + hour),
                         onRing(centre, inner + room * 1.1, firstTabletClock + hour));
    }
    painter.restore();
}

void drawPeople(QPainter& painter, const QRectF& box, const ExplainLook& look, const PeopleOfStudy& people) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int across = 10;
    const int rows = (people.of + across - 1) / across;
    const double step = std::min(box.width() / across, box.height() / std::max(rows, 1));
    for (int i = 0; i < people.of; ++i) {
        const QPointF at(box.left() + (i % across + 0.5) * step, box.top() + (rows - i / across - 0.5) * step);
        QPainterPath person;
        person.addEllipse(at + QPointF(0, -step * 0.26), step * 0.15, step * 0.15);
        person.addRoundedRect(QRectF(at.x() - step * 0.25, at.y() - step * 0.07, step * 0.5, step * 0.48), step * 0.16,
                              step * 0.16);
        painter.setPen(QPen(look.theme.ink, std::max(1.0, step / 18)));
        painter.setBrush(i < people.count ? look.shade(0.75) : look.theme.ground);
        painter.drawPath(person);
        if (i >= people.count) continue;
        painter.setPen(QPen(look.theme.ground, std::max(1.0, step / 16)));
        painter.drawLine(at + QPointF(-step * 0.12, step * 0.26), at + QPointF(step * 0.12, step * 0.06));
    }
    painter.restore();
}

}  // namespace theca::app

#include "app/learn/draw_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

struct DrawWords {
    Q_DECLARE_TR_FUNCTIONS(DrawLayer)
};

constexpr double strokeWidth = 3;
constexpr double knotRadius = 5;

double clampedY(const PlotPlace& place, double value) {
    return std::clamp(place.yOf(value), place.plot.top(), place.plot.bottom());
}

/// One polyline per stretch without gaps.
std::vector<QPolygonF> stretches(const Drawing& line, const PlotPlace& place) {
    std::vector<QPolygonF> all;
    bool open = false;
    for (int i = 0; i <= Drawing::columns; ++i) {
        const bool known = std::isfinite(line.value(i));
        if (known && !open) all.emplace_back();
        if (known) all.back() << QPointF(place.xOf(line.hoursOf(i)), clampedY(place, line.value(i)));
        open = known;
    }
    return all;
}

void paintGap(QPainter& painter, const DrawPicture& p, const Drawing& line) {
    if (!p.run || line.empty()) return;
    QPolygonF there, back;
    for (int i = 0; i <= Drawing::columns; ++i) {
        const double hours = line.hoursOf(i);
        if (hours > p.runUntil || hours > p.run->source.horizon) break;
        const double value = p.run->valueAt(hours);
        if (!std::isfinite(value)) continue;
        const double x = p.place.xOf(hours);
        there << QPointF(x, clampedY(p.place, line.valueAt(hours)));
        back.prepend(QPointF(x, clampedY(p.place, value)));
    }
    QColor pale = p.theme.muted;
    pale.setAlphaF(0.35F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(pale, Qt::BDiagPattern));
    painter.drawPolygon(there + back);
}

void paintLine(QPainter& painter, const DrawPicture& p, const Drawing& line, const QString& name, bool nameBelow) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.theme.muted, grown(strokeWidth), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& stretch : stretches(line, p.place)) {
        if (stretch.size() == 1)
            painter.drawPoint(stretch.front());
        else
            painter.drawPolyline(stretch);
    }
    const double last = line.value(Drawing::columns);
    if (!std::isfinite(last)) return;
    painter.setFont(p.caption);
    painter.setPen(p.theme.ink);
    const QFontMetricsF metrics(p.caption);
    const double y = clampedY(p.place, last);
    painter.drawText(QPointF(p.place.plot.right() - metrics.horizontalAdvance(name) - 6,
                             nameBelow ? std::min(y + metrics.ascent() + 6, p.place.plot.bottom() - 2) : y - 6),
                     name);
}

void paintKnots(QPainter& painter, const DrawPicture& p) {
    const Drawing& line = p.state.lines[static_cast<std::size_t>(p.state.active)];
    for (int knot = 0; knot < Drawing::knots; ++knot) {
        const int column = Drawing::columnOfKnot(knot);
        const double value = line.value(column), x = p.place.xOf(line.hoursOf(column));
        const bool here = knot == p.state.knot;
        if (here) {
            painter.setPen(QPen(p.theme.accent, grown(1), Qt::DotLine));
            painter.drawLine(QPointF(x, p.place.plot.top()), QPointF(x, p.place.plot.bottom()));
        }
        const double y = std::isfinite(value) ? clampedY(p.place, value) : p.place.plot.bottom();
        painter.setPen(QPen(here ? p.theme.accent : p.theme.muted, grown(1.5)));
        painter.setBrush(here && std::isfinite(value) ? p.theme.accent : p.theme.ground);
        painter.drawEllipse(QPointF(x, y), grown(here ? knotRadius : 2.5), grown(here ? knotRadius : 2.5));
    }
}

void paintFlags(QPainter& painter, const DrawPicture& p) {
    const QFontMetricsF metrics(p.caption);
    for (std::size_t i = 0; i < p.state.flags.size(); ++i) {
        if (!p.state.flags[i]) continue;
        const double x = p.place.xOf(*p.state.flags[i]);
        const bool here = p.focused && p.editable && static_cast<int>(i) == p.state.active;
        painter.setPen(QPen(here ? p.theme.accent : p.theme.ink, grown(here ? 2.5 : 1.5)));
        painter.drawLine(QPointF(x, p.place.plot.top()), QPointF(x, p.place.plot.bottom()));
        const QString name = p.task.flags[i];
        const double wide = metrics.horizontalAdvance(name) + 8, high = metrics.height() + 2;
        const double top = p.place.plot.top() + static_cast<double>(i) * (high + 2);
        const double left = x + wide > p.place.plot.right() ? x - wide : x;
        const QRectF flag(left, top, wide, high);
        painter.setBrush(p.theme.panel);
        painter.drawRect(flag);
        painter.setFont(p.caption);
        painter.setPen(p.theme.ink);
        painter.drawText(flag, Qt::AlignCenter, name);
    }
}

void paintTyped(QPainter& painter, const DrawPicture& p) {
    if (p.typed.isEmpty()) return;
    painter.setFont(p.caption);
    const QFontMetricsF metrics(p.caption);
    const QRectF box(p.place.plot.left() + 6, p.place.plot.top() + 6, metrics.horizontalAdvance(p.typed) + 16,
                     metrics.height() + 8);
    painter.setPen(QPen(p.theme.accent, 1));
    painter.setBrush(p.theme.panel);
    painter.drawRect(box);
    painter.setPen(p.theme.ink);
    painter.drawText(box, Qt::AlignCenter, p.typed);
}

}  // namespace

void paintDrawing(QPainter& painter, const DrawPicture& p) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (p.editable) {
        painter.setPen(QPen(p.theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(p.whole.adjusted(1, 1, -1, -1), 4, 4);
    }
    if (p.task.kind == DrawTask::Kind::Line) paintGap(painter, p, p.state.lines[0]);
    for (std::size_t i = 0; i < p.state.lines.size(); ++i) {
        const QString name = p.state.lines.size() == 1 ? DrawWords::tr("your line")
                             : i == 0                  ? DrawWords::tr("your lower line")
                                                       : DrawWords::tr("your upper line");
        paintLine(painter, p, p.state.lines[i], name, p.state.lines.size() > 1 && i == 0);
    }
    if (p.editable && p.focused && !p.state.lines.empty()) paintKnots(painter, p);
    paintFlags(painter, p);
    paintTyped(painter, p);
}

}  // namespace theca::app

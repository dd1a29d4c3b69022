#include "app/present/stage_painter.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/charts/dash_path.h"
#include "app/charts/marker.h"
#include "app/spine/spine_anatomy.h"
#include "app/spine/spine_geometry.h"

namespace theca::app {

namespace {

using Kind = StageItem::Kind;

/// One item after the other, the way its kind is painted.
class StagePaint {
public:
    StagePaint(QPainter& painter, const StageLayout& layout) : m_painter(painter), m_layout(layout) {}

    void item(const StageItem& one) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(one.ink, one.line, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        switch (one.kind) {
            case Kind::Text:
                if (one.halo) halo(one);
                m_painter.setFont(one.font);
                m_painter.drawText(QPointF(one.rect.left(), one.baseline), one.text);
                break;
            case Kind::Line:
                m_painter.drawLine(one.rect.topLeft(), one.rect.bottomRight());
                break;
            case Kind::Plot:
                break;
            case Kind::Guess:
                guess(one);
                break;
            case Kind::Curve:
                curve(one);
                break;
            case Kind::Marker:
                marker(one);
                break;
            case Kind::Cross:
                m_painter.drawLine(one.rect.topLeft(), one.rect.bottomRight());
                m_painter.drawLine(one.rect.bottomLeft(), one.rect.topRight());
                break;
            case Kind::Box:
                m_painter.fillRect(one.rect, one.ink);
                break;
            case Kind::Frame:
                m_painter.drawRoundedRect(inside(one), one.line * 2, one.line * 2);
                break;
            case Kind::Ring:
                ring(one);
                break;
            case Kind::Tick:
                tick(one);
                break;
            case Kind::Spine:
                spine(one);
                break;
            case Kind::Band:
                band(one);
                break;
        }
    }

private:
    static QRectF inside(const StageItem& one) {
        const double half = one.line / 2;
        return one.rect.adjusted(half, half, -half, -half);
    }

    void halo(const StageItem& one) {
        QPainterPath letters;
        letters.addText(QPointF(one.rect.left(), one.baseline), one.font, one.text);
        m_painter.save();
        m_painter.setClipRect(one.rect, Qt::IntersectClip);
        m_painter.strokePath(letters, QPen(one.ground, 0.4 * one.cap, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.restore();
    }

    void curve(const StageItem& one) {
        const StageCurve& shown = *one.curve;
        PixelMap map = *one.map;
        const double until = std::min({shown.until, map.range[1], shown.source.horizon});
        const double from = map.range[0];
        const double end = from + (until - from) * shown.drawn;
        if (!(end > from)) return;
        const double pixels = map.x(end) - map.x(from);
        auto samples = thinned(refined(shown.source, firstLook(shown.source, {from, end}, pixels), map), map);
        QList<QPointF> points;
        for (const Sample& sample : samples)
            points << one.rect.topLeft() + QPointF(map.x(sample.hours), map.y(sample.value));
        std::vector<double> pattern;
        for (const double length : dashPattern(shown.style.dash)) pattern.push_back(length * one.line / usualLine);
        // Half a line more, so that a curve along the edge keeps its width.
        const double half = one.line / 2;
        const QRectF area = one.rect.adjusted(0, -half, 0, half);
        if (pattern.empty()) {
            for (const QList<QPointF>& run : runs({points.constData(), static_cast<std::size_t>(points.size())}, area))
                m_painter.drawPolyline(run.constData(), static_cast<int>(run.size()));
            return;
        }
        m_painter.drawLines(dashed({points.constData(), static_cast<std::size_t>(points.size())}, pattern, area));
    }

    /// As far as the ink of its curve goes.
    void band(const StageItem& one) {
        const StageCurve& shown = *one.curve;
        const PixelMap& map = *one.map;
        const double from = map.range[0];
        const double end = from + (std::min(shown.until, map.range[1]) - from) * shown.drawn;
        const auto edge = [&](const std::vector<double>& values) {
            QPolygonF line;
            for (std::size_t i = 0; i < values.size(); ++i)
                if (std::isfinite(values[i]))
                    line << one.rect.topLeft() + QPointF(map.x(shown.band->hours[i]), map.y(values[i]));
            return line;
        };
        const QPolygonF low = edge(shown.band->low), high = edge(shown.band->high);
        QPolygonF area = high;
        std::for_each(low.rbegin(), low.rend(), [&](const QPointF& point) { area << point; });
        QPainterPath inside;
        inside.addPolygon(area);
        m_painter.save();
        m_painter.setClipRect(QRectF(one.rect.topLeft(), QPointF(one.rect.left() + map.x(end), one.rect.bottom())),
                              Qt::IntersectClip);
        m_painter.fillPath(inside, mixed(one.ground, one.ink, 0.22));
        m_painter.drawPolyline(low);
        m_painter.drawPolyline(high);
        m_painter.restore();
    }

    void guess(const StageItem& one) {
        QList<QPointF> points;
        for (const QPointF& place : one.guess->points())
            points << one.rect.topLeft() + QPointF(one.map->x(place.x()), one.map->y(place.y()));
        const std::array<double, 2> dots{one.line * 1.2, one.line * 2};
        if (points.size() == 1) points << points.front() + QPointF(one.line, 0);
        m_painter.drawLines(dashed({points.constData(), static_cast<std::size_t>(points.size())}, dots, one.rect));
    }

    void marker(const StageItem& one) {
        const double size = one.rect.width();
        m_painter.fillPath(markerPath(one.style.marker, one.rect.center(), size * markerHalo), one.ground);
        m_painter.fillPath(markerPath(one.style.marker, one.rect.center(), size), one.ink);
    }

    void ring(const StageItem& one) {
        m_painter.setPen(QPen(m_layout.colours.grid, one.line));
        m_painter.drawEllipse(inside(one));
        m_painter.setPen(QPen(one.ink, one.line, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawArc(inside(one), 90 * 16, static_cast<int>(std::lround(-one.share * 360 * 16)));
    }

    void tick(const StageItem& one) {
        const QRectF& r = one.rect;
        const QPolygonF path{QPointF(r.left(), r.top() + 0.55 * r.height()),
                             QPointF(r.left() + 0.36 * r.width(), r.bottom() - 0.05 * r.height()),
                             QPointF(r.right(), r.top() + 0.08 * r.height())};
        m_painter.drawPolyline(path);
    }

    /// Bones, the fluid in colours, and, of what is hidden, bones alone.
    void spine(const StageItem& one) {
        const SpineGeometry geometry(one.rect, m_layout.heights);
        Theme theme;
        theme.ink = m_layout.colours.ink;
        theme.muted = m_layout.colours.muted;
        theme.ground = theme.panel = m_layout.colours.ground;
        theme.grid = m_layout.colours.grid;
        const StageSpine& shown = *one.spine;
        paintBones(m_painter, geometry, theme);
        m_painter.setPen(QPen(theme.muted, one.line));
        m_painter.setBrush(shown.hidden ? theme.ground : colourOf(shown.values.back()));
        m_painter.drawPath(geometry.skull());
        m_painter.setPen(Qt::NoPen);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (const Level level : allLevels()) {
            const double value = shown.values[static_cast<std::size_t>(level.index)];
            m_painter.setBrush(shown.hidden ? theme.ground : colourOf(value));
            m_painter.drawPath(geometry.cell(level));
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(mixed(theme.ground, theme.muted, 0.34));
        m_painter.setPen(QPen(theme.muted, one.line));
        m_painter.drawPath(geometry.brain());
        m_painter.setPen(Qt::NoPen);
        m_painter.drawPath(geometry.cord());
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme.muted, one.line));
        m_painter.drawPath(geometry.canal());
        if (shown.tip) tip(one, geometry, *shown.tip);
        if (m_layout.reading) arrow(one, geometry, *m_layout.reading);
    }
    QColor colourOf(double value) const { return QColor::fromRgba(m_layout.scale.colour(value)); }

    /// The catheter from below up to its tip.
    void tip(const StageItem& one, const SpineGeometry& geometry, Level level) {
        constexpr Level entry{4};  // L3: where a catheter enters the canal
        const double from = geometry.middle(std::min(entry, Level{std::max(level.index - 1, 0)}));
        const double until = geometry.middle(level);
        const double out = std::min(one.rect.bottom(), from + 2 * (one.rect.right() - geometry.back(from)));
        QPainterPath tube(QPointF(one.rect.right(), out));
        tube.quadTo(QPointF(geometry.back(from), from + 4 * one.line), QPointF(geometry.back(from) - one.line, from));
        constexpr int pieces = 24;
        for (int i = 1; i <= pieces; ++i) {
            const double y = from + (until - from) * i / pieces;
            tube.lineTo(geometry.back(y) - 2 * one.line, y);
        }
        m_painter.setPen(QPen(one.ground, one.line * 4));
        m_painter.drawPath(tube);
        m_painter.setPen(QPen(one.ink, one.line * 2));
        m_painter.drawPath(tube);
        const double radius = one.line * 3;
        m_painter.setPen(QPen(one.ground, one.line));
        m_painter.setBrush(one.ink);
        m_painter.drawEllipse(QPointF(geometry.back(until) - 2 * one.line, until), radius, radius);
        m_painter.setBrush(Qt::NoBrush);
    }
    /// Points at the level whose number is told.
    void arrow(const StageItem& one, const SpineGeometry& geometry, Level level) {
        const double y = geometry.middle(level), size = 5 * one.line;
        const QPointF point(geometry.front(y) - 2 * one.line, y);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_layout.colours.ink);
        m_painter.drawPolygon(
            QPolygonF{point, point + QPointF(-1.6 * size, -size), point + QPointF(-1.6 * size, size)});
    }

    static constexpr double usualLine = 2;  ///< px, for which dashPattern is made
    QPainter& m_painter;
    const StageLayout& m_layout;
};

}  // namespace

void paintStage(QPainter& painter, const StageLayout& layout) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(layout.size)), layout.colours.ground);
    StagePaint paint(painter, layout);
    for (const StageItem& item : layout.items) paint.item(item);
    painter.restore();
}

}  // namespace theca::app

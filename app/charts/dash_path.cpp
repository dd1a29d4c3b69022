#include "app/charts/dash_path.h"

#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace theca::app {

namespace {

bool isPoint(const QPointF& p) { return std::isfinite(p.x()) && std::isfinite(p.y()); }

/// Walks along a pattern of dashes; starts with a stroke.
class Dasher {
public:
    Dasher(std::span<const double> pattern, QList<QLineF>& out)
        : m_pattern(pattern), m_left(pattern.empty() ? 0 : pattern[0]), m_out(out) {}

    void walk(const QLineF& line) {
        if (m_pattern.empty()) {
            m_out.append(line);
            return;
        }
        const double length = line.length();
        double done = 0;
        while (length - done > 1e-9) {
            const double part = std::min(m_left, length - done);
            if (m_place % 2 == 0)
                m_out.append(QLineF(line.pointAt(done / length), line.pointAt((done + part) / length)));
            done += part;
            m_left -= part;
            if (m_left > 1e-9) continue;
            m_place = (m_place + 1) % m_pattern.size();
            m_left = m_pattern[m_place];
        }
    }

private:
    std::span<const double> m_pattern;
    std::size_t m_place = 0;
    double m_left;
    QList<QLineF>& m_out;
};

}  // namespace

std::span<const double> dashPattern(TherapyStyle::Dash dash) {
    /// In the order of the dashes; strokes and gaps in pixels.
    static const std::array<std::vector<double>, 30> patterns{{{},
                                                               {9, 5},
                                                               {10, 4.5, 2, 4.5},
                                                               {2, 3.5},
                                                               {5, 3.5},
                                                               {18, 5},
                                                               {10, 4, 2, 3, 2, 4},
                                                               {16, 4, 5, 4},
                                                               {20, 4, 2, 4},
                                                               {16, 4, 4, 3, 4, 4},
                                                               {2.5, 8},
                                                               {9, 12},
                                                               {10, 4, 2, 3, 2, 3, 2, 4},
                                                               {2, 3, 2, 9},
                                                               {10, 4, 4, 4},
                                                               {18, 4, 2, 3, 2, 4},
                                                               {5, 3.5, 2, 3.5},
                                                               {8, 3, 8, 11},
                                                               {22, 4, 10, 4},
                                                               {2, 3, 2, 3, 2, 9},
                                                               {9, 4, 9, 4, 2, 4},
                                                               {4.5, 9},
                                                               {18, 4, 2, 3, 2, 3, 2, 4},
                                                               {5, 3, 5, 3, 2, 3},
                                                               {4.5, 3, 4.5, 10},
                                                               {10, 4, 4, 3, 4, 4},
                                                               {18, 4, 18, 4, 2, 4},
                                                               {5, 3, 2, 3, 2, 3},
                                                               {18, 4, 5, 4, 2, 4},
                                                               {20, 14}}};
    return patterns[static_cast<std::size_t>(dash)];
}

QLineF clipped(const QLineF& line, const QRectF& area) {
    // Liang and Barsky: the part of the line's parameter range that is inside all four edges.
    double from = 0, until = 1;
    const auto keep = [&](double direction, double room) {
        if (direction == 0) return room >= 0;
        const double at = room / direction;
        (direction < 0 ? from : until) = direction < 0 ? std::max(from, at) : std::min(until, at);
        return from <= until;
    };
    const bool visible = keep(-line.dx(), line.x1() - area.left()) && keep(line.dx(), area.right() - line.x1()) &&
                         keep(-line.dy(), line.y1() - area.top()) && keep(line.dy(), area.bottom() - line.y1());
    return visible ? QLineF(line.pointAt(from), line.pointAt(until)) : QLineF();
}

QList<QLineF> dashed(std::span<const QPointF> points, std::span<const double> pattern, const QRectF& area) {
    QList<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(points.size()));
    Dasher dasher(pattern, lines);
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (!isPoint(points[i - 1]) || !isPoint(points[i])) continue;
        const QLineF line = clipped({points[i - 1], points[i]}, area);
        if (!line.isNull()) dasher.walk(line);
    }
    return lines;
}

QList<QList<QPointF>> runs(std::span<const QPointF> points, const QRectF& area) {
    QList<QList<QPointF>> all;
    for (const QLineF& line : dashed(points, {}, area)) {
        if (all.isEmpty() || (all.back().back() - line.p1()).manhattanLength() > 1e-6)
            all.append(QList<QPointF>{line.p1()});
        all.back().append(line.p2());
    }
    return all;
}

namespace {

/// A pixel from `a` on the way to `b`, or `b` if that is nearer.
QPointF towards(const QPointF& a, const QPointF& b) {
    const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
    return length > 1 ? a + (b - a) / length : b;
}

}  // namespace

bool keepsLines(const QPainter& painter) {
    const auto type = painter.paintEngine()->type();
    return type == QPaintEngine::SVG || type == QPaintEngine::Pdf || type == QPaintEngine::Picture;
}

void drawRun(QPainter& painter, const QList<QPointF>& run) {
    constexpr qsizetype few = 6;
    if (keepsLines(painter)) {
        painter.drawPolyline(run);
        return;
    }
    QList<QPointF> piece;
    for (qsizetype i = 0; i + 1 < run.size(); i += few) {
        piece = run.mid(i, few + 1);
        // Where two pieces only met, a seam of the ground would shine through: each ends a pixel into the next.
        if (i + few + 1 < run.size()) piece.append(towards(run[i + few], run[i + few + 1]));
        painter.drawPolyline(piece);
    }
}

}  // namespace theca::app

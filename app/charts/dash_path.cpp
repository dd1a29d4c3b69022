#include "app/charts/dash_path.h"

#include <algorithm>
#include <array>
#include <cmath>

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
    static constexpr std::array dashes{9.0, 5.0};
    static constexpr std::array dashDots{10.0, 4.5, 2.0, 4.5};
    static constexpr std::array dots{2.0, 3.5};
    static constexpr std::array shorts{5.0, 3.5};
    static constexpr std::array longs{18.0, 5.0};
    static constexpr std::array dashDotDots{10.0, 4.0, 2.0, 3.0, 2.0, 4.0};
    static constexpr std::array longShorts{16.0, 4.0, 5.0, 4.0};
    static constexpr std::array longDots{20.0, 4.0, 2.0, 4.0};
    static constexpr std::array longShortShorts{16.0, 4.0, 4.0, 3.0, 4.0, 4.0};
    static constexpr std::array farDots{2.5, 8.0};
    switch (dash) {
        case TherapyStyle::Dash::Dashed:
            return dashes;
        case TherapyStyle::Dash::DashDot:
            return dashDots;
        case TherapyStyle::Dash::Dots:
            return dots;
        case TherapyStyle::Dash::Short:
            return shorts;
        case TherapyStyle::Dash::Long:
            return longs;
        case TherapyStyle::Dash::DashDotDot:
            return dashDotDots;
        case TherapyStyle::Dash::LongShort:
            return longShorts;
        case TherapyStyle::Dash::LongDot:
            return longDots;
        case TherapyStyle::Dash::LongShortShort:
            return longShortShorts;
        case TherapyStyle::Dash::FarDots:
            return farDots;
        case TherapyStyle::Dash::Solid:
            break;
    }
    return {};
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

}  // namespace theca::app

#include "app/spine/spine_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace theca::app {

namespace {

constexpr double canalShare = 0.34;  ///< of the drawing's width
constexpr double centreShare = 0.47;
constexpr double bendShare = 0.055;
constexpr double headShare = 0.15;  ///< of its height
constexpr int steps = 4;            ///< straight pieces per level
constexpr Level conus{6};           ///< L1
constexpr Level lumbarTop{8};       ///< T11
constexpr double cordInset = 0.33;

/// How far the spine curves to the back, from S2 (0) to C1 (1).
double bend(double part) {
    struct Knot {
        double at, bend;
    };
    constexpr std::array<Knot, 6> knots{{{0, 0.9}, {0.17, -1}, {0.36, 0.05}, {0.6, 1}, {0.85, -0.55}, {1, -0.3}}};
    const auto above = std::find_if(knots.begin() + 1, knots.end() - 1, [part](Knot k) { return part < k.at; });
    const Knot low = *(above - 1), high = *above;
    const double x = std::clamp((part - low.at) / (high.at - low.at), 0.0, 1.0);
    return low.bend + (high.bend - low.bend) * x * x * (3 - 2 * x);
}

}  // namespace

SpineGeometry::SpineGeometry(const QRectF& area, const std::vector<double>& heights) : m_area(area) {
    const double head = std::min(headShare * area.height(), 0.8 * area.width());
    const double total = std::accumulate(heights.begin(), heights.end(), 0.0);
    const double room = area.height() - head;
    double y = area.bottom();
    m_edges.push_back(y);
    for (const double height : heights) m_edges.push_back(y -= room * height / total);
}

double SpineGeometry::part(double y) const {
    return std::clamp((m_edges.front() - y) / (m_edges.front() - m_edges.back()), 0.0, 1.0);
}

double SpineGeometry::centre(double y) const {
    return m_area.left() + m_area.width() * (centreShare + bendShare * bend(part(y)));
}

double SpineGeometry::width(double y) const {
    constexpr double taperedBelow = 0.12;
    const double tapered = 0.5 + 0.5 * std::min(part(y) / taperedBelow, 1.0);
    return canalShare * m_area.width() * tapered;
}

QPainterPath SpineGeometry::strip(double from, double until, double inset) const {
    const int count = std::max(steps, static_cast<int>(std::abs(from - until) / 4));
    QPolygonF outline;
    const auto add = [&](int i, double side) {
        const double y = from + (until - from) * i / count;
        outline << QPointF(centre(y) + side * width(y) * (0.5 - inset), y);
    };
    for (int i = 0; i <= count; ++i) add(i, -1);
    for (int i = count; i >= 0; --i) add(i, 1);
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

QPainterPath SpineGeometry::cell(Level level) const {
    const auto i = static_cast<std::size_t>(level.index);
    return strip(m_edges[i], m_edges[i + 1], 0);
}

QRectF SpineGeometry::band(Level level) const { return cell(level).boundingRect(); }

QPainterPath SpineGeometry::vertebra(Level level) const {
    const auto i = static_cast<std::size_t>(level.index);
    const double height = m_edges[i] - m_edges[i + 1], gap = std::min(1.5, 0.12 * height);
    const double y = middle(level);
    const double wide = m_area.width() * (0.16 - 0.07 * part(y));
    QPainterPath path;
    path.addRoundedRect(QRectF(front(y) - 3 - wide, m_edges[i + 1] + gap, wide, height - 2 * gap), 2, 2);
    return path;
}

QPainterPath SpineGeometry::skull() const {
    const double top = m_area.top() + 2, bottom = m_edges.back();
    const double x = centre(bottom), wide = std::min(0.62 * m_area.width(), 1.25 * (bottom - top));
    QPainterPath path;
    path.addEllipse(QRectF(x - 0.56 * wide, top, wide, bottom - top));
    return path;
}

QPainterPath SpineGeometry::brain() const {
    const QRectF all = skull().boundingRect();
    const double rim = 0.17 * all.height();
    QPainterPath path;
    path.addEllipse(all.adjusted(rim, rim, -rim, -rim));
    return path;
}

QPainterPath SpineGeometry::cord() const {
    QPainterPath path = strip(middle(conus), m_edges.back() - 3, cordInset);
    const double y = middle(conus), end = m_edges[static_cast<std::size_t>(conus.index)] + 2;
    QPainterPath tip(QPointF(centre(y) - width(y) * (0.5 - cordInset), y));
    tip.lineTo(centre(end), end);
    tip.lineTo(centre(y) + width(y) * (0.5 - cordInset), y);
    tip.closeSubpath();
    return path.united(tip);
}

QPainterPath SpineGeometry::lumbarCord() const {
    const auto above = static_cast<std::size_t>(lumbarTop.index) + 1;
    return strip(middle(conus), m_edges[above], cordInset - 0.04);
}

std::vector<QPainterPath> SpineGeometry::nerves() const {
    const double from = m_edges[static_cast<std::size_t>(conus.index)], until = m_edges.front() - 4;
    std::vector<QPainterPath> paths;
    for (const double side : {-0.2, 0.0, 0.2}) {
        QPainterPath path;
        for (int i = 0; i <= 24; ++i) {
            const double y = from + (until - from) * i / 24;
            const QPointF at(centre(y) + side * width(y) * std::min(1.0, 0.3 + i / 12.0), y);
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        paths.push_back(path);
    }
    return paths;
}

QRectF SpineGeometry::blood() const {
    const double top = m_edges[17];  // from T3 down: in front of the spine, like the great vessels
    return {m_area.left() + 2, top, std::max(7.0, 0.1 * m_area.width()), m_edges.front() - top};
}

std::optional<Level> SpineGeometry::levelAt(double y) const {
    if (y > m_edges.front() || y <= m_edges.back()) return std::nullopt;
    const auto above = std::find_if(m_edges.begin() + 1, m_edges.end(), [y](double edge) { return y > edge; });
    return Level{static_cast<int>(above - m_edges.begin()) - 1};
}

bool SpineGeometry::isBrain(double y) const { return y <= m_edges.back() && y >= m_area.top(); }

double SpineGeometry::middle(Level level) const {
    const auto i = static_cast<std::size_t>(level.index);
    return (m_edges[i] + m_edges[i + 1]) / 2;
}

}  // namespace theca::app

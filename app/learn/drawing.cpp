#include "app/learn/drawing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace theca::app {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int perKnot = Drawing::columns / (Drawing::knots - 1);

/// The value at `hours` of points whose times rise; NaN outside them.
double valueOf(const std::vector<DrawnPoint>& line, double hours) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double a = line[i].at.number(), b = line[i + 1].at.number();
        if (hours < a - 1e-12 || hours > b + 1e-12) continue;
        const double part = b > a ? std::clamp((hours - a) / (b - a), 0.0, 1.0) : 0;
        return line[i].value + part * (line[i + 1].value - line[i].value);
    }
    return none;
}

}  // namespace

Drawing::Drawing(double from, double until)
    : m_from(from), m_until(std::max(until, from + 1e-9)), m_values(columns + 1, none) {}

Drawing::Drawing(double from, double until, const std::vector<DrawnPoint>& line) : Drawing(from, until) {
    for (int i = 0; i <= columns; ++i) m_values[static_cast<std::size_t>(i)] = valueOf(line, hoursOf(i));
}

double Drawing::hoursOf(int column) const { return m_from + (m_until - m_from) * column / columns; }

int Drawing::columnAt(double hours) const {
    const double at = (hours - m_from) / (m_until - m_from) * columns;
    return static_cast<int>(std::lround(std::clamp(at, 0.0, static_cast<double>(columns))));
}

double Drawing::valueAt(double hours) const { return valueOf(line(), std::clamp(hours, m_from, m_until)); }

void Drawing::stroke(DrawnPoint a, DrawnPoint b) {
    if (b.at < a.at) std::swap(a, b);
    const int first = columnAt(a.at.number()), last = columnAt(b.at.number());
    for (int i = first; i <= last; ++i) {
        const double part = last > first ? static_cast<double>(i - first) / (last - first) : 1;
        m_values[static_cast<std::size_t>(i)] = a.value + part * (b.value - a.value);
    }
}

/// Straight from one knot to the other, if both have values.
void Drawing::join(int a, int b) {
    if (a < 0 || b >= knots) return;
    const int first = columnOfKnot(a), last = columnOfKnot(b);
    const double from = value(first), to = value(last);
    for (int i = first + 1; i < last; ++i)
        m_values[static_cast<std::size_t>(i)] = from + (to - from) * (i - first) / (last - first);
}

void Drawing::setKnot(int knot, double value) {
    m_values[static_cast<std::size_t>(columnOfKnot(knot))] = value;
    join(knot - 1, knot);
    join(knot, knot + 1);
}

void Drawing::clearKnot(int knot) {
    const int middle = columnOfKnot(knot);
    for (int i = std::max(0, middle - perKnot + 1); i < std::min(columns + 1, middle + perKnot); ++i)
        m_values[static_cast<std::size_t>(i)] = none;
}

void Drawing::clear() { std::fill(m_values.begin(), m_values.end(), none); }

bool Drawing::empty() const {
    return std::none_of(m_values.begin(), m_values.end(), [](double value) { return std::isfinite(value); });
}

double Drawing::share() const {
    const auto drawn =
        std::count_if(m_values.begin(), m_values.end(), [](double value) { return std::isfinite(value); });
    return static_cast<double>(drawn) / static_cast<double>(m_values.size());
}

std::vector<DrawnPoint> Drawing::line() const {
    std::vector<DrawnPoint> points;
    for (int i = 0; i <= columns; ++i)
        if (std::isfinite(value(i))) points.push_back({Hours(hoursOf(i)), value(i)});
    if (points.empty()) return points;
    if (points.front().at.number() > m_from) points.insert(points.begin(), {Hours(m_from), points.front().value});
    if (points.back().at.number() < m_until) points.push_back({Hours(m_until), points.back().value});
    return points;
}

bool Drawing::operator==(const Drawing& other) const {
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    return m_from == other.m_from && m_until == other.m_until &&
           std::equal(m_values.begin(), m_values.end(), other.m_values.begin(), same);
}

}  // namespace theca::app

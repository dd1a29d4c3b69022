#include "app/charts/card_place.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

constexpr double cell = 4;  ///< pixels
constexpr double beside = 10;
constexpr double step = 8;

int cellsIn(double length) { return std::max(1, static_cast<int>(std::ceil(length / cell))); }

/// Height of a line at `x`, which lies between its ends.
double heightAt(QPointF a, QPointF b, double x) {
    return b.x() > a.x() ? a.y() + (b.y() - a.y()) * (std::clamp(x, a.x(), b.x()) - a.x()) / (b.x() - a.x()) : b.y();
}

}  // namespace

CurveCover::CurveCover(const QRectF& area)
    : m_area(area),
      m_columns(cellsIn(area.width())),
      m_rows(cellsIn(area.height())),
      m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

void CurveCover::add(const QPolygonF& line) {
    m_summed.clear();
    const auto columnOf = [this](double x) {
        return std::clamp(static_cast<int>(std::floor((x - m_area.left()) / cell)), 0, m_columns - 1);
    };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1], b = line[i];
        if (std::isnan(a.y()) || std::isnan(b.y()) || b.x() < m_area.left() || a.x() > m_area.right()) continue;
        const int last = columnOf(b.x());
        for (int column = columnOf(a.x()); column <= last; ++column) {
            const double left = m_area.left() + column * cell;
            const double from = a.x() == b.x() ? a.y() : heightAt(a, b, left);
            const double until = heightAt(a, b, left + cell);
            fill(column, std::min(from, until), std::max(from, until));
        }
    }
}

void CurveCover::add(const QRectF& taken) {
    m_summed.clear();
    const int first = static_cast<int>(std::floor((taken.left() - m_area.left()) / cell));
    const int last = static_cast<int>(std::floor((taken.right() - m_area.left()) / cell));
    for (int column = std::max(first, 0); column <= std::min(last, m_columns - 1); ++column)
        fill(column, taken.top(), taken.bottom());
}

void CurveCover::fill(int column, double low, double high) {
    const auto rowOf = [this](double y) { return static_cast<int>(std::floor((y - m_area.top()) / cell)); };
    const int last = std::min(rowOf(high), m_rows - 1);
    for (int row = std::max(rowOf(low), 0); row <= last; ++row)
        m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                static_cast<std::size_t>(column)] = 1;
}

void CurveCover::sumUp() const {
    const auto wide = static_cast<std::size_t>(m_columns) + 1;
    m_summed.assign(wide * (static_cast<std::size_t>(m_rows) + 1), 0);
    for (std::size_t row = 0; row < static_cast<std::size_t>(m_rows); ++row) {
        int line = 0;
        for (std::size_t column = 0; column + 1 < wide; ++column) {
            line += m_cells[row * (wide - 1) + column];
            m_summed[(row + 1) * wide + column + 1] = m_summed[row * wide + column + 1] + line;
        }
    }
}

int CurveCover::under(const QRectF& card) const {
    if (m_summed.empty()) sumUp();
    const auto column = [this](double x) {
        return static_cast<std::size_t>(std::clamp(static_cast<int>(x), 0, m_columns));
    };
    const auto row = [this](double y) { return static_cast<std::size_t>(std::clamp(static_cast<int>(y), 0, m_rows)); };
    const std::size_t left = column(std::floor((card.left() - m_area.left()) / cell));
    const std::size_t right = column(std::ceil((card.right() - m_area.left()) / cell));
    const std::size_t top = row(std::floor((card.top() - m_area.top()) / cell));
    const std::size_t bottom = row(std::ceil((card.bottom() - m_area.top()) / cell));
    const auto sum = [&](std::size_t y, std::size_t x) {
        return m_summed[y * (static_cast<std::size_t>(m_columns) + 1) + x];
    };
    return sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left);
}

CardPlace cardPlace(const CurveCover& curves, QSizeF card, QPointF at, std::optional<QPointF> before) {
    const double x = at.x();
    const QRectF& area = curves.area();
    const double lastLeft = std::max(area.left(), area.right() - card.width());
    const double lastTop = std::max(area.top(), area.bottom() - card.height());
    const auto onCrosshair = [&](double left) { return left < x + beside && left + card.width() > x - beside; };
    if (before && !onCrosshair(before->x()) && area.contains(QRectF(*before, card)) &&
        curves.under(QRectF(*before, card)) == 0)
        return {*before, 0};

    std::vector<double> lefts{x + beside, x - beside - card.width()};
    for (double left = area.left(); left <= lastLeft; left += step) lefts.push_back(left);
    std::erase_if(lefts, [&](double left) { return left < area.left() || left > lastLeft || onCrosshair(left); });
    if (lefts.empty()) lefts = {area.left(), lastLeft};  // wider than either side
    std::optional<CardPlace> best;
    double bestFar = 0;
    for (const double left : lefts) {
        for (double top = area.top(); top <= lastTop; top += step) {
            const QRectF rect(QPointF(left, top), card);
            const int hidden = curves.under(rect);
            const double far = std::abs(rect.center().x() - x) + 2 * std::abs(top - at.y());
            if (best && (hidden > best->hidden || (hidden == best->hidden && far >= bestFar))) continue;
            best = CardPlace{rect.topLeft(), hidden};
            bestFar = far;
        }
    }
    return *best;
}

}  // namespace theca::app

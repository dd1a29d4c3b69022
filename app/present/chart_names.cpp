#include "app/present/chart_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace theca::app {

namespace {

/// The heights between which a curve runs over a stretch of the plot, px from its top.
struct Reach {
    double top = 0;
    double bottom = 0;
    bool some = false;
};

/// A place for the name of a curve, and how much of the picture it disturbs.
struct Choice {
    QRectF rect;
    double cost = 0;
};

class Names {
public:
    Names(const StageChart& chart, const QRectF& plot, double gap, const std::vector<QRectF>& taken)
        : m_chart(chart),
          m_plot(plot),
          m_gap(gap),
          m_map{chart.range, chart.scale, plot.width(), plot.height()},
          m_taken(taken) {}

    /// Where it can stand, the best place first: after the end of the ink, else above or below it, else at the edges of
    /// the plot.
    std::vector<Choice> choicesFor(std::size_t curve, QSizeF size) const {
        const StageCurve& one = m_chart.curves[curve];
        const double x = m_plot.left() + m_map.x(std::min(one.until, m_chart.range[1]));
        const double y = heightAt(one);
        const double top = std::clamp(y - size.height() / 2, m_plot.top(), m_plot.bottom() - size.height() - 1);
        std::vector<QRectF> places{QRectF(QPointF(x + m_gap, top), size)};
        for (int tenths = 0; tenths <= 8; ++tenths) {
            const double right = x - m_gap - tenths * m_plot.width() / 10;
            const Reach reach = reachOf(one, right - size.width(), right);
            places.emplace_back(QPointF(right - size.width(), reach.top - m_gap / 2 - size.height()), size);
            places.emplace_back(QPointF(right - size.width(), reach.bottom + m_gap / 2), size);
        }
        const std::size_t near = places.size();
        for (int tenths = 0; tenths <= 8; ++tenths) {
            const double left = x - m_gap - tenths * m_plot.width() / 10 - size.width();
            places.emplace_back(QPointF(left, m_plot.top()), size);
            places.emplace_back(QPointF(left, m_plot.bottom() - size.height() - 1), size);
        }
        std::vector<Choice> choices;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double cost = costOf(places[i], curve) + farther * static_cast<double>(i) + (i < near ? 0 : away);
            if (std::isfinite(cost)) choices.push_back({places[i], cost});
        }
        std::sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) { return a.cost < b.cost; });
        return choices;
    }

    bool meet(const QRectF& a, const QRectF& b) const { return a.adjusted(-m_gap / 2, 0, m_gap / 2, 0).intersects(b); }

private:
    double heightAt(const StageCurve& one) const {
        const double y = m_plot.top() + m_map.y(std::isfinite(one.now) ? one.now : m_chart.scale.low);
        return std::clamp(y, m_plot.top(), m_plot.bottom());
    }
    /// The marker at the end of the ink, with the ground around it.
    QRectF markerOf(const StageCurve& one) const {
        const double half = 0.95 * m_gap;
        const QPointF end(m_plot.left() + m_map.x(std::min(one.until, m_chart.range[1])), heightAt(one));
        return {end - QPointF(half, half), end + QPointF(half, half)};
    }
    Reach reachOf(const StageCurve& one, double left, double right) const {
        constexpr std::size_t points = 24;
        std::array<double, points> hours{}, values{};
        const double from = std::max(left, m_plot.left()), until = std::max(right, from);
        for (std::size_t i = 0; i < points; ++i) {
            const double x = from + (until - from) * static_cast<double>(i) / (points - 1) - m_plot.left();
            hours[i] = m_chart.range[0] + x / m_plot.width() * (m_chart.range[1] - m_chart.range[0]);
            hours[i] = std::clamp(hours[i], 0.0, one.until);
        }
        one.source.sample(hours, values);
        Reach reach{m_plot.bottom(), m_plot.top(), false};
        for (const double value : values) {
            if (!std::isfinite(value)) continue;
            const double y = std::clamp(m_plot.top() + m_map.y(value), m_plot.top(), m_plot.bottom());
            reach = {std::min(reach.top, y), std::max(reach.bottom, y), true};
        }
        return reach;
    }
    /// Infinite where it cannot stand; else how many curves run through it.
    double costOf(const QRectF& rect, std::size_t own) const {
        if (rect.left() < m_plot.left() + m_gap / 2 || rect.right() > m_plot.right() + 0.5) return HUGE_VAL;
        if (rect.top() < m_plot.top() - 0.5 || rect.bottom() > m_plot.bottom() - 0.5) return HUGE_VAL;
        for (const QRectF& other : m_taken)
            if (meet(other, rect)) return HUGE_VAL;
        for (const StageCurve& one : m_chart.curves)
            if (markerOf(one).intersects(rect)) return HUGE_VAL;
        double cost = 0;
        for (std::size_t i = 0; i < m_chart.curves.size(); ++i) {
            const StageCurve& one = m_chart.curves[i];
            const double end = m_plot.left() + m_map.x(one.until);
            if (rect.left() > end + m_gap / 2) continue;
            const Reach reach = reachOf(one, rect.left(), std::min(rect.right(), end));
            const bool meets = reach.some && reach.bottom > rect.top() + 0.12 * rect.height() &&
                               reach.top < rect.bottom() - 0.12 * rect.height();
            if (meets) cost += i == own ? 1.5 : 1;
        }
        return cost;
    }

    const StageChart& m_chart;
    QRectF m_plot;
    double m_gap;
    PixelMap m_map;
    const std::vector<QRectF>& m_taken;

    static constexpr double farther = 0.001;  ///< of two places as good as each other the more natural one
    static constexpr double away = 2.5;       ///< from its curve
};

/// The places of all names together that disturb least: no two of them meet, and one is missing only if it must be.
class Placement {
public:
    Placement(const Names& names, const std::vector<std::vector<Choice>>& choices)
        : m_names(names), m_choices(choices), m_now(choices.size()), m_least(choices.size() + 1) {
        for (std::size_t i = choices.size(); i > 0; --i)
            m_least[i - 1] = m_least[i] + (choices[i - 1].empty() ? missing : choices[i - 1].front().cost);
        search(0, 0);
    }
    const std::vector<const Choice*>& best() const { return m_best; }

private:
    void search(std::size_t curve, double cost) {
        if (cost + m_least[curve] >= m_cost) return;
        if (curve == m_choices.size()) {
            m_cost = cost;
            m_best = m_now;
            return;
        }
        for (const Choice& one : m_choices[curve]) {
            const bool free =
                std::none_of(m_now.begin(), m_now.begin() + static_cast<std::ptrdiff_t>(curve),
                             [&](const Choice* other) { return other && m_names.meet(other->rect, one.rect); });
            if (!free) continue;
            m_now[curve] = &one;
            search(curve + 1, cost + one.cost);
        }
        m_now[curve] = nullptr;
        search(curve + 1, cost + missing);
    }

    static constexpr double missing = 100;
    const Names& m_names;
    const std::vector<std::vector<Choice>>& m_choices;
    std::vector<const Choice*> m_now;
    std::vector<const Choice*> m_best;
    std::vector<double> m_least;  ///< what the names from each one on cost, if they had the plot alone
    double m_cost = HUGE_VAL;
};

}  // namespace

std::vector<CurveName> placedNames(const StageChart& chart, const QRectF& plot, const std::vector<QSizeF>& sizes,
                                   double gap, const std::vector<QRectF>& taken) {
    const Names names(chart, plot, gap, taken);
    std::vector<std::vector<Choice>> choices;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) choices.push_back(names.choicesFor(i, sizes[i]));
    const Placement placement(names, choices);
    std::vector<CurveName> all;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const Choice* one = placement.best()[i];
        all.push_back(one ? CurveName{sizes[i], one->rect, true} : CurveName{sizes[i], {}, false});
    }
    return all;
}

}  // namespace theca::app

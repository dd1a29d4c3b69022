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

class Names {
public:
    Names(const StageChart& chart, const QRectF& plot, double gap, std::vector<QRectF> taken)
        : m_chart(chart),
          m_plot(plot),
          m_gap(gap),
          m_map{chart.range, chart.scale, plot.width(), plot.height()},
          m_taken(std::move(taken)) {}

    CurveName place(std::size_t curve, QSizeF size) {
        const StageCurve& one = m_chart.curves[curve];
        const double x = m_plot.left() + m_map.x(std::min(one.until, m_chart.range[1]));
        const double y = heightAt(one);
        const double top = std::clamp(y - size.height() / 2, m_plot.top(), m_plot.bottom() - size.height() - 1);
        std::vector<QRectF> choices{QRectF(QPointF(x + m_gap, top), size)};
        for (const double shift : {0.0, 0.15, 0.3, 0.45, 0.6, 0.75}) {
            const double right = x - m_gap - shift * m_plot.width();
            const Reach reach = reachOf(one, right - size.width(), right);
            choices.emplace_back(QPointF(right - size.width(), reach.top - m_gap / 2 - size.height()), size);
            choices.emplace_back(QPointF(right - size.width(), reach.bottom + m_gap / 2), size);
        }
        CurveName best{size, {}, false};
        double least = HUGE_VAL;
        for (const QRectF& choice : choices) {
            const double cost = costOf(choice, curve);
            if (cost >= least) continue;
            least = cost;
            best.rect = choice;
            best.placed = true;
        }
        if (best.placed) m_taken.push_back(best.rect);
        return best;
    }

private:
    double heightAt(const StageCurve& one) const {
        const double y = m_plot.top() + m_map.y(std::isfinite(one.now) ? one.now : m_chart.scale.low);
        return std::clamp(y, m_plot.top(), m_plot.bottom());
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
            if (other.adjusted(-m_gap / 2, 0, m_gap / 2, 0).intersects(rect)) return HUGE_VAL;
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
    std::vector<QRectF> m_taken;
};

}  // namespace

std::vector<CurveName> placedNames(const StageChart& chart, const QRectF& plot, const std::vector<QSizeF>& sizes,
                                   double gap, const std::vector<QRectF>& taken) {
    Names names(chart, plot, gap, taken);
    std::vector<CurveName> all;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) all.push_back(names.place(i, sizes[i]));
    return all;
}

}  // namespace theca::app

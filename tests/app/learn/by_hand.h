#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/lesson/expression.h"
#include "core/lesson/lesson.h"
#include "tests/catch.h"

/// Measures of a drawn line, computed once more, point by point.
namespace theca::app {

/// A line whose first and last points are the ends of what was asked for.
class LineByHand {
public:
    explicit LineByHand(std::vector<DrawnPoint> line) : m_line(std::move(line)) {}

    double value(double at) const {
        for (std::size_t i = 1; i < m_line.size(); ++i) {
            const double a = time(i - 1), b = time(i);
            if (at <= b) return m_line[i - 1].value * (b - at) / (b - a) + m_line[i].value * (at - a) / (b - a);
        }
        return m_line.back().value;
    }
    double mean(double from, double until) const {
        const LineByHand part = between(from, until);
        double area = 0;
        for (std::size_t i = 1; i < part.m_line.size(); ++i)
            area += 0.5 * (part.m_line[i].value + part.m_line[i - 1].value) * (part.time(i) - part.time(i - 1));
        return area / (until - from);
    }
    /// The highest or lowest point from a time on.
    DrawnPoint extreme(double from, bool highest) const {
        const LineByHand part = between(from, m_line.back().at.number());
        DrawnPoint best = part.m_line.front();
        for (const DrawnPoint& one : part.m_line)
            if (highest ? one.value > best.value : one.value < best.value) best = one;
        return best;
    }
    std::optional<double> first(double level, double after, bool above) const {
        const LineByHand part = between(after, m_line.back().at.number());
        const double way = above ? 1 : -1;
        if (way * (part.m_line.front().value - level) > 0) return after;
        for (std::size_t i = 1; i < part.m_line.size(); ++i) {
            const double a = part.m_line[i - 1].value, b = part.m_line[i].value;
            if (way * (b - level) > 0)
                return part.time(i - 1) + (part.time(i) - part.time(i - 1)) * (level - a) / (b - a);
        }
        return std::nullopt;
    }

private:
    double time(std::size_t i) const { return m_line[i].at.number(); }
    LineByHand between(double from, double until) const {
        std::vector<DrawnPoint> points{{Hours(from), value(from)}};
        for (const DrawnPoint& one : m_line)
            if (one.at.number() > from && one.at.number() < until) points.push_back(one);
        points.push_back({Hours(until), value(until)});
        return LineByHand(points);
    }

    std::vector<DrawnPoint> m_line;
};

/// The measures that a prediction takes of its drawing, of lines by hand; every kind is noted.
class MeasuresByHand {
public:
    MeasuresByHand(const Lesson& lesson, const Predict& predict, const LineByHand& line, const LineByHand& upper,
                   std::function<std::optional<double>(std::string_view)> run)
        : m_lesson(lesson), m_predict(predict), m_line(line), m_upper(upper), m_run(std::move(run)) {}

    std::optional<double> number(std::string_view name) {
        const auto found = m_lesson.measures.find(name);
        REQUIRE(found != m_lesson.measures.end());
        const MeasureSpec& spec = found->second;
        if (spec.kind == MeasureKind::Computed) return computed(spec);
        REQUIRE(spec.of.empty());
        return isDrawn(spec) ? ofLine(spec) : m_run(name);
    }
    const std::set<MeasureKind>& kinds() const { return m_kinds; }

private:
    bool isDrawn(const MeasureSpec& spec) const {
        const bool before = spec.at && *spec.at < m_predict.from;
        return spec.scenario == m_predict.scenario && spec.therapy == m_predict.therapy &&
               spec.what == m_predict.what && !before;
    }
    std::optional<double> computed(const MeasureSpec& spec) {
        ExpressionNumbers numbers;
        numbers.run = [this](std::string_view name) { return number(name); };
        numbers.call = [this](const Expression& call, const std::vector<double>& values) {
            const bool above = call.name == "first_above";
            REQUIRE((above || call.name == "first_below"));
            REQUIRE(call.words == std::vector<std::string>{m_predict.scenario, m_predict.what});
            REQUIRE((values.size() > 2 ? values[2] : 0) == m_predict.therapy);
            m_kinds.insert(above ? MeasureKind::FirstAbove : MeasureKind::FirstBelow);
            return m_line.first(values[0], std::max(values[1], m_predict.from.number()), above);
        };
        return evaluated(*parsedExpression(spec.is), numbers);
    }
    std::optional<double> ofLine(const MeasureSpec& spec) {
        m_kinds.insert(spec.kind);
        const double after = std::max(spec.after.value_or(Hours(0)), m_predict.from).number();
        switch (spec.kind) {
            case MeasureKind::Value:
                return m_line.value(spec.at->number());
            case MeasureKind::Percentile:
                return (*spec.percent > 50 ? m_upper : m_line).value(spec.at->number());
            case MeasureKind::Mean:
                return m_line.mean(spec.from->number(), spec.until->number());
            case MeasureKind::Peak:
            case MeasureKind::Lowest:
                return m_line.extreme(after, spec.kind == MeasureKind::Peak).value;
            case MeasureKind::PeakTime:
            case MeasureKind::LowestTime:
                return m_line.extreme(after, spec.kind == MeasureKind::PeakTime).at.number();
            case MeasureKind::FirstAbove:
            case MeasureKind::FirstBelow:
                return m_line.first(*spec.level, after, spec.kind == MeasureKind::FirstAbove);
            default:
                FAIL("a lesson takes a measure of a drawing that is not computed by hand");
                return std::nullopt;
        }
    }

    const Lesson& m_lesson;
    const Predict& m_predict;
    const LineByHand& m_line;
    const LineByHand& m_upper;
    std::function<std::optional<double>(std::string_view)> m_run;
    std::set<MeasureKind> m_kinds;
};

/// The measures whose value of the drawing a prediction uses.
inline std::set<std::string> drawnMeasures(const Predict& predict) {
    std::set<std::string> names;
    for (const Feature& one : predict.features) names.insert(one.measure);
    for (const Pattern& pattern : predict.patterns)
        for (const std::string& when : pattern.when)
            forEachNode(*parsedExpression(when), [&names](const Expression& node) {
                if (node.kind == Expression::Kind::Drawn) names.insert(node.name);
            });
    return names;
}

}  // namespace theca::app

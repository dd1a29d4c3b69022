#include "app/charts/chart_labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/base/number_text.h"
#include "app/charts/observed_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPanel)
};

/// Next to the curve there is room for few characters, so values at the bottom line are shown as "<".
QString endValue(double value, const Scale& scale, const QString& unit) {
    const double least = scale.log ? scale.low : (scale.high - scale.low) * 1e-4;
    if (value > 1e-10 && value < least) return lessThanText(niceStep(least), QLocale());
    return numberText(value, QLocale(), leastShown(unit));
}

/// How a concentration differs from the same therapy's before the last change; empty where nobody could see it.
QString changeOf(const ChartSpec& chart, const Curve& curve, double hours, double value) {
    constexpr double dust = 1e-10, least = 0.005;
    if (!chart.logAllowed || !curve.therapy) return {};
    const auto before = std::find_if(chart.ghosts.begin(), chart.ghosts.end(),
                                     [&curve](const ChartLine& line) { return line.therapy == curve.therapy; });
    if (before == chart.ghosts.end() || hours > before->trajectory.horizon().number()) return {};
    const double earlier = before->trajectory.value(before->signal, Hours(hours)) * before->factor;
    if (!(earlier > dust) || !(value > dust) || std::abs(value / earlier - 1) < least) return {};
    return ratioText(value / earlier, QLocale());
}

/// The value of a line at a time.
double heightAt(const ReferenceLine& line, double hours) {
    const auto after = std::find_if(line.points.begin() + 1, line.points.end() - 1,
                                    [hours](const auto& point) { return point.hours >= hours; });
    const auto before = after - 1;
    const double part = std::clamp((hours - before->hours) / (after->hours - before->hours), 0.0, 1.0);
    return before->value + part * (after->value - before->value);
}

}  // namespace

std::vector<AxisLabel> valueLabels(const Scale& scale, double height, double lineHeight) {
    const int room = std::clamp(static_cast<int>(height / (1.5 * lineHeight)) + 1, 2, 9);
    const auto ticks = valueTicks(scale, scale.log ? room : std::min(room, 7));
    const double step = scale.log || ticks.size() < 2 ? 0 : ticks[1] - ticks[0];
    std::vector<AxisLabel> labels;
    for (const double tick : ticks) labels.push_back({scale.fraction(tick), tickText(tick, step, QLocale())});
    return labels;
}

std::vector<EndLabel> endLabels(const ChartValues& values, const PlotPlace& place) {
    std::vector<EndLabel> labels;
    for (std::size_t i = 0; i < values.curves().size(); ++i) {
        const Curve& curve = values.curves()[i];
        const auto& samples = values.seen()[i].samples();
        const auto last =
            std::find_if(samples.rbegin(), samples.rend(), [](auto& s) { return std::isfinite(s.value); });
        if (last == samples.rend()) continue;
        const double y = std::clamp(place.yOf(last->value), place.plot.top(), place.plot.bottom());
        labels.push_back({curve.name, endValue(last->value, place.scale, values.spec().unit), curve.style, y,
                          !curve.therapy, changeOf(values.spec(), curve, last->hours, last->value)});
    }
    for (const ReferenceLine& line : values.spec().references) {
        const double end = heightAt(line, place.range[1]);
        const double y = std::clamp(place.yOf(end), place.plot.top(), place.plot.bottom());
        labels.push_back({line.name, endValue(end, place.scale, values.spec().unit), {}, y, true});
    }
    return labels;
}

QString unitLabel(const ChartValues& values) {
    const Scale& scale = values.scale();
    const QString& unit = values.spec().axis.isEmpty() ? values.spec().unit : values.spec().axis;
    const auto onFloor = [&scale](const Sample& sample) { return sample.value < scale.low; };
    if (!scale.log) return unit;
    for (const SeenCurve& seen : values.seen())
        if (std::any_of(seen.samples().begin(), seen.samples().end(), onFloor))
            return Words::tr("%1, bottom line: %2", "unit, what lies there")
                .arg(unit, lessThanText(scale.low, QLocale()));
    return unit;
}

std::vector<FrameItem::Key> keysOf(const ChartValues& values, const QColor& ink) {
    std::vector<FrameItem::Key> keys;
    for (const ObservedSet& set : values.spec().observed) {
        if (set.markCount() > 0)
            keys.push_back({FrameItem::Key::Sign::Published, keyText(set), set.colour, set.number});
        if (set.own && !keys.empty()) keys.back().sign = FrameItem::Key::Sign::Own;
    }
    if (!values.bands().empty() && values.spec().people > 0)
        keys.push_back({FrameItem::Key::Sign::None, bandCaption(values.spec().people), ink, 0});
    return keys;
}

}  // namespace theca::app

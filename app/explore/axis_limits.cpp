#include "app/explore/axis_limits.h"

#include <QCoreApplication>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/base/typed_number.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "core/scenario/scenario_fields.h"
#include "core/scenario/scenario_rules.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AxisLimits)
};

constexpr double longestRun = format::longestRun_h;
constexpr double farthest = format::axisEnd.highest;  ///< of a chart's axis, in the file's unit

AxisLimits timeAxis(const ChartStack& charts) {
    const ChartContent& content = charts.content();
    const double end = horizonOf(content);
    const bool inDays = countsInDays(content.timeUnit, end);
    const double factor = inDays ? 1.0 / 24 : 1;
    AxisLimits axis{
        "time", Words::tr("Time"), inDays ? Words::tr("days") : QStringLiteral("h"), factor, 0, longestRun * factor,
        {},     {0, end * factor}};
    if (content.timeLimits) axis.typed = {(*content.timeLimits)[0] * factor, (*content.timeLimits)[1] * factor};
    return axis;
}

/// Concentrations are in ng/mL in a file; scores have no unit.
AxisLimits valueAxis(const ChartPanel& panel) {
    const ChartSpec& chart = panel.values().spec();
    const double factor = chart.signal.kind == Signal::Kind::ReadOut ? 1 : chart.factor / 1000;
    return {chart.id.toStdString(),
            chart.title,
            chart.unit,
            factor,
            -farthest * factor,
            farthest * factor,
            chart.limits,
            {panel.values().scale().low, panel.values().scale().high}};
}

std::string shown(double value) { return setting(value).toStdString(); }

}  // namespace

std::vector<AxisLimits> axisLimits(const ChartStack& charts, const Drug& drug) {
    std::vector<AxisLimits> axes{timeAxis(charts)};
    for (const ChartPanel* panel : charts.panels()) {
        const Signal signal = panel->values().spec().signal;
        const bool kept = signal.kind != Signal::Kind::ReadOut ||
                          drug.readOuts[static_cast<std::size_t>(signal.index)].kind == ReadOutKind::Score;
        if (kept) axes.push_back(valueAxis(*panel));
    }
    return axes;
}

Result<std::array<double, 2>> typedLimits(const AxisLimits& axis, const QString& from, const QString& until) {
    std::array<double, 2> limits = axis.automatic;
    const std::array texts{from, until};
    for (std::size_t end = 0; end < texts.size(); ++end) {
        if (texts[end].trimmed().isEmpty()) continue;
        const auto number = typedNumber(texts[end]);
        if (!number) return Errors{{"not_number", axis.id, {shown(axis.least), shown(axis.most)}}};
        if (*number < axis.least || *number > axis.most)
            return Errors{{"outside", axis.id, {shown(*number), shown(axis.least), shown(axis.most)}}};
        limits[end] = *number;
    }
    if (!(limits[0] < limits[1])) return Errors{{"axis_not_rising", axis.id, {shown(limits[0]), shown(limits[1])}}};
    if (!isWideEnough({limits[0] / axis.factor, limits[1] / axis.factor}))
        return Errors{{"axis_too_narrow", axis.id, {shown(limits[0]), shown(limits[1])}}};
    return limits;
}

Edit limitAxis(const AxisLimits& axis, std::optional<std::array<double, 2>> limits) {
    return [id = axis.id, factor = axis.factor, limits](Scenario& scenario) {
        if (limits)
            scenario.view.axes[id] = {(*limits)[0] / factor, (*limits)[1] / factor};
        else
            scenario.view.axes.erase(id);
    };
}

}  // namespace theca::app

#include "app/charts/chart_summary.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/charts/held_chart.h"

namespace theca::app {

namespace {

struct ChartSummary {
    Q_DECLARE_TR_FUNCTIONS(ChartSummary)
};

std::vector<Sample> known(const std::vector<Sample>& samples) {
    std::vector<Sample> finite;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(finite),
                 [](const Sample& sample) { return std::isfinite(sample.value); });
    return finite;
}

QString curveSentence(const ChartSpec& chart, const Curve& curve, const std::optional<CurveFigures>& figures,
                      bool inDays) {
    const QString name = isolated(curve.name);
    if (!figures) return ChartSummary::tr("%1: no values here.").arg(name);
    const QLocale locale;
    const auto shown = [&](double value) { return quantityText(value, chart.unit, locale); };
    const Sample &highest = figures->highest, &lowest = figures->lowest;
    if (shown(highest.value) == shown(lowest.value))
        return ChartSummary::tr("%1: stays at %2.").arg(name, shown(highest.value));

    const QString start = shown(figures->first.value), end = shown(figures->last.value);
    if (chart.scale) {
        return ChartSummary::tr("%1: starts at %2, lowest %3 at %4, highest %5 at %6, ends at %7.")
            .arg(name, start, shown(lowest.value), timeText(lowest.hours, inDays, locale), shown(highest.value),
                 timeText(highest.hours, inDays, locale), end);
    }
    if (shown(highest.value) == end)
        return ChartSummary::tr("%1: starts at %2 and ends at %3, its highest.").arg(name, start, end);
    return ChartSummary::tr("%1: starts at %2, peak %3 at %4, ends at %5.")
        .arg(name, start, shown(highest.value), timeText(highest.hours, inDays, locale), end);
}

QString referenceSentence(const ReferenceLine& line, const QString& unit) {
    const QString start = quantityText(line.points.front().value, unit, QLocale()),
                  end = quantityText(line.points.back().value, unit, QLocale());
    if (start == end) return ChartSummary::tr("%1: a line at %2.", "name, value").arg(line.name, start);
    return ChartSummary::tr("%1: a line from %2 to %3.", "name, value, value").arg(line.name, start, end);
}

}  // namespace

std::optional<CurveFigures> figuresOf(const CurveSource& source, const std::vector<Sample>& all) {
    const std::vector<Sample> samples = known(all);
    if (samples.empty()) return std::nullopt;
    return CurveFigures{samples.front(), samples.back(), extremeOf(source, samples, true),
                        extremeOf(source, samples, false)};
}

QString spokenSummary(const ChartSpec& chart, const std::vector<Curve>& curves,
                      const std::vector<std::optional<CurveFigures>>& figures, const TimeView& time) {
    const QLocale locale;
    const QString from = timeText(time.range[0], time.inDays, locale);
    const QString until = timeText(time.range[1], time.inDays, locale);
    QStringList sentences{ChartSummary::tr("%1 from %2 to %3.").arg(chart.title, from, until)};
    if (chart.id.startsWith(heldChartMark))
        sentences << ChartSummary::tr("A curve is held back until you run it.");
    else if (curves.empty())
        sentences << ChartSummary::tr("No therapy is switched on.");
    for (std::size_t i = 0; i < curves.size() && i < figures.size(); ++i)
        sentences << curveSentence(chart, curves[i], figures[i], time.inDays);
    for (const ReferenceLine& line : chart.references) sentences << referenceSentence(line, chart.unit);
    return sentencesInRow(sentences << chart.note);
}

}  // namespace theca::app

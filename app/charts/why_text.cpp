#include "app/charts/why_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/charts/chart_panel.h"
#include "app/charts/held_chart.h"
#include "core/solve/why.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

constexpr double nanograms = 1000;  // per µg

QString ng(double concentration) { return quantityText(nanograms * concentration, QStringLiteral("ng/mL"), QLocale()); }

QString wayText(const Why& why, bool inDays) {
    if (why.way == Why::Way::Steady) return Words::tr("steady");
    const bool rising = why.way == Why::Way::Rising;
    if (why.since.number() <= 1.0 / 60)
        return rising ? Words::tr("rising since the start") : Words::tr("falling since the start");
    const QString since = timeText(why.since.number(), inDays, QLocale());
    return rising ? Words::tr("rising since %1", "a time").arg(since)
                  : Words::tr("falling since %1", "a time").arg(since);
}

/// Where it goes, or what holds it.
QString reasonText(const Why& why, const ChartSpec& chart) {
    if (why.site && why.fluid)
        return Words::tr("the site holds %1, the fluid there %2").arg(ng(*why.site), ng(*why.fluid));
    if (!why.towards || *why.towards <= 0) return {};
    const QString settled = quantityText(*why.towards * chart.factor, chart.unit, QLocale());
    return Words::tr("%1 % of the %2 it goes towards")
        .arg(percentText(100 * why.value / *why.towards, QLocale()), settled);
}

QString sentenceOf(const Curve& curve, const Trajectory& run, const ChartSpec& chart, double hours, bool inDays) {
    const auto why = whyAt(run, chart.signal, Hours(hours));
    if (!why) return {};
    const QString value = quantityText(curve.valueAt(hours), chart.unit, QLocale());
    const QString reason = reasonText(*why, chart);
    const QString name = isolated(curve.name), way = wayText(*why, inDays);
    return reason.isEmpty()
               ? Words::tr("%1: %2, %3.", "therapy, its value, what it does").arg(name, value, way)
               : Words::tr("%1: %2, %3; %4.", "therapy, its value, what it does, why").arg(name, value, way, reason);
}

}  // namespace

QString whyText(const ChartContent& content, const ChartPanel& panel, double hours, bool inDays) {
    const ChartSpec& chart = panel.values().spec();
    if (chart.id.startsWith(heldChartMark)) return {};
    QStringList sentences;
    for (const Curve& curve : panel.values().curves()) {
        const bool known = curve.therapy && *curve.therapy < content.run.therapies.size();
        if (known && hours >= 0 && hours <= curve.source.horizon)
            sentences << sentenceOf(curve, content.run.therapies[*curve.therapy], chart, hours, inDays);
    }
    return sentencesInRow(sentences);
}

}  // namespace theca::app

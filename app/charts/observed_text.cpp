#include "app/charts/observed_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

struct Observed {
    Q_DECLARE_TR_FUNCTIONS(Observed)
};

constexpr std::size_t mostSpoken = 20;

QString number(double value, const QString& unit) { return numberText(value, QLocale(), leastShown(unit)); }
QString time(double hours, bool inDays) { return timeText(hours, inDays, QLocale()); }

QString withUnit(const QString& value, const QString& unit) {
    return unit.isEmpty() ? value : Observed::tr("%1 %2", "a number and its unit").arg(value, unit);
}

QString whenText(double from, double until, bool inDays) {
    if (from == until) return Observed::tr("at %1", "a time").arg(time(from, inDays));
    return Observed::tr("from %1 to %2", "times").arg(time(from, inDays), time(until, inDays));
}

/// Who was observed, and where it is published.
QStringList origin(const ObservedSet& set) {
    QStringList lines;
    if (set.own) return {Observed::tr("Your data.")};
    if (!set.population.isEmpty()) lines << Observed::tr("Seen in: %1.").arg(set.population);
    if (!set.note.isEmpty()) lines << set.note;
    lines << Observed::tr("Source: %1").arg(set.source);
    return lines;
}

QString manyText(const ObservedSet& set, const QString& unit, bool inDays) {
    const auto& marks = *set.marks;
    const auto [low, high] =
        std::minmax_element(marks.begin(), marks.end(), [](auto& a, auto& b) { return a.value < b.value; });
    const QString count = QLocale().toString(static_cast<qulonglong>(marks.size()));
    return Observed::tr("%1: %2 points from %3 to %4, values %5 to %6.", "label, count, times, values")
        .arg(isolated(set.label), count, time(marks.front().from, inDays), time(marks.back().until, inDays), number(low->value, unit),
             withUnit(number(high->value, unit), unit));
}

}  // namespace

QString spreadText(const ObservedMark& mark, const QString& unit) {
    if (mark.low == mark.value && mark.high == mark.value) return number(mark.value, unit);
    const double up = mark.high - mark.value, down = mark.value - mark.low;
    if (std::abs(up - down) <= 1e-6 * std::abs(mark.high))
        return Observed::tr("%1 ± %2", "value, spread").arg(number(mark.value, unit), number(up, unit));
    return Observed::tr("%1 (%2 to %3)", "value, its range")
        .arg(number(mark.value, unit), number(mark.low, unit), number(mark.high, unit));
}

QString windowText(const ObservedWindow& window, const QString& unit) {
    const QString low = number(window.low, unit), high = number(window.high, unit);
    return low == high ? low : Observed::tr("%1 to %2", "values").arg(low, high);
}

QString markText(const ObservedSet& set, const ObservedMark& mark, const QString& unit, bool inDays) {
    QString value = withUnit(spreadText(mark, unit), unit);
    if (!set.spread.isEmpty() && mark.low != mark.high)
        value = Observed::tr("%1 (%2)", "value, what its range is").arg(value, set.spread);
    const QString first = Observed::tr("%1: %2, %3.", "label, value, time")
                              .arg(isolated(set.label), value, whenText(mark.from, mark.until, inDays));
    return (QStringList{first} + origin(set)).join(QLatin1Char('\n'));
}

QString windowText(const ObservedSet& set, const ObservedWindow& window, const QString& unit, bool inDays) {
    const QString first =
        Observed::tr("%1: %2, %3.", "label, value, time")
            .arg(isolated(set.label), withUnit(windowText(window, unit), unit), whenText(window.from, window.until, inDays));
    return (QStringList{first} + origin(set)).join(QLatin1Char('\n'));
}

QString keyText(const ObservedSet& set) {
    if (set.own && set.beyond > 0)
        return Observed::tr("your data: %1 (points after the end of the run: %2)", "label, count")
            .arg(isolated(set.label), QLocale().toString(set.beyond));
    if (set.own) return Observed::tr("your data: %1").arg(isolated(set.label));
    return Observed::tr("%1, %2", "source, who was seen").arg(set.cite, set.population);
}

QString windowLabel(const ObservedSet& set, const ObservedWindow& window, const QString& unit) {
    if (window.low == 0) return Observed::tr("%1 (%2)", "label, source").arg(isolated(set.label), set.cite);
    return Observed::tr("%1: %2 (%3)", "label, values, source").arg(isolated(set.label), windowText(window, unit), set.cite);
}

QString spokenObserved(const ChartSpec& chart, bool inDays, std::optional<double> hours) {
    QStringList sentences;
    const auto add = [&](const ObservedSet& set, const auto& seen, const QString& known) {
        const QStringList lines = known.split(QLatin1Char('\n'));
        const bool here = hours && *hours >= seen.from && *hours <= seen.until;
        sentences << (here ? lines : lines.mid(0, 1));
        if (!here && !set.own && !set.cite.isEmpty()) sentences << Observed::tr("Source: %1").arg(set.cite + u'.');
    };
    for (const ObservedSet& set : chart.observed) {
        if (set.markCount() > mostSpoken) sentences << manyText(set, chart.unit, inDays);
        for (std::size_t i = 0; i < set.markCount() && set.markCount() <= mostSpoken; ++i)
            add(set, (*set.marks)[i], markText(set, (*set.marks)[i], chart.unit, inDays));
        for (const ObservedWindow& window : set.windows)
            add(set, window, windowText(set, window, chart.unit, inDays));
    }
    if (chart.people > 0 && !chart.bands.empty())
        sentences << Observed::tr("Bands of %1 people.").arg(QLocale().toString(chart.people));
    return sentencesInRow(sentences);
}

}  // namespace theca::app

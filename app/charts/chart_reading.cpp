#include "app/charts/chart_reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <tuple>

#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/charts/chart_bands.h"
#include "app/charts/observed_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPanel)
};

}  // namespace

double valueOf(const Curve& curve, double hours) {
    return hours >= 0 && hours <= curve.source.horizon ? curve.valueAt(hours) : std::nan("");
}

CurveChange changeOf(const Curve& curve, const QString& unit, double hours, double mark) {
    const double here = valueOf(curve, hours), there = valueOf(curve, mark);
    const QLocale locale;
    return {differenceText(here - there, locale, leastShown(unit)),
            ratioText(there > 0 ? here / there : std::nan(""), locale)};
}

MarksAt marksAt(const std::vector<DrawnSet>& sets, const PlotPlace& place, double hours) {
    constexpr double near = 3;  // pixels
    constexpr std::size_t most = 4;
    MarksAt found;
    const PixelMap map = place.map();
    for (const DrawnSet& drawn : sets) {
        for (const DrawnMark& mark : drawn.marks) {
            const ObservedMark& point = (*drawn.set.marks)[mark.index];
            const bool under =
                std::abs(map.x(point.middle()) - map.x(hours)) <= near || (point.from <= hours && hours <= point.until);
            if (under && found.size() < most) found.emplace_back(&drawn.set, point);
        }
    }
    return found;
}

CardGroup readingAt(const ChartValues& values, const MarksAt& marks, double hours, std::optional<double> mark) {
    const QString& unit = values.spec().unit;
    CardGroup group{values.spec().title, unit, {}, {}};
    for (const Curve& curve : values.curves()) {
        CardGroup::Row row{curve.name, numberText(valueOf(curve, hours), QLocale(), leastShown(unit)), curve.style};
        row.people = bandText(bandOf(values.bands(), curve.therapy), hours, unit);
        if (!row.people.isEmpty()) group.people = Words::tr("5–95 % of people", "heading of a column");
        if (mark) std::tie(row.difference, row.ratio) = changeOf(curve, unit, hours, *mark);
        group.rows.push_back(std::move(row));
    }
    for (const auto& [set, seen] : marks) {
        group.rows.push_back(
            {set->own ? keyText(*set) : Words::tr("%1 (%2)", "label, source").arg(set->label, set->cite),
             spreadText(seen, unit),
             {set->colour, {}, {}},
             set->own ? CardGroup::Row::Sign::Own : CardGroup::Row::Sign::Published});
        group.rows.back().number = set->number;
    }
    return group;
}

QString observedText(const MarksAt& marks, const QString& unit, bool inDays) {
    QStringList texts;
    for (const auto& [set, mark] : marks) texts << markText(*set, mark, unit, inDays).split(QLatin1Char('\n'));
    return sentencesInRow(texts);
}

}  // namespace theca::app

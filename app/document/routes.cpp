#include "app/document/routes.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

#include "app/base/display.h"
#include "app/base/fault_title.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Routes)
};

QString inWords(const OralCourse& course) {
    const QString dose = setting(course.dose.number());
    QString text = course.doses == 1 ? Words::tr("one tablet dose of %1 mg at %2").arg(dose, timeText(course.start))
                                     : Words::tr("tablets %1 mg every %2 h, %3")
                                           .arg(dose, setting(course.interval.number()),
                                                Words::tr("%n dose(s)", nullptr, course.doses));
    if (course.doses > 1 && course.start.number() > 0) text += Words::tr(" from %1").arg(timeText(course.start));
    if (!course.missed.empty())
        text += Words::tr(", ") + Words::tr("%n missed", nullptr, static_cast<int>(course.missed.size()));
    if (!course.doubled.empty())
        text += Words::tr(", ") + Words::tr("%n doubled", nullptr, static_cast<int>(course.doubled.size()));
    return text;
}

QString inWords(const Injection& injection) {
    return Words::tr("injection of %1 µg at %2, at %3")
        .arg(setting(injection.dose.number()), levelText(injection.level), timeText(injection.at));
}

/// The first entries of a list in words, and how many more there are: a sentence of thousands nobody reads.
template <class Entries, class Say>
QStringList told(const Entries& entries, Say say) {
    constexpr std::size_t most = 8;
    QStringList words;
    for (std::size_t i = 0; i < std::min(entries.size(), most); ++i) words << say(entries[i]);
    if (entries.size() > most) words << Words::tr("%n more", nullptr, static_cast<int>(entries.size() - most));
    return words;
}

QString rateInWords(const RateStep& step) {
    const QString rate = Words::tr("%1 µg/day").arg(setting(step.rate.number()));
    return step.from.number() > 0 ? Words::tr("%1 from %2").arg(rate, timeText(step.from)) : rate;
}

QString inWords(const Pump& pump) {
    const QString rates = told(pump.program, rateInWords).join(Words::tr(", "));
    QStringList parts{Words::tr("pump %1, tip at %2").arg(rates, levelText(pump.tip))};
    parts << told(pump.boluses, [](const PumpBolus& bolus) {
        return Words::tr("bolus of %1 µg at %2").arg(setting(bolus.dose.number()), timeText(bolus.at));
    });
    if (!pump.daySchedule.empty())
        parts << Words::tr("%n daily change(s) of rate", nullptr, int(pump.daySchedule.size()));
    parts << told(pump.refills, [](const Refill& refill) { return Words::tr("refill at %1").arg(timeText(refill.at)); });
    parts << told(pump.faults, [](const Fault& fault) {
        return Words::tr("%1 at %2", "a fault, a time").arg(faultTitle(fault).toLower(), timeText(beginningOf(fault)));
    });
    return parts.join(Words::tr(", "));
}

}  // namespace

Theme::Route mainRoute(const Therapy& therapy) {
    if (therapy.pump) return Theme::Route::Pump;
    return therapy.injections.empty() ? Theme::Route::Tablets : Theme::Route::Injection;
}

std::vector<TherapyLook> therapyLooks(const Scenario& scenario, const Theme& theme) {
    std::map<Theme::Route, int> repeats;
    int further = 0;
    std::vector<TherapyLook> looks;
    for (const Therapy& therapy : scenario.therapies) {
        const Theme::Route route = mainRoute(therapy);
        const int repeat = repeats[route]++;
        looks.push_back(
            {inLanguage(therapy.name), theme.style(route, repeat, repeat > 0 ? further++ : 0), therapy.shown});
    }
    return looks;
}

QString routeSentence(const Therapy& therapy, const Drug& drug) {
    if (!therapy.oral.empty() && !drug.hasOralRoute()) return inLanguage(drug.noOralRoute);
    if (therapy.pump)
        return Words::tr("Straight into the spinal fluid, day and night; the blood gets only what leaves it.");
    if (!therapy.injections.empty()) return Words::tr("Straight into the spinal fluid, once; then it fades.");
    constexpr double little = 0.3;
    if (!therapy.oral.empty() && drug.value(ParameterId::Kp) < little)
        return Words::tr("By mouth into the blood; only a little of it reaches the spinal fluid.");
    if (!therapy.oral.empty())
        return Words::tr("By mouth into the whole body's blood, and from there into the spinal fluid.");
    if (!drug.hasOralRoute()) return Words::tr("No drug is given here. %1").arg(inLanguage(drug.noOralRoute));
    return Words::tr("No drug is given: this is how it goes without.");
}

QString therapyInWords(const Therapy& therapy) {
    QStringList parts;
    parts << told(therapy.oral, [](const OralCourse& course) { return inWords(course); });
    parts << told(therapy.injections, [](const Injection& injection) { return inWords(injection); });
    if (therapy.pump) parts << inWords(*therapy.pump);
    if (parts.isEmpty()) parts << Words::tr("no drug");
    return Words::tr("%1: %2").arg(isolatedName(therapy.name), parts.join(Words::tr("; ")));
}

}  // namespace theca::app

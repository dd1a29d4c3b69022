#include "app/document/routes.h"

#include <QCoreApplication>
#include <QStringList>
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

QString inWords(const Pump& pump) {
    QStringList rates;
    for (const RateStep& step : pump.program) {
        const QString rate = Words::tr("%1 µg/day").arg(setting(step.rate.number()));
        rates << (step.from.number() > 0 ? Words::tr("%1 from %2").arg(rate, timeText(step.from)) : rate);
    }
    QString text = Words::tr("pump %1, tip at %2").arg(rates.join(Words::tr(", ")), levelText(pump.tip));
    for (const PumpBolus& bolus : pump.boluses) {
        text += Words::tr(", bolus of %1 µg at %2").arg(setting(bolus.dose.number()), timeText(bolus.at));
    }
    if (!pump.daySchedule.empty())
        text += Words::tr(", ") + Words::tr("%n daily change(s) of rate", nullptr, int(pump.daySchedule.size()));
    for (const Refill& refill : pump.refills) text += Words::tr(", refill at %1").arg(timeText(refill.at));
    for (const Fault& fault : pump.faults) {
        text +=
            Words::tr(", %1 at %2", "a fault, a time").arg(faultTitle(fault).toLower(), timeText(beginningOf(fault)));
    }
    return text;
}

}  // namespace

Theme::Route mainRoute(const Therapy& therapy) {
    if (therapy.pump) return Theme::Route::Pump;
    return therapy.injections.empty() ? Theme::Route::Tablets : Theme::Route::Injection;
}

std::vector<TherapyLook> therapyLooks(const Scenario& scenario, const Theme& theme) {
    std::map<Theme::Route, int> repeats;
    std::vector<TherapyLook> looks;
    for (const Therapy& therapy : scenario.therapies) {
        const Theme::Route route = mainRoute(therapy);
        looks.push_back({inLanguage(therapy.name), theme.style(route, repeats[route]++), therapy.shown});
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
    for (const OralCourse& course : therapy.oral) parts << inWords(course);
    for (const Injection& injection : therapy.injections) parts << inWords(injection);
    if (therapy.pump) parts << inWords(*therapy.pump);
    if (parts.isEmpty()) parts << Words::tr("no drug");
    return Words::tr("%1: %2").arg(isolatedName(therapy.name), parts.join(Words::tr("; ")));
}

}  // namespace theca::app

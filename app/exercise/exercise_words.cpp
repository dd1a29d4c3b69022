#include "app/exercise/exercise_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/base/sentences.h"
#include "core/scenario/clock_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exercise)
};

constexpr int digits = 6;

QString valueIn(const GoalCurve& curve, double value) {
    return quantityText(value * curve.factor, curve.unit, QLocale());
}

QString areaIn(const GoalCurve& curve, double area) {
    const qsizetype slash = curve.unit.indexOf(QLatin1Char('/'));
    const QString hours = QStringLiteral("h");
    const QString unit =
        curve.unit.isEmpty() ? hours : curve.unit.left(slash) + QStringLiteral("·h") + curve.unit.mid(slash);
    return quantityText(area * curve.factor, unit, QLocale());
}

/// What is chosen in an entry of a plan.
QString fieldName(const FieldId& field) {
    if (field == idOf<&OralCourse::dose>() || field == idOf<&Injection::dose>() || field == idOf<&PumpBolus::dose>() ||
        field == idOf<&PatientBoluses::dose>())
        return Words::tr("dose");
    if (field == idOf<&OralCourse::interval>()) return Words::tr("interval");
    if (field == idOf<&OralCourse::doses>()) return Words::tr("number of doses");
    if (field == idOf<&OralCourse::start>() || field == idOf<&RateStep::from>()) return Words::tr("start");
    if (field == idOf<&Injection::at>() || field == idOf<&PumpBolus::at>() || field == idOf<&Refill::at>())
        return Words::tr("time");
    if (field == idOf<&Injection::level>()) return Words::tr("level");
    if (field == idOf<&Pump::tip>()) return Words::tr("catheter tip");
    if (field == idOf<&Pump::concentration>() || field == idOf<&Refill::concentration>()) return Words::tr("strength");
    if (field == idOf<&PatientBoluses::lockout>()) return Words::tr("lock-out");
    if (field == idOf<&PatientBoluses::maxPerDay>()) return Words::tr("most a day");
    return Words::tr("rate");
}

/// The part of a plan that a step leads to, with its time where there may be several.
QString partName(const FieldStep& step, const Therapy& therapy) {
    const FieldId& field = step.field;
    const std::size_t at = step.index.value_or(0);
    const QString number = QLocale().toString(static_cast<int>(at + 1));
    if (field == idOf<&Therapy::oral>())
        return therapy.oral.size() > 1 ? Words::tr("Tablets %1").arg(number) : Words::tr("Tablets");
    if (field == idOf<&Therapy::injections>())
        return therapy.injections.size() > 1 ? Words::tr("Injection %1").arg(number) : Words::tr("Injection");
    if (field == idOf<&Therapy::pump>()) return Words::tr("Pump");
    if (field == idOf<&Pump::program>()) return Words::tr("from %1").arg(timeText(therapy.pump->program[at].from));
    if (field == idOf<&Pump::daySchedule>())
        return Words::tr("from %1").arg(QString::fromStdString(clockText(therapy.pump->daySchedule[at].from)));
    if (field == idOf<&Pump::boluses>()) return Words::tr("extra dose %1").arg(number);
    if (field == idOf<&Pump::patientBoluses>()) return Words::tr("on request");
    return Words::tr("refill %1").arg(number);
}

QStringList trialLines(const Asked& asked, const Trial& trial, const QString& heading) {
    QStringList lines{heading};
    if (!trial.refused.empty()) return lines << sentence(trial.refused.front());
    for (std::size_t i = 0; i < trial.goals.size(); ++i)
        lines << Words::tr("%1: %2", "a goal, how it is kept")
                     .arg(goalName(asked.goals[i], asked.curves[i]), verdictText(trial.goals[i], asked.curves[i]));
    return lines;
}

QString spanText(const FreeNumber& number, const KeepingSpan& span) {
    if (span.from == span.until) return Words::tr("Every goal is kept at %1.").arg(numberValue(number, span.from));
    return Words::tr("Every goal is kept from %1 to %2.")
        .arg(numberValue(number, span.from), numberValue(number, span.until));
}

/// Why a span does not go on beyond this end, where it is no goal that ends it.
QString endText(const FreeNumber& number, double value, const Error& why, bool below) {
    const QString end = numberValue(number, value);
    if (why.code != "pump_flow")
        return (below ? Words::tr("Nothing below %1 can be simulated. %2")
                      : Words::tr("Nothing above %1 can be simulated. %2"))
            .arg(end, sentence(why));
    const auto argument = [&why](std::size_t at) { return QString::fromStdString(why.arguments[at]); };
    return (below ? Words::tr("%1 is the pump's least flow, %2 mL/day with %3 µg/mL.")
                  : Words::tr("%1 is the pump's greatest flow, %2 mL/day with %3 µg/mL."))
        .arg(end, argument(below ? 1 : 2), argument(3));
}

QStringList spanLines(const FreeNumber& number, const KeepingSpan& span) {
    QStringList lines{spanText(number, span)};
    if (!span.below.empty()) lines << endText(number, span.from, span.below.front(), true);
    if (!span.above.empty()) lines << endText(number, span.until, span.above.front(), false);
    return lines;
}

}  // namespace

QString goalName(const Goal& goal, const GoalCurve& curve) {
    QString band;
    if (goal.lowest && goal.highest)
        band = Words::tr("%1 to %2").arg(figure(*goal.lowest * curve.factor), valueIn(curve, *goal.highest));
    else if (goal.highest)
        band = Words::tr("at most %1").arg(valueIn(curve, *goal.highest));
    else if (goal.lowest)
        band = Words::tr("at least %1").arg(valueIn(curve, *goal.lowest));
    return Words::tr("%1: %2, from %3 to %4 h")
        .arg(curve.title, band, setting(goal.from.number(), digits), setting(goal.until.number(), digits));
}

QString verdictText(const Judgement& judgement, const GoalCurve& curve) {
    if (judgement.kept()) return Words::tr("kept");
    Hours outside(0);
    const Departure* worst = &judgement.departures.front();
    for (const Departure& one : judgement.departures) {
        outside += one.until - one.from;
        const auto lies = [](const Departure& d) {
            return d.side == Departure::Side::Above ? d.extreme.value : -d.extreme.value;
        };
        if (one.side == worst->side && lies(one) > lies(*worst)) worst = &one;
    }
    const QString at = timeText(worst->extreme.at), value = valueIn(curve, worst->extreme.value);
    return worst->side == Departure::Side::Above
               ? Words::tr("left for %1; highest %2 at %3").arg(timeText(outside), value, at)
               : Words::tr("left for %1; lowest %2 at %3").arg(timeText(outside), value, at);
}

QStringList departureLines(const Judgement& judgement, const GoalCurve& curve) {
    constexpr qsizetype most = 5;
    QStringList lines;
    for (const Departure& one : judgement.departures) {
        if (lines.size() == most) break;
        const QString text = one.side == Departure::Side::Above ? Words::tr("Above from %1 to %2: %3 at %4, area %5.")
                                                                : Words::tr("Below from %1 to %2: %3 at %4, area %5.");
        lines << text.arg(timeText(one.from), timeText(one.until), valueIn(curve, one.extreme.value),
                          timeText(one.extreme.at), areaIn(curve, one.area));
    }
    const auto more = static_cast<int>(judgement.departures.size()) - static_cast<int>(lines.size());
    if (more > 0) lines << Words::tr("And %n times more.", nullptr, more);
    return lines;
}

QString numberName(const FreeNumber& number, const Therapy& therapy) {
    QStringList parts;
    for (std::size_t i = 1; i + 1 < number.steps.size(); ++i) parts << partName(number.steps[i], therapy);
    parts << fieldName(number.steps.back().field);
    return listed(parts);
}

QString numberValue(const FreeNumber& number, double value) {
    if (number.kind == FreeNumber::Kind::Level) return levelText(Level{static_cast<int>(value)});
    const QString text = setting(value, digits);
    return number.unit.empty()
               ? text
               : Words::tr("%1 %2", "a number and its unit")
                     .arg(text, QString::fromUtf8(number.unit.data(), static_cast<qsizetype>(number.unit.size())));
}

QStringList answerLines(const Asked& asked, const Result<SolvedNumber>& answer) {
    if (!answer) return {sentence(answer.errors().front())};
    QStringList lines;
    if (answer->after && answer->after->value == asked.number.value)
        lines << Words::tr("The plan keeps every goal as it is.");
    else if (answer->after)
        lines << Words::tr("%1 at %2 keeps every goal; now it is %3.")
                     .arg(asked.name, numberValue(asked.number, answer->after->value),
                          numberValue(asked.number, asked.number.value));
    constexpr qsizetype most = 6;
    for (const KeepingSpan& span : answer->spans)
        if (lines.size() < most) lines << spanLines(asked.number, span);
    if (answer->after) return lines;
    lines << Words::tr("No value of “%1” keeps every goal.").arg(asked.name);
    const auto at = [&](const Trial& trial) { return numberValue(asked.number, trial.value); };
    lines << trialLines(asked, answer->lowest, Words::tr("At its least, %1:").arg(at(answer->lowest)));
    lines << trialLines(asked, answer->highest, Words::tr("At its most, %1:").arg(at(answer->highest)));
    if (answer->least)
        lines << trialLines(asked, *answer->least, Words::tr("It misses by least at %1:").arg(at(*answer->least)));
    return lines;
}

}  // namespace theca::app

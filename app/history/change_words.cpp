#include "app/history/change_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/fault_title.h"
#include "app/document/parameter_words.h"
#include "app/document/routes.h"
#include "app/history/change_table.h"
#include "core/data/parameter.h"
#include "core/scenario/scenario_fields.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype mostShown = 2;

QString latin(std::string_view key) { return QString::fromLatin1(key.data(), qsizetype(key.size())); }

/// Where a change occurred.
struct Place {
    std::optional<std::size_t> therapy;
    FieldId part;                      ///< its list or part; none: a field of the therapy or the scenario itself
    std::optional<std::size_t> index;  ///< in that list
    FieldId field;                     ///< the field that changed, or the part itself
};

template <auto member>
bool is(const FieldId& field) {
    return field == idOf<member>();
}

bool isPart(const FieldStep& step) {
    return step.index || is<&Therapy::pump>(step.field) || is<&Pump::patientBoluses>(step.field);
}

Place placeOf(const ScenarioChange& change) {
    Place place;
    for (const FieldStep& step : change.steps) {
        place.field = step.field;
        if (is<&Scenario::therapies>(step.field)) {
            place.therapy = step.index;
        } else if (isPart(step)) {
            place.part = step.field;
            place.index = step.index;
            if (!place.therapy) return place;  // changes inside a pin or an observation are not described
        }
    }
    return place;
}

QString amountAt(double amount, const QString& unit, Hours at) {
    return Words::tr("%1 %2 at %3", "amount, unit, time").arg(setting(amount), unit, timeText(at));
}

QString micrograms(Micrograms dose, Hours at) { return amountAt(dose.number(), QStringLiteral("µg"), at); }

QString pumpPart(const Pump& pump, const FieldId& part, std::size_t index) {
    if (is<&Pump::program>(part) && index < pump.program.size())
        return Words::tr("rate of %1 µg/day from %2")
            .arg(setting(pump.program[index].rate.number()), timeText(pump.program[index].from));
    if (is<&Pump::boluses>(part) && index < pump.boluses.size())
        return Words::tr("extra dose of %1", "amount and time")
            .arg(micrograms(pump.boluses[index].dose, pump.boluses[index].at));
    if (is<&Pump::refills>(part) && index < pump.refills.size())
        return Words::tr("refill at %1").arg(timeText(pump.refills[index].at));
    if (is<&Pump::faults>(part) && index < pump.faults.size())
        return Words::tr("%1 at %2", "a fault, a time")
            .arg(faultTitle(pump.faults[index]).toLower(), timeText(beginningOf(pump.faults[index])));
    if (is<&Pump::daySchedule>(part)) return Words::tr("daily rate");
    return is<&Pump::patientBoluses>(part) ? Words::tr("doses on request") : Words::tr("pump");
}

/// The part at a place of a therapy, with its amount and time.
QString partWords(const Therapy& therapy, const Place& place) {
    const std::size_t index = place.index.value_or(0);
    if (is<&Therapy::oral>(place.part) && index < therapy.oral.size()) {
        const OralCourse& course = therapy.oral[index];
        return Words::tr("tablets of %1", "amount and time")
            .arg(amountAt(course.dose.number(), QStringLiteral("mg"), course.start));
    }
    if (is<&Therapy::injections>(place.part) && index < therapy.injections.size())
        return Words::tr("injection of %1", "amount and time")
            .arg(micrograms(therapy.injections[index].dose, therapy.injections[index].at));
    return therapy.pump ? pumpPart(*therapy.pump, place.part, index) : Words::tr("pump");
}

QString therapyName(const Scenario& scenario, std::size_t index) {
    return index < scenario.therapies.size() ? isolatedName(scenario.therapies[index].name) : QString();
}

/// "Pump", or "Pump, extra dose 2" if there are several.
QString placeWords(const Scenario& scenario, const Place& place) {
    const QString name = therapyName(scenario, *place.therapy);
    const Therapy& therapy = scenario.therapies[*place.therapy];
    const auto numbered = [&](std::size_t count, const QString& part) {
        return count > 1 ? Words::tr("%1, %2 %3", "therapy, part, its number").arg(name, part, QString::number(*place.index + 1))
                         : name;
    };
    if (!place.index) return name;
    if (is<&Therapy::oral>(place.part)) return numbered(therapy.oral.size(), Words::tr("tablets"));
    if (is<&Therapy::injections>(place.part)) return numbered(therapy.injections.size(), Words::tr("injection"));
    if (!therapy.pump) return name;
    const Pump& pump = *therapy.pump;
    if (is<&Pump::program>(place.part) && pump.program.size() > 1)
        return Words::tr("%1, from %2", "therapy, time").arg(name, timeText(pump.program[*place.index].from));
    if (is<&Pump::daySchedule>(place.part)) return numbered(2, Words::tr("daily rate"));
    if (is<&Pump::boluses>(place.part)) return numbered(2, Words::tr("extra dose"));
    if (is<&Pump::refills>(place.part)) return numbered(2, Words::tr("refill"));
    if (is<&Pump::faults>(place.part) && *place.index < pump.faults.size())
        return Words::tr("%1, %2", "therapy, a fault").arg(name, faultTitle(pump.faults[*place.index]).toLower());
    return name;
}

/// A value as shown to people; words of the file format are replaced by ours.
QString valueWords(const FieldValue& value) {
    if (const auto* number = std::get_if<double>(&value)) return setting(*number);
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? Words::tr("on") : Words::tr("off");
    const QString text = QString::fromStdString(std::get<std::string>(value));
    if (text == QLatin1String("levels")) return Words::tr("level by level");
    if (text == QLatin1String("one-pool")) return Words::tr("one pool");
    if (text == QLatin1String("cranial")) return Words::tr("the brain");
    constexpr qsizetype most = 80;  // a list may hold thousands
    if (text.size() > most) return text.left(most) + QStringLiteral("…");
    return text.isEmpty() ? Words::tr("none") : text;
}

/// "rate 200 → 300 µg/day"
QString fromTo(const QString& label, const QString& before, const QString& after, const QString& unit) {
    const QString change = Words::tr("%1 %2 → %3", "label, value before, value after").arg(label, before, after);
    return unit.isEmpty() ? change : Words::tr("%1 %2", "a change and its unit").arg(change, unit);
}

bool isOverride(const ScenarioChange& change) {
    const auto isParameters = [](const FieldStep& step) { return is<&Patient::parameters>(step.field); };
    return std::any_of(change.steps.begin(), change.steps.end(), isParameters);
}

QString parameterChange(const ScenarioChange& change, const FieldId& field, const Drug& drug) {
    const auto id = parameterWithKey(field.key);
    const QString own = Words::tr("the drug's own");
    const QString before = change.before ? valueWords(*change.before) : own;
    const QString after = change.after ? valueWords(*change.after) : own;
    return fromTo(id ? plainName(*id, drug) : latin(field.key), before, after, {});
}

QString valueChange(const ScenarioChange& change, const Place& place, const Drug& drug) {
    if (isOverride(change)) return parameterChange(change, place.field, drug);
    const FieldWords* words = fieldWords(place.field);
    if (!words) return Words::tr("%1 changed", "a key of the file").arg(latin(place.field.key));
    const QString label = Words::tr(words->label);
    if (is<&Scenario::notes>(place.field) || is<&Scenario::lock>(place.field))
        return Words::tr("%1 changed").arg(label);
    const FieldValue none = std::string(words->none);
    return fromTo(label, valueWords(change.before.value_or(none)), valueWords(change.after.value_or(none)),
                  shownUnit(words->unit));
}

/// Lists that do not belong to a therapy.
QString listName(const FieldId& part) {
    if (is<&Scenario::observations>(part)) return Words::tr("own points");
    if (is<&Scenario::pins>(part)) return Words::tr("pinned run");
    if (is<&View::bookmarks>(part)) return Words::tr("bookmark");
    return latin(part.key);
}

QString whole(const ScenarioChange& change, const Place& place, const Scenario& scenario) {
    const bool added = change.kind == ScenarioChange::Kind::Added;
    const auto words = [added](const QString& part) {
        return added ? Words::tr("%1 added").arg(part) : Words::tr("%1 removed").arg(part);
    };
    if (!place.therapy) return words(listName(place.part));
    const QString name = therapyName(scenario, *place.therapy);
    if (is<&Scenario::therapies>(place.field)) return words(name);
    return Words::tr("%1: %2", "where, what changed")
        .arg(name, words(partWords(scenario.therapies[*place.therapy], place)));
}

QString inWords(const ScenarioChange& change, const Scenario& before, const Scenario& after, const Drug& drug) {
    using Kind = ScenarioChange::Kind;
    if (change.kind == Kind::Reordered) return Words::tr("order changed");
    const Place place = placeOf(change);
    if (change.kind != Kind::Value) return whole(change, place, change.kind == Kind::Added ? after : before);
    if (place.index && !place.therapy) return Words::tr("%1 changed").arg(listName(place.part));
    const QString words = valueChange(change, place, drug);
    if (!place.therapy) return words;
    return Words::tr("%1: %2", "where, what changed").arg(placeWords(after, place), words);
}

QString asSentence(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

QString changeWords(const Scenario& before, const Scenario& after, const Drug& drug) {
    auto changes = scenarioChanges(before, after);
    const bool otherDrug = before.drug != after.drug;  // its amounts change with the drug
    if (otherDrug)
        std::erase_if(changes,
                      [](const ScenarioChange& change) { return !is<&Scenario::drug>(change.steps.front().field); });
    QStringList words;
    for (const ScenarioChange& change : changes) words << inWords(change, before, after, drug);
    words.removeDuplicates();
    const qsizetype more = words.size() - mostShown;
    QString text = words.mid(0, mostShown).join(Words::tr("; ", "between changes"));
    if (more > 0) text += Words::tr(" and %n more", nullptr, static_cast<int>(more));
    return asSentence(text);
}

}  // namespace theca::app

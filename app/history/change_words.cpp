#include "app/history/change_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/base/display.h"
#include "app/base/fault_title.h"
#include "app/document/parameter_words.h"
#include "app/document/routes.h"
#include "app/history/change_table.h"
#include "core/data/parameter.h"
#include "core/text/scenario_change.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype mostTold = 2;

/// Where a change is, taken from its path.
struct Place {
    std::optional<std::size_t> therapy;
    QString section;                   ///< "program", "patient", …; "therapy" for what is a therapy's own
    std::optional<std::size_t> index;  ///< in the section's list
    QString key;                       ///< empty for a whole part
};

std::optional<std::size_t> numberOf(const QStringList& parts, qsizetype at) {
    bool good = false;
    const qulonglong number = parts.value(at).toULongLong(&good);
    return good ? std::optional(static_cast<std::size_t>(number)) : std::nullopt;
}

Place inTherapy(QStringList parts, std::size_t therapy) {
    Place place{therapy, QStringLiteral("therapy"), {}, {}};
    if (parts.value(0) == QLatin1String("pump")) {
        place.section = parts.takeFirst();
        if (parts.value(0) == QLatin1String("patient_boluses")) place.section = parts.takeFirst();
    }
    place.index = numberOf(parts, 1);
    if (place.index) {
        place.section = parts[0];
        parts = parts.mid(2);
    }
    place.key = parts.value(0);
    return place;
}

Place placeOf(const std::string& path) {
    const QStringList parts = QString::fromStdString(path).split(QLatin1Char('/'));
    const auto index = numberOf(parts, 1);
    if (parts[0] == QLatin1String("therapies") && index) return inTherapy(parts.mid(2), *index);
    if (index) return {{}, parts[0], index, parts.value(2)};
    const auto inView = numberOf(parts, 2);  // view/bookmarks/0
    if (inView) return {{}, parts[1], inView, parts.value(3)};
    const bool text = parts[0] == QLatin1String("title") || parts[0] == QLatin1String("notes");
    if (parts.size() == 1 || text) return {{}, {}, {}, parts[0]};
    const bool parameter = parts[1] == QLatin1String("parameters");
    return {{}, parameter ? parts[1] : parts[0], {}, parameter ? parts.value(2) : parts[1]};
}

QString amountAt(double amount, const QString& unit, Hours at) {
    return Words::tr("%1 %2 at %3", "amount, unit, time").arg(setting(amount), unit, timeText(at));
}

QString micrograms(Micrograms dose, Hours at) { return amountAt(dose.number(), QStringLiteral("µg"), at); }

QString pumpPart(const Pump& pump, const QString& section, std::size_t index) {
    if (section == QLatin1String("program") && index < pump.program.size())
        return Words::tr("rate of %1 µg/day from %2")
            .arg(setting(pump.program[index].rate.number()), timeText(pump.program[index].from));
    if (section == QLatin1String("boluses") && index < pump.boluses.size())
        return Words::tr("extra dose of %1", "amount and time")
            .arg(micrograms(pump.boluses[index].dose, pump.boluses[index].at));
    if (section == QLatin1String("refills") && index < pump.refills.size())
        return Words::tr("refill at %1").arg(timeText(pump.refills[index].at));
    if (section == QLatin1String("faults") && index < pump.faults.size())
        return Words::tr("%1 at %2", "a fault, a time")
            .arg(faultTitle(pump.faults[index]).toLower(), timeText(beginningOf(pump.faults[index])));
    if (section == QLatin1String("day_schedule")) return Words::tr("daily rate");
    return section == QLatin1String("patient_boluses") ? Words::tr("doses on request") : Words::tr("pump");
}

/// What stands at a place of a therapy, with its amount and time.
QString partWords(const Therapy& therapy, const Place& place) {
    const std::size_t index = place.index.value_or(0);
    if (place.section == QLatin1String("oral") && index < therapy.oral.size()) {
        const OralCourse& course = therapy.oral[index];
        return Words::tr("tablets of %1", "amount and time")
            .arg(amountAt(course.dose.number(), QStringLiteral("mg"), course.start));
    }
    if (place.section == QLatin1String("injections") && index < therapy.injections.size())
        return Words::tr("injection of %1", "amount and time")
            .arg(micrograms(therapy.injections[index].dose, therapy.injections[index].at));
    return therapy.pump ? pumpPart(*therapy.pump, place.section, index) : Words::tr("pump");
}

QString therapyName(const Scenario& scenario, std::size_t index) {
    return index < scenario.therapies.size() ? inLanguage(scenario.therapies[index].name) : QString();
}

/// "Pump", or "Pump, extra dose 2" where there are several.
QString placeWords(const Scenario& scenario, const Place& place) {
    const QString name = therapyName(scenario, *place.therapy);
    const Therapy& therapy = scenario.therapies[*place.therapy];
    const auto numbered = [&](std::size_t count, const QString& part) {
        return count > 1 ? Words::tr("%1, %2 %3", "therapy, part, its number").arg(name, part).arg(*place.index + 1)
                         : name;
    };
    if (!place.index) return name;
    if (place.section == QLatin1String("oral")) return numbered(therapy.oral.size(), Words::tr("tablets"));
    if (place.section == QLatin1String("injections"))
        return numbered(therapy.injections.size(), Words::tr("injection"));
    if (!therapy.pump) return name;
    const Pump& pump = *therapy.pump;
    if (place.section == QLatin1String("program") && pump.program.size() > 1)
        return Words::tr("%1, from %2", "therapy, time").arg(name, timeText(pump.program[*place.index].from));
    if (place.section == QLatin1String("day_schedule")) return numbered(2, Words::tr("daily rate"));
    if (place.section == QLatin1String("boluses")) return numbered(2, Words::tr("extra dose"));
    if (place.section == QLatin1String("refills")) return numbered(2, Words::tr("refill"));
    if (place.section == QLatin1String("faults") && *place.index < pump.faults.size())
        return Words::tr("%1, %2", "therapy, a fault").arg(name, faultTitle(pump.faults[*place.index]).toLower());
    return name;
}

/// A value as people read it; what files spell in words of their own is told in ours.
QString valueWords(const std::string& spelled) {
    const QString text = QString::fromStdString(spelled);
    if (text == QLatin1String("true")) return Words::tr("on");
    if (text == QLatin1String("false")) return Words::tr("off");
    if (text == QLatin1String("levels")) return Words::tr("level by level");
    if (text == QLatin1String("one-pool")) return Words::tr("one pool");
    if (text == QLatin1String("cranial")) return Words::tr("the brain");
    if (text.isEmpty()) return Words::tr("none");
    bool number = false;
    const double value = QLocale::c().toDouble(text, &number);
    return number ? setting(value) : text;
}

/// "rate 200 → 300 µg/day"
QString fromTo(const QString& label, const QString& before, const QString& after, const QString& unit) {
    const QString change = Words::tr("%1 %2 → %3", "label, value before, value after").arg(label, before, after);
    return unit.isEmpty() ? change : Words::tr("%1 %2", "a change and its unit").arg(change, unit);
}

QString parameterChange(const ScenarioChange& change, const Place& place, const Drug& drug) {
    const auto id = parameterWithKey(place.key.toStdString());
    const QString own = Words::tr("the drug's own");
    const QString before = change.before ? valueWords(*change.before) : own;
    const QString after = change.after ? valueWords(*change.after) : own;
    return fromTo(id ? plainName(*id, drug) : place.key, before, after, {});
}

QString valueChange(const ScenarioChange& change, const Place& place, const Drug& drug) {
    if (place.section == QLatin1String("parameters")) return parameterChange(change, place, drug);
    const KeyWords* words = keyWords(place.section, place.key);
    if (!words) return Words::tr("%1 changed", "a key of the file").arg(place.key);
    const QString label = Words::tr(words->label);
    if (place.key == QLatin1String("notes") || place.key == QLatin1String("lock"))
        return Words::tr("%1 changed").arg(label);
    return fromTo(label, valueWords(change.before.value_or(words->usual)),
                  valueWords(change.after.value_or(words->usual)), QString::fromUtf8(words->unit));
}

/// Whether a key was written out, or left out, at its default.
bool isSilent(const ScenarioChange& change) {
    if (change.kind != ScenarioChange::Kind::Value || (change.before && change.after)) return false;
    const Place place = placeOf(change.path);
    const KeyWords* words = keyWords(place.section, place.key);
    return words && change.before.value_or(words->usual) == change.after.value_or(words->usual);
}

/// Lists that are no part of a therapy.
QString listName(const QString& section) {
    if (section == QLatin1String("observations")) return Words::tr("own points");
    if (section == QLatin1String("pins")) return Words::tr("pinned run");
    if (section == QLatin1String("bookmarks")) return Words::tr("bookmark");
    return section;
}

QString whole(const ScenarioChange& change, const Place& place, const Scenario& scenario) {
    const bool added = change.kind == ScenarioChange::Kind::Added;
    const auto told = [added](const QString& part) {
        return added ? Words::tr("%1 added").arg(part) : Words::tr("%1 removed").arg(part);
    };
    if (!place.therapy) return told(listName(place.section));
    const QString name = therapyName(scenario, *place.therapy);
    if (place.section == QLatin1String("therapy")) return told(name);
    return Words::tr("%1: %2", "where, what changed")
        .arg(name, told(partWords(scenario.therapies[*place.therapy], place)));
}

QString inWords(const ScenarioChange& change, const Scenario& before, const Scenario& after, const Drug& drug) {
    using Kind = ScenarioChange::Kind;
    if (change.kind == Kind::Reordered) return Words::tr("order changed");
    const Place place = placeOf(change.path);
    if (change.kind != Kind::Value) return whole(change, place, change.kind == Kind::Added ? after : before);
    if (place.index && !place.therapy) return Words::tr("%1 changed").arg(listName(place.section));
    const QString told = valueChange(change, place, drug);
    if (!place.therapy) return told;
    return Words::tr("%1: %2", "where, what changed").arg(placeWords(after, place), told);
}

QString asSentence(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

QString changeWords(const Scenario& before, const Scenario& after, const Drug& drug) {
    auto changes = scenarioChanges(before, after);
    const bool otherDrug = before.drug != after.drug;  // its amounts change with it
    if (otherDrug) std::erase_if(changes, [](const ScenarioChange& change) { return change.path != "drug"; });
    std::erase_if(changes, isSilent);
    QStringList words;
    for (const ScenarioChange& change : changes) words << inWords(change, before, after, drug);
    words.removeDuplicates();
    const qsizetype more = words.size() - mostTold;
    QString text = words.mid(0, mostTold).join(Words::tr("; ", "between changes"));
    if (more > 0) text += Words::tr(" and %n more", nullptr, static_cast<int>(more));
    return asSentence(text);
}

}  // namespace theca::app

#include "app/document/pin_edits.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/fault_title.h"
#include "app/base/fitting_words.h"
#include "core/compare/pinned_run.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pins)
};

/// A name is cut long before it could tell more of a kind.
constexpr qsizetype mostTold = 20;

QString inWords(const OralCourse& course) {
    const QString dose = setting(course.dose.number());
    QString words = course.doses == 1 ? Words::tr("%1 mg", "one tablet dose").arg(dose)
                                      : Words::tr("%1 mg every %2 h").arg(dose, setting(course.interval.number()));
    if (!course.missed.empty())
        words += Words::tr(", ") + Words::tr("%n missed", nullptr, static_cast<int>(course.missed.size()));
    if (!course.doubled.empty())
        words += Words::tr(", ") + Words::tr("%n doubled", nullptr, static_cast<int>(course.doubled.size()));
    return words;
}

QString inWords(const Pump& pump) {
    QStringList rates;
    for (const RateStep& step : pump.program) {
        rates << setting(step.rate.number());
        if (rates.size() == mostTold) break;
    }
    if (pump.program.size() > static_cast<std::size_t>(rates.size())) rates << QStringLiteral("…");
    QString words =
        Words::tr("%1 µg/day, %2", "rates, level of the tip")
            .arg(rates.isEmpty() ? QStringLiteral("0") : rates.join(QStringLiteral(" → ")), levelText(pump.tip));
    for (std::size_t i = 0; i < pump.faults.size(); ++i) {
        if (i == static_cast<std::size_t>(mostTold)) return words + QStringLiteral(", …");
        words += Words::tr(", ") + faultTitle(pump.faults[i]).toLower();
    }
    return words;
}

/// A name that no other pin has: "Pump (2)".
QString unused(const QString& name, const std::vector<Pin>& pins) {
    const auto taken = [&pins](const QString& tried) {
        return std::any_of(pins.begin(), pins.end(), [&](const Pin& pin) { return inLanguage(pin.name) == tried; });
    };
    const QString room = name.left(static_cast<qsizetype>(format::nameWords.longest) - 10);  // for the number behind it
    QString tried = room;
    for (int i = 2; taken(tried); ++i) tried = Words::tr("%1 (%2)", "a name, a number").arg(room, QString::number(i));
    return tried;
}

/// A change to one pin, if it exists.
template <class Change>
Edit toPin(std::size_t pin, Change change) {
    return [pin, change](Scenario& scenario) {
        if (pin < scenario.pins.size()) change(scenario.pins[pin]);
    };
}

}  // namespace

QString pinName(const Therapy& therapy) {
    QStringList parts;
    for (const OralCourse& course : therapy.oral) parts << inWords(course);
    for (const Injection& one : therapy.injections)
        parts
            << Words::tr("%1 µg, %2", "an injection, its level").arg(setting(one.dose.number()), levelText(one.level));
    if (therapy.pump) parts << inWords(*therapy.pump);
    if (parts.size() > mostTold) parts = parts.mid(0, mostTold) << QStringLiteral("…");
    const QString name = inLanguage(therapy.name);
    return parts.isEmpty() ? name : Words::tr("%1 %2", "therapy, amounts").arg(name, parts.join(QStringLiteral(" + ")));
}

int roomForPins(const Scenario& scenario) {
    return static_cast<int>(mostPins) - static_cast<int>(std::min(scenario.pins.size(), mostPins));
}

QString noRoomForPins(const Scenario& scenario, int count) {
    const int room = roomForPins(scenario);
    if (count <= room) return {};
    if (room == 0) return Words::tr("%1 are pinned; remove one first").arg(mostPins);
    return Words::tr("there is room for %n more pin(s)", nullptr, room);
}

Edit pinTherapies(const std::vector<std::size_t>& therapies) {
    return [therapies](Scenario& scenario) {
        for (const std::size_t therapy : therapies) {
            if (therapy >= scenario.therapies.size() || roomForPins(scenario) == 0) continue;
            const QString name = unused(pinName(scenario.therapies[therapy]), scenario.pins);
            scenario.pins.push_back(pinOf(scenario, therapy, fittingWords(name, format::nameWords), freeColour(scenario.pins)));
        }
    };
}

std::vector<std::size_t> shownTherapies(const Scenario& scenario) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i)
        if (scenario.therapies[i].shown) shown.push_back(i);
    return shown;
}

Edit renamePin(std::size_t pin, const QString& name) {
    const QString trimmed = name.trimmed();
    return toPin(pin, [trimmed](Pin& one) {
        if (!trimmed.isEmpty()) one.name = plainText(fittingWords(trimmed, format::nameWords));
    });
}

Edit recolourPin(std::size_t pin, int colour) {
    return toPin(pin, [colour](Pin& one) { one.colour = colour; });
}

Edit movePin(std::size_t pin, int by) {
    return [pin, by](Scenario& scenario) {
        const auto count = static_cast<std::ptrdiff_t>(scenario.pins.size());
        const std::ptrdiff_t from = static_cast<std::ptrdiff_t>(pin), to = from + by;
        if (from >= count || to < 0 || to >= count) return;
        std::swap(scenario.pins[pin], scenario.pins[static_cast<std::size_t>(to)]);
    };
}

Edit removePin(std::size_t pin) {
    return [pin](Scenario& scenario) {
        if (pin < scenario.pins.size()) scenario.pins.erase(scenario.pins.begin() + static_cast<std::ptrdiff_t>(pin));
    };
}

Edit bringBackPin(std::size_t pin) {
    return [pin](Scenario& scenario) {
        if (pin >= scenario.pins.size()) return;
        Scenario back = scenario.pins[pin].scenario;
        back.pins = scenario.pins;
        back.view = scenario.view;
        back.observations = scenario.observations;
        back.population = scenario.population;
        scenario = std::move(back);
    };
}

}  // namespace theca::app

#include "app/document/plan_edits.h"

#include <algorithm>

#include "app/base/fitting_words.h"
#include "app/base/language.h"
#include "core/base/overloaded.h"

namespace theca::app {

namespace {

constexpr Hours day{24};

Level level(const char* name) { return *levelNamed(name); }

Pump usualPump(const Examples& examples) {
    Pump pump;
    pump.tip = level("T10");
    pump.concentration = MicrogramsPerMillilitre(examples.pump_ug_per_mL.value_or(500));
    pump.program = {{Hours(0), MicrogramsPerDay(examples.pump_ug_per_day.value_or(200))}};
    return pump;
}

/// Tablets for three days.
OralCourse usualTablets(const Examples& examples) {
    const double interval = examples.tabletInterval_h.value_or(8);
    const int doses = std::max(1, static_cast<int>(72 / interval));
    return {Milligrams(examples.tablet_mg.value_or(20)), Hours(0), Hours(interval), doses, {}, {}};
}

/// A share of what the pump gives per day at first.
Micrograms shareOfDay(const Pump& pump, double share) {
    const double rate = pump.program.empty() ? 0 : pump.program.front().rate.number();
    return Micrograms((rate > 0 ? rate : 200) * share);
}

/// A new rate starts a day after the last one, or half-way from it to the end of what is shown.
RateStep nextRate(const Pump& pump, Hours horizon) {
    if (pump.program.empty()) return {Hours(0), MicrogramsPerDay(200)};
    const RateStep& last = pump.program.back();
    const Hours later = last.from + day < horizon ? last.from + day : last.from + (horizon - last.from) * 0.5;
    return {std::max(later, last.from + Hours(1)), last.rate};
}

/// A clock time that is not used yet: night, then from the morning on.
ClockRate nextDailyRate(const Pump& pump) {
    const auto taken = [&pump](int minutes) {
        return std::any_of(pump.daySchedule.begin(), pump.daySchedule.end(),
                           [minutes](const ClockRate& entry) { return entry.from.minutes == minutes; });
    };
    const MicrogramsPerDay rate = pump.program.empty() ? MicrogramsPerDay(200) : pump.program.front().rate;
    if (!taken(22 * 60)) return {{22 * 60}, rate * 1.3};
    // From six in the morning hour by hour, then a minute later hour by hour; a schedule with every minute has no room.
    for (int i = 0; i < 24 * 60; ++i) {
        const int minutes = (6 * 60 + 60 * i + i / 24) % (24 * 60);
        if (!taken(minutes)) return {{minutes}, rate};
    }
    return {{0}, rate};
}

PatientBoluses usualRequests(const Pump& pump, Hours horizon) {
    PatientBoluses boluses;
    boluses.dose = shareOfDay(pump, 0.05);
    boluses.over = Minutes(5);
    boluses.lockout = Hours(4);
    boluses.maxPerDay = 3;
    boluses.requests = {horizon * 0.5};
    return boluses;
}

Refill nextRefill(const Pump& pump, Hours at) { return {at, pump.reservoir, pump.concentration, false}; }

void add(Therapy& therapy, Part part, Hours horizon, const Examples& examples) {
    switch (part) {
        case Part::Tablets:
            therapy.oral.push_back(usualTablets(examples));
            return;
        case Part::Injection:
            therapy.injections.push_back({Micrograms(examples.injection_ug.value_or(50)), Hours(0), level("L3")});
            return;
        case Part::Pump:
            therapy.pump = usualPump(examples);
            return;
        case Part::RateChange:
            if (therapy.pump) therapy.pump->program.push_back(nextRate(*therapy.pump, horizon));
            return;
        case Part::Bolus:
            if (therapy.pump)
                therapy.pump->boluses.push_back({horizon * 0.5, shareOfDay(*therapy.pump, 0.125), Minutes(10)});
            return;
        case Part::DailyRate:
            if (therapy.pump) therapy.pump->daySchedule.push_back(nextDailyRate(*therapy.pump));
            return;
        case Part::PatientBoluses:
            if (therapy.pump) therapy.pump->patientBoluses = usualRequests(*therapy.pump, horizon);
            return;
        case Part::Refill:
            if (therapy.pump) therapy.pump->refills.push_back(nextRefill(*therapy.pump, horizon * 0.5));
            return;
        case Part::Fault:
            return;
    }
}

/// Two faults of one kind must not overlap: the second starts where the last ends.
Hours faultBegins(const Pump& pump, const Fault& fault, Hours horizon) {
    Hours from = horizon * (1.0 / 3);
    for (const Fault& other : pump.faults) {
        if (other.index() == fault.index()) from = std::max(from, endOf(other).value_or(beginningOf(other) + Hours(1)));
    }
    return from;
}

void addFaultTo(Pump& pump, Fault fault, Hours horizon) {
    const Hours from = faultBegins(pump, fault, horizon);
    setTimes(fault, from, from + horizon * (1.0 / 3));
    std::visit(Overloaded{[](Migration& slipped) { slipped.tip = level("L4"); },
                          [&](WrongRefill& wrong) {
                              wrong.concentration = pump.concentration * 4;
                              pump.refills.push_back(nextRefill(pump, from));
                          },
                          [&](PocketFill& pocket) { pocket.dose = Millilitres(1) * pump.concentration; }, [](auto&) {}},
               fault);
    pump.faults.push_back(fault);
}

template <class Values>
void eraseAt(Values& values, std::size_t index) {
    if (index < values.size()) values.erase(values.begin() + static_cast<std::ptrdiff_t>(index));
}

}  // namespace

void setWords(Text& text, const QString& typed, const format::Words& limits) {
    text.say(currentLanguage().toStdString(), fittingWords(typed, limits));
}

Edit retitle(const QString& title) {
    return [title](Scenario& s) {
        if (!title.isEmpty()) setWords(s.title, title, format::titleWords);
    };
}

Edit addTherapy(std::optional<Part> part, const QString& name, const Examples& examples) {
    return [part, name, examples](Scenario& s) {
        if (s.therapies.size() >= mostTherapies) return;
        Therapy therapy;
        therapy.name = plainText(fittingWords(name, format::nameWords));
        if (part) add(therapy, *part, s.horizon, examples);
        s.therapies.push_back(std::move(therapy));
    };
}

Edit duplicateTherapy(std::size_t therapy, const QString& name) {
    return [therapy, name](Scenario& s) {
        if (s.therapies.size() >= mostTherapies) return;
        Therapy copy = s.therapies[therapy];
        copy.name = plainText(fittingWords(name, format::nameWords));
        s.therapies.insert(s.therapies.begin() + static_cast<std::ptrdiff_t>(therapy) + 1, std::move(copy));
    };
}

Edit removeTherapy(std::size_t therapy) {
    return [therapy](Scenario& s) {
        if (s.therapies.size() > 1) eraseAt(s.therapies, therapy);
    };
}

Edit moveTherapy(std::size_t therapy, int by) {
    return [therapy, by](Scenario& s) {
        const auto target = static_cast<std::ptrdiff_t>(therapy) + by;
        if (target < 0 || target >= static_cast<std::ptrdiff_t>(s.therapies.size())) return;
        std::swap(s.therapies[therapy], s.therapies[static_cast<std::size_t>(target)]);
    };
}

Edit renameTherapy(std::size_t therapy, const QString& name) {
    return [therapy, name](Scenario& s) { setWords(s.therapies[therapy].name, name, format::nameWords); };
}

Edit showTherapy(std::size_t therapy, bool shown) {
    return [therapy, shown](Scenario& s) { s.therapies[therapy].shown = shown; };
}

Edit addPart(std::size_t therapy, Part part, const Examples& examples) {
    return [therapy, part, examples](Scenario& s) { add(s.therapies[therapy], part, s.horizon, examples); };
}

Edit addFault(std::size_t therapy, const Fault& fault) {
    return [therapy, fault](Scenario& s) {
        if (s.therapies[therapy].pump) addFaultTo(*s.therapies[therapy].pump, fault, s.horizon);
    };
}

Edit runDry(std::size_t therapy) {
    return [therapy](Scenario& s) {
        auto& pump = s.therapies[therapy].pump;
        if (!pump || pump->program.empty()) return;
        const Millilitres half = pump->program.front().rate * s.horizon * 0.5 / pump->concentration;
        pump->fill = std::min(half, pump->reservoir);
    };
}

Edit removePart(std::size_t therapy, Part part, std::size_t index) {
    return [therapy, part, index](Scenario& s) {
        Therapy& t = s.therapies[therapy];
        switch (part) {
            case Part::Tablets:
                return eraseAt(t.oral, index);
            case Part::Injection:
                return eraseAt(t.injections, index);
            case Part::Pump:
                return t.pump.reset();
            case Part::RateChange:
                return t.pump ? eraseAt(t.pump->program, index) : void();
            case Part::Bolus:
                return t.pump ? eraseAt(t.pump->boluses, index) : void();
            case Part::DailyRate:
                return t.pump ? eraseAt(t.pump->daySchedule, index) : void();
            case Part::PatientBoluses:
                return t.pump ? t.pump->patientBoluses.reset() : void();
            case Part::Refill:
                return t.pump ? eraseAt(t.pump->refills, index) : void();
            case Part::Fault:
                return t.pump ? eraseAt(t.pump->faults, index) : void();
        }
    };
}

}  // namespace theca::app

#include <algorithm>
#include <map>
#include <optional>

#include "core/base/overloaded.h"
#include "core/base/same_time.h"
#include "core/text/clock_text.h"
#include "core/text/names.h"
#include "core/text/number_text.h"
#include "core/text/scenario_parts.h"

namespace theca {

namespace {

std::optional<Minutes> overIn(const JsonNode& node) {
    if (!node.find("over_min")) return std::nullopt;
    return Minutes(numberAt(node, "over_min"));
}

PumpBolus bolusIn(const JsonNode& node) {
    return {Hours(numberAt(node, "at_h")), Micrograms(numberAt(node, "dose_ug")), overIn(node)};
}

std::optional<PatientBoluses> patientBolusesIn(const JsonNode& pump) {
    const JsonNode* node = pump.find("patient_boluses");
    if (!node) return std::nullopt;
    PatientBoluses boluses;
    boluses.dose = Micrograms(numberAt(*node, "dose_ug"));
    boluses.over = overIn(*node);
    boluses.lockout = Hours(numberAt(*node, "lockout_h"));
    boluses.maxPerDay = intAt(*node, "max_per_day", 1);
    for (const JsonNode& request : arrayAt(*node, "requests_h")) boluses.requests.emplace_back(numberOf(request));
    return boluses;
}

Refill refillIn(const JsonNode& node) {
    Refill refill;
    refill.at = Hours(numberAt(node, "at_h"));
    refill.fill = Millilitres(numberAt(node, "fill_mL"));
    refill.concentration = MicrogramsPerMillilitre(numberAt(node, "concentration_ug_per_mL"));
    refill.topUp = boolAt(node, "top_up");
    return refill;
}

Fault faultIn(const JsonNode& node) {
    Fault fault;
    for (const Fault& kind : oneFaultOfEachKind()) {
        if (faultName(kind) == stringAt(node, "kind")) fault = kind;
    }
    setTimes(fault, Hours(numberAt(node, endOf(fault) ? "from_h" : "at_h")), Hours(numberAt(node, "until_h")));
    std::visit(
        Overloaded{[&](Leak& leak) { leak.fraction = numberAt(node, "fraction"); },
                   [&](Migration& slipped) { slipped.tip = levelNamed(stringAt(node, "tip_level")); },
                   [&](WrongRefill& wrong) {
                       wrong.concentration = MicrogramsPerMillilitre(numberAt(node, "concentration_ug_per_mL"));
                   },
                   [&](PocketFill& pocket) { pocket.dose = Micrograms(numberAt(node, "dose_ug")); }, [](auto&) {}},
        fault);
    return fault;
}

Pump valuesIn(const JsonNode& node) {
    Pump pump;
    const Pump usual;
    pump.reservoir = Millilitres(numberAt(node, "reservoir_mL", usual.reservoir.number()));
    pump.fill = Millilitres(numberAt(node, "fill_mL", pump.reservoir.number()));
    pump.concentration = MicrogramsPerMillilitre(numberAt(node, "concentration_ug_per_mL"));
    pump.lowAlarm = Millilitres(numberAt(node, "low_alarm_mL", usual.lowAlarm.number()));
    pump.flowAccuracy = numberAt(node, "flow_accuracy", usual.flowAccuracy);
    pump.tip = levelNamed(stringAt(node, "tip_level")).value_or(Level());
    pump.catheterLength = Centimetres(numberAt(node, "catheter_length_cm", usual.catheterLength.number()));
    pump.deadVolume = Millilitres(numberAt(node, "pump_dead_volume_mL", usual.deadVolume.number()));
    pump.primed = boolAt(node, "primed", usual.primed);
    pump.bridge = boolAt(node, "bridge", usual.bridge);
    pump.startClock = clockTimeIn(stringAt(node, "start_clock"));
    return pump;
}

/// Hours from the start to the first clock time of the schedule at or after the start's.
double scheduleBegins(const Pump& pump) {
    double soonest = 24;
    for (const ClockRate& entry : pump.daySchedule) {
        soonest = std::min(soonest, untilClock(pump.startClock, entry.from).number());
    }
    return soonest;
}

void checkProgram(const JsonNode& node, const Pump& pump, Form& form, const JsonPath& path) {
    const JsonPath program(path, "program");
    const auto& entries = arrayAt(node, "program");
    for (std::size_t i = 0; i < pump.program.size(); ++i) {
        const JsonPath entry(program, i);
        const JsonPath at(entry, "from_h");
        const double from = pump.program[i].from.number();
        const JsonNode& place = *entries[i].find("from_h");
        if (i > 0 && from <= pump.program[i - 1].from.number()) {
            form.refuse(place, at, "not_rising", {shortest(from), shortest(pump.program[i - 1].from.number())});
        }
        if (!pump.daySchedule.empty() && isBefore(scheduleBegins(pump), from)) {
            form.refuse(place, at, "after_schedule_begins", {shortest(from), shortest(scheduleBegins(pump))});
        }
    }
}

void checkSchedule(const JsonNode& node, const Pump& pump, Form& form, const JsonPath& path) {
    const JsonPath schedule(path, "day_schedule");
    const auto& entries = arrayAt(node, "day_schedule");
    std::map<ClockTime, std::size_t> first;
    for (std::size_t i = 0; i < pump.daySchedule.size(); ++i) {
        const ClockTime from = pump.daySchedule[i].from;
        if (first.emplace(from, i).second) continue;
        const JsonPath entry(schedule, i);
        form.refuse(*entries[i].find("from_clock"), JsonPath(entry, "from_clock"), "clock_twice", {clockText(from)});
    }
}

void checkFill(const JsonNode& owner, Millilitres fill, const Pump& pump, Form& form, const JsonPath& path) {
    if (fill <= pump.reservoir) return;
    const JsonNode* given = owner.find("fill_mL");
    form.refuse(given ? *given : owner, JsonPath(path, "fill_mL"), "over_reservoir",
                {shortest(fill.number()), shortest(pump.reservoir.number())});
}

void checkFaults(const JsonNode& node, const Pump& pump, Form& form, const JsonPath& path) {
    const JsonPath faults(path, "faults");
    const auto& entries = arrayAt(node, "faults");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const JsonNode* until = entries[i].find("until_h");
        const Hours begins = beginningOf(pump.faults[i]);
        const auto ends = endOf(pump.faults[i]);
        if (!until || !ends || *ends > begins) continue;
        const JsonPath entry(faults, i);
        form.refuse(*until, JsonPath(entry, "until_h"), "ends_before_it_begins",
                    {shortest(ends->number()), shortest(begins.number())});
    }
}

void checkRefills(const JsonNode& node, const Pump& pump, Form& form, const JsonPath& path) {
    const JsonPath refills(path, "refills");
    const auto& entries = arrayAt(node, "refills");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        checkFill(entries[i], pump.refills[i].fill, pump, form, JsonPath(refills, i));
    }
}

}  // namespace

Pump pumpIn(const JsonNode& node, Form& form, const JsonPath& path) {
    Pump pump = valuesIn(node);
    for (const JsonNode& entry : arrayAt(node, "program")) {
        pump.program.push_back(
            {Hours(numberAt(entry, "from_h")), MicrogramsPerDay(numberAt(entry, "rate_ug_per_day"))});
    }
    for (const JsonNode& entry : arrayAt(node, "day_schedule")) {
        pump.daySchedule.push_back(
            {clockTimeIn(stringAt(entry, "from_clock")), MicrogramsPerDay(numberAt(entry, "rate_ug_per_day"))});
    }
    for (const JsonNode& bolus : arrayAt(node, "boluses")) pump.boluses.push_back(bolusIn(bolus));
    pump.patientBoluses = patientBolusesIn(node);
    for (const JsonNode& refill : arrayAt(node, "refills")) pump.refills.push_back(refillIn(refill));
    for (const JsonNode& fault : arrayAt(node, "faults")) pump.faults.push_back(faultIn(fault));
    if (!form.sound(node)) return pump;
    checkFill(node, pump.fill, pump, form, path);
    checkProgram(node, pump, form, path);
    checkSchedule(node, pump, form, path);
    checkRefills(node, pump, form, path);
    checkFaults(node, pump, form, path);
    return pump;
}

}  // namespace theca

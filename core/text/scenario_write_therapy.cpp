#include "core/base/overloaded.h"
#include "core/text/clock_text.h"
#include "core/text/scenario_parts.h"

namespace theca {

namespace {

JsonValue number(double value) { return JsonValue::number(value); }

template <class Items, class Write>
void addArray(JsonValue& object, std::string_view key, const Items& items, Write write) {
    if (items.empty()) return;
    JsonValue array = JsonValue::array();
    for (const auto& item : items) array.push(write(item));
    object.add(key, std::move(array));
}

/// Adds what differs from the value a file without the key has.
template <class Q>
void addUnless(JsonValue& object, std::string_view key, Q value, Q usual) {
    if (value != usual) object.add(key, number(value.number()));
}

JsonValue wholeNumber(int value) { return JsonValue::whole(static_cast<std::uint64_t>(value)); }

JsonValue oralValue(const OralCourse& course) {
    JsonValue object = JsonValue::object();
    object.add("dose_mg", number(course.dose.number()));
    addUnless(object, "start_h", course.start, Hours(0));
    addUnless(object, "interval_h", course.interval, Hours(0));
    if (course.doses != 1) object.add("doses", wholeNumber(course.doses));
    addArray(object, "missed", course.missed, wholeNumber);
    addArray(object, "doubled", course.doubled, wholeNumber);
    return object;
}

JsonValue injectionValue(const Injection& injection) {
    JsonValue object = JsonValue::object();
    object.add("dose_ug", number(injection.dose.number()));
    object.add("at_h", hoursValue(injection.at));
    object.add("level", JsonValue::string(levelName(injection.level)));
    return object;
}

JsonValue stepValue(const RateStep& entry) {
    JsonValue object = JsonValue::object();
    object.add("from_h", hoursValue(entry.from));
    object.add("rate_ug_per_day", number(entry.rate.number()));
    return object;
}

JsonValue clockValue(const ClockRate& entry) {
    JsonValue object = JsonValue::object();
    object.add("from_clock", JsonValue::string(clockText(entry.from)));
    object.add("rate_ug_per_day", number(entry.rate.number()));
    return object;
}

JsonValue bolusValue(const PumpBolus& bolus) {
    JsonValue object = JsonValue::object();
    object.add("at_h", hoursValue(bolus.at));
    object.add("dose_ug", number(bolus.dose.number()));
    if (bolus.over) object.add("over_min", number(bolus.over->number()));
    return object;
}

JsonValue patientBolusesValue(const PatientBoluses& boluses) {
    JsonValue object = JsonValue::object();
    object.add("dose_ug", number(boluses.dose.number()));
    if (boluses.over) object.add("over_min", number(boluses.over->number()));
    object.add("lockout_h", hoursValue(boluses.lockout));
    object.add("max_per_day", wholeNumber(boluses.maxPerDay));
    addArray(object, "requests_h", boluses.requests, hoursValue);
    return object;
}

JsonValue refillValue(const Refill& refill) {
    JsonValue object = JsonValue::object();
    object.add("at_h", hoursValue(refill.at));
    object.add("fill_mL", number(refill.fill.number()));
    object.add("concentration_ug_per_mL", number(refill.concentration.number()));
    if (refill.topUp) object.add("top_up", JsonValue::boolean(true));
    return object;
}

JsonValue faultValue(const Fault& fault) {
    JsonValue object = JsonValue::object();
    object.add("kind", JsonValue::string(faultName(fault)));
    const auto until = endOf(fault);
    object.add(until ? "from_h" : "at_h", hoursValue(beginningOf(fault)));
    if (until) object.add("until_h", hoursValue(*until));
    std::visit(Overloaded{[&](const Leak& leak) { object.add("fraction", number(leak.fraction)); },
                          [&](const Migration& slipped) {
                              object.add("tip_level",
                                         JsonValue::string(slipped.tip ? levelName(*slipped.tip) : "outside"));
                          },
                          [&](const WrongRefill& wrong) {
                              object.add("concentration_ug_per_mL", number(wrong.concentration.number()));
                          },
                          [&](const PocketFill& pocket) { object.add("dose_ug", number(pocket.dose.number())); },
                          [](const auto&) {}},
               fault);
    return object;
}

void addDelivery(JsonValue& object, const Pump& pump) {
    addArray(object, "program", pump.program, stepValue);
    addArray(object, "day_schedule", pump.daySchedule, clockValue);
    if (pump.startClock != ClockTime()) object.add("start_clock", JsonValue::string(clockText(pump.startClock)));
    addArray(object, "boluses", pump.boluses, bolusValue);
    if (pump.patientBoluses) object.add("patient_boluses", patientBolusesValue(*pump.patientBoluses));
    addArray(object, "refills", pump.refills, refillValue);
    addArray(object, "faults", pump.faults, faultValue);
}

}  // namespace

JsonValue hoursValue(Hours hours) { return number(hours.number()); }

JsonValue pumpValue(const Pump& pump) {
    const Pump usual;
    JsonValue object = JsonValue::object();
    addUnless(object, "reservoir_mL", pump.reservoir, usual.reservoir);
    addUnless(object, "fill_mL", pump.fill, pump.reservoir);
    object.add("concentration_ug_per_mL", number(pump.concentration.number()));
    addUnless(object, "low_alarm_mL", pump.lowAlarm, usual.lowAlarm);
    if (pump.flowAccuracy != usual.flowAccuracy) object.add("flow_accuracy", number(pump.flowAccuracy));
    object.add("tip_level", JsonValue::string(levelName(pump.tip)));
    addUnless(object, "catheter_length_cm", pump.catheterLength, usual.catheterLength);
    addUnless(object, "pump_dead_volume_mL", pump.deadVolume, usual.deadVolume);
    if (pump.primed != usual.primed) object.add("primed", JsonValue::boolean(pump.primed));
    if (pump.bridge != usual.bridge) object.add("bridge", JsonValue::boolean(pump.bridge));
    addDelivery(object, pump);
    return object;
}

JsonValue therapyValue(const Therapy& therapy) {
    JsonValue object = JsonValue::object();
    object.add("name", textValue(therapy.name));
    if (!therapy.shown) object.add("shown", JsonValue::boolean(false));
    addArray(object, "oral", therapy.oral, oralValue);
    addArray(object, "injections", therapy.injections, injectionValue);
    if (therapy.pump) object.add("pump", pumpValue(*therapy.pump));
    return object;
}

}  // namespace theca

#include "core/text/scenario_shape.h"

#include "core/data/parameter.h"
#include "core/data/physiology.h"
#include "core/text/clock_text.h"
#include "core/text/names.h"

namespace theca {

namespace {

constexpr double longestRun = 8784;  // h: 366 days
constexpr double mostMicrograms = 100'000;

Shape hours() { return defined("hours", numberFrom(0, longestRun)); }
Shape micrograms() { return numberAbove(0, mostMicrograms); }
Shape concentration() { return numberAbove(0, 100'000); }
Shape overMinutes() { return numberAbove(0, 1440); }
Shape rate() { return numberFrom(0, 20'000); }
Shape drugName() { return string("^[a-z0-9-]{1,40}$", isDrugName); }
Shape clock() { return string("^([01][0-9]|2[0-3]):[0-5][0-9]$", isClockTime); }
Shape concentrationUnit() { return choice({"ng/mL", "ug/mL", "nmol/L", "mg/L"}); }

Shape overridesShape() {
    std::vector<ShapeKey> keys;
    for (const ParameterInfo& one : allParameters()) {
        if (!one.overridable) continue;
        const auto limited = one.minimumExcluded ? numberAbove : numberFrom;
        keys.push_back(optional(std::string(one.key), limited(one.minimum, one.maximum)));
    }
    Shape overrides = object(std::move(keys));
    const auto isKe0Key = [](std::string_view key) {
        const auto id = parameterWithKey(key);
        return id && isKe0(*id);
    };
    overrides.families = {{"NAME_ke0_per_h", "^[a-z][A-Za-z0-9_]{0,9}_ke0_per_h$", isKe0Key, numberAbove(0, 1e6)}};
    return overrides;
}

Shape patientShape() {
    return object({optional("creatinine_clearance_mL_per_min", numberFrom(10, 150)),
                   optional("spinal_csf_volume_mL", numberFrom(30, 300)),
                   optional("canal_length_cm", numberFrom(20, 80)), optional("ashworth_baseline", numberFrom(1, 5)),
                   optional("tolerance", boolean()), optional("parameters", overridesShape())});
}

Shape oralShape() {
    constexpr std::uint64_t mostDoses = mostEvents;
    const Shape doseNumbers = array(whole(1, mostDoses), mostDoses);
    return object({required("dose_mg", numberAbove(0, 1000)), optional("start_h", hours()),
                   optional("interval_h", numberAbove(0, longestRun)), optional("doses", whole(1, mostDoses)),
                   optional("missed", doseNumbers), optional("doubled", doseNumbers)});
}

Shape injectionShape() {
    return object({required("dose_ug", micrograms()), required("at_h", hours()), required("level", levelShape())});
}

Shape bolusShape() {
    return object({required("at_h", hours()), required("dose_ug", micrograms()), optional("over_min", overMinutes())});
}

Shape patientBolusesShape() {
    return object({required("dose_ug", micrograms()), optional("over_min", overMinutes()),
                   required("lockout_h", numberAbove(0, 168)), required("max_per_day", whole(1, 24)),
                   optional("requests_h", array(hours()))});
}

Shape refillShape() {
    return object({required("at_h", hours()), required("fill_mL", numberFrom(0, 100)),
                   required("concentration_ug_per_mL", concentration()), optional("top_up", boolean())});
}

Shape faultShape() {
    const ShapeKey from = required("from_h", hours());
    const ShapeKey until = required("until_h", hours());
    const ShapeKey at = required("at_h", hours());
    const auto kind = [](const std::string& name) { return required("kind", choice({name})); };
    return variants(
        "kind",
        {{"occlusion", {kind("occlusion"), from, until}},
         {"stall", {kind("stall"), from, until}},
         {"disconnection", {kind("disconnection"), from, until}},
         {"leak", {kind("leak"), from, until, required("fraction", numberAbove(0, 1))}},
         {"migration", {kind("migration"), from, until, required("tip_level", levelShape("outside"))}},
         {"wrong_refill", {kind("wrong_refill"), at, required("concentration_ug_per_mL", numberFrom(0, 100'000))}},
         {"pocket_fill", {kind("pocket_fill"), at, required("dose_ug", micrograms())}}});
}

Shape pumpShape() {
    return object({
        optional("reservoir_mL", numberFrom(1, 100)),
        optional("fill_mL", numberFrom(0, 100)),
        required("concentration_ug_per_mL", concentration()),
        optional("low_alarm_mL", numberFrom(0, 20)),
        optional("flow_accuracy", numberFrom(0.5, 1.5)),
        required("tip_level", levelShape()),
        optional("catheter_length_cm", numberFrom(0, 150)),
        optional("pump_dead_volume_mL", numberFrom(0, 2)),
        optional("primed", boolean()),
        optional("bridge", boolean()),
        optional("program", array(object({required("from_h", hours()), required("rate_ug_per_day", rate())}))),
        optional("day_schedule", array(object({required("from_clock", clock()), required("rate_ug_per_day", rate())}))),
        optional("start_clock", clock()),
        optional("boluses", array(bolusShape())),
        optional("patient_boluses", patientBolusesShape()),
        optional("refills", array(refillShape())),
        optional("faults", array(faultShape())),
    });
}

Shape therapyShape() {
    return object({required("name", text()), optional("shown", boolean()), optional("oral", array(oralShape())),
                   optional("injections", array(injectionShape())), optional("pump", pumpShape())});
}

Shape observationShape() {
    const Shape value = numberFrom(0, 1e9);
    return object(
        {required("label", text()),
         required("what", string("^(plasma|csf:(S[12]|L[1-5]|T([1-9]|1[0-2])|C[1-7]|cranial)|[a-z][A-Za-z0-9_]*)$",
                                 isSignalName)),
         optional("unit", concentrationUnit()), required("points", array(tuple({hours(), value, value}, 2), 10'000))});
}

Shape viewShape() {
    const Shape any = numberFrom(-1e9, 1e9);
    const auto limits = [](const Shape& end) { return tuple({end, end}, 2); };
    const Shape axes = object({optional("time", limits(hours())), optional("csf", limits(any)),
                               optional("plasma", limits(any)), optional("effect", limits(any))});
    return object({optional("level", levelShape("cranial")), optional("units", concentrationUnit()),
                   optional("time_unit", choice({"auto", "h", "d"})), optional("log", boolean()),
                   optional("axes", axes), optional("playhead_h", hours()),
                   optional("speed_h_per_s", numberAbove(0, longestRun)),
                   optional("bookmarks", array(object({required("at_h", hours()), required("name", text())})))});
}

Shape populationShape() {
    return object({optional("patients", whole(0, 1'000'000)),
                   optional("seed", whole(0, std::numeric_limits<std::uint64_t>::max())),
                   optional("preset", choice({"typical", "low-mixing", "wide"}))});
}

std::vector<ShapeKey> scenarioKeys() {
    Shape therapies = array(defined("therapy", therapyShape()), 20);
    therapies.least = 1;
    return {
        required("theca", choice({"scenario"})),
        required("version", whole(scenarioVersion, scenarioVersion)),
        required("title", text()),
        optional("notes", text()),
        required("drug", drugName()),
        optional("csf_model", choice({"levels", "one-pool"})),
        required("horizon_h", numberFrom(1, longestRun)),
        optional("patient", defined("patient", patientShape())),
        required("therapies", std::move(therapies)),
        optional("observations", array(defined("observation", observationShape()))),
        optional("population", defined("population", populationShape())),
        optional("view", defined("view", viewShape())),
        optional("lock", array(string())),
    };
}

Shape pinShape() {
    return object(
        {required("name", text()), optional("colour", whole(0, 7)), required("scenario", object(scenarioKeys()))});
}

Shape wholeScenario() {
    std::vector<ShapeKey> keys = scenarioKeys();
    keys.push_back(optional("pins", array(pinShape(), 8)));
    return object(std::move(keys));
}

}  // namespace

const Shape& scenarioShape() {
    static const Shape shape = wholeScenario();
    return shape;
}

Shape levelShape(const std::string& orElse) {
    std::vector<std::string> names;
    for (const Level level : allLevels()) names.emplace_back(levelName(level));
    if (orElse.empty()) return defined("level", choice(std::move(names)));
    names.push_back(orElse);
    return defined("level_or_" + orElse, choice(std::move(names)));
}

}  // namespace theca

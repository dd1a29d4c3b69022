#include "app/history/change_table.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace theca::app {

namespace {

#define WORD(text) QT_TRANSLATE_NOOP("History", text)

constexpr const char* microgram = "µg";
constexpr const char* perDay = "µg/day";
constexpr const char* perMl = "µg/mL";

/// Keys, units and defaults as docs/scenario.md has them.
constexpr std::array table = {
    KeyWords{"", "title", WORD("title"), "", ""},
    KeyWords{"", "notes", WORD("notes"), "", ""},
    KeyWords{"", "drug", WORD("drug"), "", ""},
    KeyWords{"", "csf_model", WORD("model of the spinal fluid"), "", ""},
    KeyWords{"", "horizon_h", WORD("time shown"), "h", ""},
    KeyWords{"", "lock", WORD("what may be changed"), "", ""},
    KeyWords{"patient", "creatinine_clearance_mL_per_min", WORD("creatinine clearance"), "mL/min", "100"},
    KeyWords{"patient", "spinal_csf_volume_mL", WORD("spinal fluid"), "mL", "97"},
    KeyWords{"patient", "canal_length_cm", WORD("length of the canal"), "cm", "58"},
    KeyWords{"patient", "ashworth_baseline", WORD("Ashworth before treatment"), "", "3.5"},
    KeyWords{"patient", "tolerance", WORD("becomes tolerant"), "", "false"},
    KeyWords{"therapy", "name", WORD("name"), "", ""},
    KeyWords{"therapy", "shown", WORD("shown"), "", "true"},
    KeyWords{"oral", "dose_mg", WORD("dose"), "mg", ""},
    KeyWords{"oral", "start_h", WORD("first dose at"), "h", "0"},
    KeyWords{"oral", "interval_h", WORD("every"), "h", "0"},
    KeyWords{"oral", "doses", WORD("number of doses"), "", "1"},
    KeyWords{"oral", "missed", WORD("missed doses"), "", ""},
    KeyWords{"oral", "doubled", WORD("doses taken twice"), "", ""},
    KeyWords{"injections", "dose_ug", WORD("dose"), microgram, ""},
    KeyWords{"injections", "at_h", WORD("given at"), "h", ""},
    KeyWords{"injections", "level", WORD("level"), "", ""},
    KeyWords{"pump", "reservoir_mL", WORD("reservoir"), "mL", "20"},
    KeyWords{"pump", "fill_mL", WORD("filled with"), "mL", ""},
    KeyWords{"pump", "concentration_ug_per_mL", WORD("strength"), perMl, ""},
    KeyWords{"pump", "low_alarm_mL", WORD("alarm below"), "mL", "2"},
    KeyWords{"pump", "flow_accuracy", WORD("share of the set flow"), "", "1"},
    KeyWords{"pump", "tip_level", WORD("tip"), "", ""},
    KeyWords{"pump", "catheter_length_cm", WORD("catheter"), "cm", "70"},
    KeyWords{"pump", "pump_dead_volume_mL", WORD("tubing in the pump"), "mL", "0.25"},
    KeyWords{"pump", "primed", WORD("catheter filled first"), "", "true"},
    KeyWords{"pump", "bridge", WORD("bridge after a new strength"), "", "true"},
    KeyWords{"pump", "start_clock", WORD("clock at the start"), "", "00:00"},
    KeyWords{"program", "from_h", WORD("from"), "h", ""},
    KeyWords{"program", "rate_ug_per_day", WORD("rate"), perDay, ""},
    KeyWords{"day_schedule", "from_clock", WORD("daily from"), "", ""},
    KeyWords{"day_schedule", "rate_ug_per_day", WORD("rate"), perDay, ""},
    KeyWords{"boluses", "at_h", WORD("given at"), "h", ""},
    KeyWords{"boluses", "dose_ug", WORD("dose"), microgram, ""},
    KeyWords{"boluses", "over_min", WORD("given over"), "min", "0"},
    KeyWords{"patient_boluses", "dose_ug", WORD("dose"), microgram, ""},
    KeyWords{"patient_boluses", "over_min", WORD("given over"), "min", "0"},
    KeyWords{"patient_boluses", "lockout_h", WORD("lock-out"), "h", ""},
    KeyWords{"patient_boluses", "max_per_day", WORD("most in 24 h"), "", ""},
    KeyWords{"patient_boluses", "requests_h", WORD("asked for at"), "h", ""},
    KeyWords{"refills", "at_h", WORD("refilled at"), "h", ""},
    KeyWords{"refills", "fill_mL", WORD("filled with"), "mL", ""},
    KeyWords{"refills", "concentration_ug_per_mL", WORD("strength"), perMl, ""},
    KeyWords{"refills", "top_up", WORD("top up"), "", "false"},
    KeyWords{"faults", "from_h", WORD("from"), "h", ""},
    KeyWords{"faults", "at_h", WORD("at"), "h", ""},
    KeyWords{"faults", "until_h", WORD("until"), "h", ""},
    KeyWords{"faults", "fraction", WORD("share lost"), "", ""},
    KeyWords{"faults", "tip_level", WORD("slipped to"), "", ""},
    KeyWords{"faults", "concentration_ug_per_mL", WORD("true strength"), perMl, ""},
    KeyWords{"faults", "dose_ug", WORD("beside the pump"), microgram, ""},
    KeyWords{"population", "patients", WORD("people"), "", "0"},
    KeyWords{"population", "seed", WORD("draw of people"), "", "1"},
    KeyWords{"population", "preset", WORD("how people differ"), "", "typical"},
    KeyWords{"view", "level", WORD("level looked at"), "", "L1"},
    KeyWords{"view", "units", WORD("unit"), "", "ng/mL"},
    KeyWords{"view", "time_unit", WORD("unit of time"), "", "auto"},
    KeyWords{"view", "log", WORD("log scale"), "", "false"},
    KeyWords{"view", "axes", WORD("typed limits"), "", ""},
};

#undef WORD

}  // namespace

const KeyWords* keyWords(const QString& section, const QString& key) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const KeyWords& words) {
        return section == QLatin1String(words.section) && key == QLatin1String(words.key);
    });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace theca::app

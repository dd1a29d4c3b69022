#include "app/history/change_table.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

#include "core/scenario/scenario_fields.h"
#include "core/scenario/unit_of.h"

namespace theca::app {

namespace {

#define WORD(text) QT_TRANSLATE_NOOP("History", text)

template <auto member>
FieldWords told(const char* label, std::string_view none = {}) {
    using Owner = decltype(format::ownerOf(member));
    return {idOf<member>(), label, unitOf<std::remove_cvref_t<decltype(std::declval<Owner>().*member)>>, none};
}

/// With a unit that the member's type does not say.
template <auto member>
FieldWords toldIn(std::string_view unit, const char* label) {
    return {idOf<member>(), label, unit, {}};
}

const std::array table = {
    told<&Scenario::title>(WORD("title")),
    told<&Scenario::notes>(WORD("notes")),
    told<&Scenario::drug>(WORD("drug")),
    told<&Scenario::csfModel>(WORD("model of the spinal fluid")),
    told<&Scenario::horizon>(WORD("time shown")),
    told<&Scenario::lock>(WORD("what may be changed")),
    toldIn<&Patient::creatinineClearance_mL_per_min>("mL/min", WORD("creatinine clearance")),
    told<&Patient::spinalCsfVolume>(WORD("spinal fluid")),
    told<&Patient::canalLength>(WORD("length of the canal")),
    told<&Patient::scoreBaseline>(WORD("Ashworth before treatment")),
    told<&Patient::tolerance>(WORD("becomes tolerant")),
    told<&Therapy::name>(WORD("name")),
    told<&Therapy::shown>(WORD("shown")),
    told<&OralCourse::dose>(WORD("dose")),
    told<&OralCourse::start>(WORD("first dose at")),
    told<&OralCourse::interval>(WORD("every")),
    told<&OralCourse::doses>(WORD("number of doses")),
    told<&OralCourse::missed>(WORD("missed doses")),
    told<&OralCourse::doubled>(WORD("doses taken twice")),
    told<&Injection::dose>(WORD("dose")),
    told<&Injection::at>(WORD("given at")),
    told<&Injection::level>(WORD("level")),
    told<&Pump::reservoir>(WORD("reservoir")),
    told<&Pump::fill>(WORD("filled with")),
    told<&Pump::concentration>(WORD("strength")),
    told<&Pump::lowAlarm>(WORD("alarm below")),
    told<&Pump::flowAccuracy>(WORD("share of the set flow")),
    told<&Pump::tip>(WORD("tip")),
    told<&Pump::catheterLength>(WORD("catheter")),
    told<&Pump::deadVolume>(WORD("tubing in the pump")),
    told<&Pump::primed>(WORD("catheter filled first")),
    told<&Pump::bridge>(WORD("bridge after a new strength")),
    told<&Pump::startClock>(WORD("clock at the start")),
    told<&RateStep::from>(WORD("from")),
    told<&RateStep::rate>(WORD("rate")),
    told<&ClockRate::from>(WORD("daily from")),
    told<&ClockRate::rate>(WORD("rate")),
    told<&PumpBolus::at>(WORD("given at")),
    told<&PumpBolus::dose>(WORD("dose")),
    told<&PumpBolus::over>(WORD("given over"), "0"),
    told<&PatientBoluses::dose>(WORD("dose")),
    told<&PatientBoluses::over>(WORD("given over"), "0"),
    told<&PatientBoluses::lockout>(WORD("lock-out")),
    told<&PatientBoluses::maxPerDay>(WORD("most in 24 h")),
    told<&PatientBoluses::requests>(WORD("asked for at")),
    told<&Refill::at>(WORD("refilled at")),
    told<&Refill::fill>(WORD("filled with")),
    told<&Refill::concentration>(WORD("strength")),
    told<&Refill::topUp>(WORD("top up")),
    told<&Occlusion::from>(WORD("from")),
    told<&Stall::from>(WORD("from")),
    told<&Disconnection::from>(WORD("from")),
    told<&Leak::from>(WORD("from")),
    told<&Migration::from>(WORD("from")),
    told<&WrongRefill::at>(WORD("at")),
    told<&PocketFill::at>(WORD("at")),
    told<&Occlusion::until>(WORD("until")),
    told<&Stall::until>(WORD("until")),
    told<&Disconnection::until>(WORD("until")),
    told<&Leak::until>(WORD("until")),
    told<&Migration::until>(WORD("until")),
    told<&Leak::fraction>(WORD("share lost")),
    told<&Migration::tip>(WORD("slipped to")),
    told<&WrongRefill::concentration>(WORD("true strength")),
    told<&PocketFill::dose>(WORD("beside the pump")),
    told<&Population::patients>(WORD("people")),
    told<&Population::seed>(WORD("draw of people")),
    told<&Population::preset>(WORD("how people differ")),
    told<&View::level>(WORD("level looked at")),
    told<&View::units>(WORD("unit")),
    told<&View::timeUnit>(WORD("unit of time")),
    told<&View::log>(WORD("log scale")),
    told<&View::axes>(WORD("typed limits")),
};

#undef WORD

}  // namespace

const FieldWords* fieldWords(const FieldId& field) {
    const auto* found =
        std::find_if(table.begin(), table.end(), [&](const FieldWords& one) { return one.field == field; });
    return found == table.end() ? nullptr : found;
}

}  // namespace theca::app

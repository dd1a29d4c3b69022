#include "app/history/change_table.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

#include "core/scenario/scenario_fields.h"
#include "core/scenario/unit_of.h"

namespace theca::app {

namespace {

template <auto member>
FieldWords told(const char* label, std::string_view none = {}) {
    using Owner = decltype(format::ownerOf(member));
    return {idOf<member>(), label, unitOf<std::remove_cvref_t<decltype(std::declval<Owner>().*member)>>, none};
}

/// With a unit that is not in the member's type.
template <auto member>
FieldWords toldIn(std::string_view unit, const char* label) {
    return {idOf<member>(), label, unit, {}};
}

const std::array table = {
    told<&Scenario::title>(QT_TRANSLATE_NOOP("History", "title")),
    told<&Scenario::notes>(QT_TRANSLATE_NOOP("History", "notes")),
    told<&Scenario::drug>(QT_TRANSLATE_NOOP("History", "drug")),
    told<&Scenario::csfModel>(QT_TRANSLATE_NOOP("History", "model of the spinal fluid")),
    told<&Scenario::horizon>(QT_TRANSLATE_NOOP("History", "time shown")),
    told<&Scenario::lock>(QT_TRANSLATE_NOOP("History", "what may be changed")),
    toldIn<&Patient::creatinineClearance_mL_per_min>("mL/min", QT_TRANSLATE_NOOP("History", "creatinine clearance")),
    told<&Patient::spinalCsfVolume>(QT_TRANSLATE_NOOP("History", "spinal fluid")),
    told<&Patient::canalLength>(QT_TRANSLATE_NOOP("History", "length of the canal")),
    told<&Patient::scoreBaseline>(QT_TRANSLATE_NOOP("History", "Ashworth before treatment")),
    told<&Patient::tolerance>(QT_TRANSLATE_NOOP("History", "becomes tolerant")),
    told<&Narrowing::level>(QT_TRANSLATE_NOOP("History", "narrowing above")),
    told<&Narrowing::factor>(QT_TRANSLATE_NOOP("History", "share of the mixing left there")),
    told<&Therapy::name>(QT_TRANSLATE_NOOP("History", "name")),
    told<&Therapy::shown>(QT_TRANSLATE_NOOP("History", "shown")),
    told<&OralCourse::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    told<&OralCourse::start>(QT_TRANSLATE_NOOP("History", "first dose at")),
    told<&OralCourse::interval>(QT_TRANSLATE_NOOP("History", "every")),
    told<&OralCourse::doses>(QT_TRANSLATE_NOOP("History", "number of doses")),
    told<&OralCourse::missed>(QT_TRANSLATE_NOOP("History", "missed doses")),
    told<&OralCourse::doubled>(QT_TRANSLATE_NOOP("History", "doses taken twice")),
    told<&Injection::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    told<&Injection::at>(QT_TRANSLATE_NOOP("History", "given at")),
    told<&Injection::level>(QT_TRANSLATE_NOOP("History", "level")),
    told<&Injection::mixingVolume>(QT_TRANSLATE_NOOP("History", "mixes with")),
    told<&Pump::reservoir>(QT_TRANSLATE_NOOP("History", "reservoir")),
    told<&Pump::fill>(QT_TRANSLATE_NOOP("History", "filled with")),
    told<&Pump::concentration>(QT_TRANSLATE_NOOP("History", "strength")),
    told<&Pump::lowAlarm>(QT_TRANSLATE_NOOP("History", "alarm below")),
    told<&Pump::flowAccuracy>(QT_TRANSLATE_NOOP("History", "share of the set flow")),
    told<&Pump::tip>(QT_TRANSLATE_NOOP("History", "tip")),
    told<&Pump::catheterLength>(QT_TRANSLATE_NOOP("History", "catheter")),
    told<&Pump::deadVolume>(QT_TRANSLATE_NOOP("History", "tubing in the pump")),
    told<&Pump::primed>(QT_TRANSLATE_NOOP("History", "catheter filled first")),
    told<&Pump::bridge>(QT_TRANSLATE_NOOP("History", "bridge after a new strength")),
    told<&Pump::startClock>(QT_TRANSLATE_NOOP("History", "clock at the start")),
    told<&RateStep::from>(QT_TRANSLATE_NOOP("History", "from")),
    told<&RateStep::rate>(QT_TRANSLATE_NOOP("History", "rate")),
    told<&ClockRate::from>(QT_TRANSLATE_NOOP("History", "daily from")),
    told<&ClockRate::rate>(QT_TRANSLATE_NOOP("History", "rate")),
    told<&PumpBolus::at>(QT_TRANSLATE_NOOP("History", "given at")),
    told<&PumpBolus::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    told<&PumpBolus::over>(QT_TRANSLATE_NOOP("History", "given over"), "0"),
    told<&PatientBoluses::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    told<&PatientBoluses::over>(QT_TRANSLATE_NOOP("History", "given over"), "0"),
    told<&PatientBoluses::lockout>(QT_TRANSLATE_NOOP("History", "lock-out")),
    told<&PatientBoluses::maxPerDay>(QT_TRANSLATE_NOOP("History", "most in 24 h")),
    told<&PatientBoluses::requests>(QT_TRANSLATE_NOOP("History", "asked for at")),
    told<&Refill::at>(QT_TRANSLATE_NOOP("History", "refilled at")),
    told<&Refill::fill>(QT_TRANSLATE_NOOP("History", "filled with")),
    told<&Refill::concentration>(QT_TRANSLATE_NOOP("History", "strength")),
    told<&Refill::topUp>(QT_TRANSLATE_NOOP("History", "top up")),
    told<&Occlusion::from>(QT_TRANSLATE_NOOP("History", "from")),
    told<&Stall::from>(QT_TRANSLATE_NOOP("History", "from")),
    told<&Disconnection::from>(QT_TRANSLATE_NOOP("History", "from")),
    told<&Leak::from>(QT_TRANSLATE_NOOP("History", "from")),
    told<&Migration::from>(QT_TRANSLATE_NOOP("History", "from")),
    told<&WrongRefill::at>(QT_TRANSLATE_NOOP("History", "at")),
    told<&PocketFill::at>(QT_TRANSLATE_NOOP("History", "at")),
    told<&Occlusion::until>(QT_TRANSLATE_NOOP("History", "until")),
    told<&Stall::until>(QT_TRANSLATE_NOOP("History", "until")),
    told<&Disconnection::until>(QT_TRANSLATE_NOOP("History", "until")),
    told<&Leak::until>(QT_TRANSLATE_NOOP("History", "until")),
    told<&Migration::until>(QT_TRANSLATE_NOOP("History", "until")),
    told<&Leak::fraction>(QT_TRANSLATE_NOOP("History", "share lost")),
    told<&Migration::tip>(QT_TRANSLATE_NOOP("History", "slipped to")),
    told<&WrongRefill::concentration>(QT_TRANSLATE_NOOP("History", "true strength")),
    told<&PocketFill::dose>(QT_TRANSLATE_NOOP("History", "beside the pump")),
    told<&Population::patients>(QT_TRANSLATE_NOOP("History", "people")),
    told<&Population::seed>(QT_TRANSLATE_NOOP("History", "draw of people")),
    told<&Population::preset>(QT_TRANSLATE_NOOP("History", "how people differ")),
    told<&View::level>(QT_TRANSLATE_NOOP("History", "level looked at")),
    told<&View::units>(QT_TRANSLATE_NOOP("History", "unit")),
    told<&View::timeUnit>(QT_TRANSLATE_NOOP("History", "unit of time")),
    told<&View::log>(QT_TRANSLATE_NOOP("History", "log scale")),
    told<&View::axes>(QT_TRANSLATE_NOOP("History", "typed limits")),
};

}  // namespace

const FieldWords* fieldWords(const FieldId& field) {
    const auto* found =
        std::find_if(table.begin(), table.end(), [&](const FieldWords& one) { return one.field == field; });
    return found == table.end() ? nullptr : found;
}

}  // namespace theca::app

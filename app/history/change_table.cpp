#include "app/history/change_table.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <variant>
#include <vector>

#include "core/scenario/scenario_fields.h"
#include "core/scenario/unit_of.h"

namespace theca::app {

namespace {

template <auto member>
FieldWords words(const char* label, std::string_view none = {}) {
    using Owner = decltype(format::ownerOf(member));
    return {idOf<member>(), label, unitOf<std::remove_cvref_t<decltype(std::declval<Owner>().*member)>>, none};
}

/// With a unit that is not in the member's type.
template <auto member>
FieldWords wordsIn(std::string_view unit, const char* label) {
    return {idOf<member>(), label, unit, {}};
}

const std::array table = {
    words<&Scenario::title>(QT_TRANSLATE_NOOP("History", "title")),
    words<&Scenario::notes>(QT_TRANSLATE_NOOP("History", "notes")),
    words<&Scenario::drug>(QT_TRANSLATE_NOOP("History", "drug")),
    words<&Scenario::csfModel>(QT_TRANSLATE_NOOP("History", "model of the spinal fluid")),
    words<&Scenario::horizon>(QT_TRANSLATE_NOOP("History", "time shown")),
    words<&Scenario::lock>(QT_TRANSLATE_NOOP("History", "what may be changed")),
    wordsIn<&Patient::creatinineClearance_mL_per_min>("mL/min", QT_TRANSLATE_NOOP("History", "creatinine clearance")),
    words<&Patient::spinalCsfVolume>(QT_TRANSLATE_NOOP("History", "spinal fluid")),
    words<&Patient::canalLength>(QT_TRANSLATE_NOOP("History", "length of the canal")),
    words<&Patient::scoreBaseline>(QT_TRANSLATE_NOOP("History", "Ashworth before treatment")),
    words<&Patient::tolerance>(QT_TRANSLATE_NOOP("History", "becomes tolerant")),
    words<&Narrowing::level>(QT_TRANSLATE_NOOP("History", "narrowing above")),
    words<&Narrowing::factor>(QT_TRANSLATE_NOOP("History", "share of the mixing left there")),
    words<&Therapy::name>(QT_TRANSLATE_NOOP("History", "name")),
    words<&Therapy::shown>(QT_TRANSLATE_NOOP("History", "shown")),
    words<&OralCourse::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    words<&OralCourse::start>(QT_TRANSLATE_NOOP("History", "first dose at")),
    words<&OralCourse::interval>(QT_TRANSLATE_NOOP("History", "every")),
    words<&OralCourse::doses>(QT_TRANSLATE_NOOP("History", "number of doses")),
    words<&OralCourse::missed>(QT_TRANSLATE_NOOP("History", "missed doses")),
    words<&OralCourse::doubled>(QT_TRANSLATE_NOOP("History", "doses taken twice")),
    words<&Injection::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    words<&Injection::at>(QT_TRANSLATE_NOOP("History", "given at")),
    words<&Injection::level>(QT_TRANSLATE_NOOP("History", "level")),
    words<&Injection::mixingVolume>(QT_TRANSLATE_NOOP("History", "mixes with")),
    words<&Pump::reservoir>(QT_TRANSLATE_NOOP("History", "reservoir")),
    words<&Pump::fill>(QT_TRANSLATE_NOOP("History", "filled with")),
    words<&Pump::concentration>(QT_TRANSLATE_NOOP("History", "strength")),
    words<&Pump::lowAlarm>(QT_TRANSLATE_NOOP("History", "alarm below")),
    words<&Pump::flowAccuracy>(QT_TRANSLATE_NOOP("History", "share of the set flow")),
    words<&Pump::tip>(QT_TRANSLATE_NOOP("History", "tip")),
    words<&Pump::catheterLength>(QT_TRANSLATE_NOOP("History", "catheter")),
    words<&Pump::deadVolume>(QT_TRANSLATE_NOOP("History", "tubing in the pump")),
    words<&Pump::primed>(QT_TRANSLATE_NOOP("History", "catheter filled first")),
    words<&Pump::bridge>(QT_TRANSLATE_NOOP("History", "bridge after a new strength")),
    words<&Pump::startClock>(QT_TRANSLATE_NOOP("History", "clock at the start")),
    words<&RateStep::from>(QT_TRANSLATE_NOOP("History", "from")),
    words<&RateStep::rate>(QT_TRANSLATE_NOOP("History", "rate")),
    words<&ClockRate::from>(QT_TRANSLATE_NOOP("History", "daily from")),
    words<&ClockRate::rate>(QT_TRANSLATE_NOOP("History", "rate")),
    words<&PumpBolus::at>(QT_TRANSLATE_NOOP("History", "given at")),
    words<&PumpBolus::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    words<&PumpBolus::over>(QT_TRANSLATE_NOOP("History", "given over"), "0"),
    words<&PatientBoluses::dose>(QT_TRANSLATE_NOOP("History", "dose")),
    words<&PatientBoluses::over>(QT_TRANSLATE_NOOP("History", "given over"), "0"),
    words<&PatientBoluses::lockout>(QT_TRANSLATE_NOOP("History", "lock-out")),
    words<&PatientBoluses::maxPerDay>(QT_TRANSLATE_NOOP("History", "most in 24 h")),
    words<&PatientBoluses::requests>(QT_TRANSLATE_NOOP("History", "asked for at")),
    words<&Refill::at>(QT_TRANSLATE_NOOP("History", "refilled at")),
    words<&Refill::fill>(QT_TRANSLATE_NOOP("History", "filled with")),
    words<&Refill::concentration>(QT_TRANSLATE_NOOP("History", "strength")),
    words<&Refill::topUp>(QT_TRANSLATE_NOOP("History", "top up")),
    words<&Leak::fraction>(QT_TRANSLATE_NOOP("History", "share lost")),
    words<&Migration::tip>(QT_TRANSLATE_NOOP("History", "slipped to")),
    words<&WrongRefill::concentration>(QT_TRANSLATE_NOOP("History", "true strength")),
    words<&PocketFill::dose>(QT_TRANSLATE_NOOP("History", "beside the pump")),
    words<&Population::patients>(QT_TRANSLATE_NOOP("History", "people")),
    words<&Population::seed>(QT_TRANSLATE_NOOP("History", "draw of people")),
    words<&Population::preset>(QT_TRANSLATE_NOOP("History", "how people differ")),
    words<&View::level>(QT_TRANSLATE_NOOP("History", "level looked at")),
    words<&View::units>(QT_TRANSLATE_NOOP("History", "unit")),
    words<&View::timeUnit>(QT_TRANSLATE_NOOP("History", "unit of time")),
    words<&View::log>(QT_TRANSLATE_NOOP("History", "log scale")),
    words<&View::axes>(QT_TRANSLATE_NOOP("History", "typed limits")),
};

template <class Kind>
void addTimes(std::vector<FieldWords>& times) {
    if constexpr (lasts<Kind>) {
        times.push_back(words<&Kind::from>(QT_TRANSLATE_NOOP("History", "from")));
        times.push_back(words<&Kind::until>(QT_TRANSLATE_NOOP("History", "until")));
    } else {
        times.push_back(words<&Kind::at>(QT_TRANSLATE_NOOP("History", "at")));
    }
}
/// The times of every kind of fault.
template <class... Kinds>
std::vector<FieldWords> faultTimes(const std::variant<Kinds...>*) {
    std::vector<FieldWords> times;
    (addTimes<Kinds>(times), ...);
    return times;
}

}  // namespace

const FieldWords* fieldWords(const FieldId& field) {
    static const std::vector<FieldWords> times = faultTimes(static_cast<const Fault*>(nullptr));
    const auto isOf = [&](const FieldWords& one) { return one.field == field; };
    if (const auto* found = std::find_if(table.begin(), table.end(), isOf); found != table.end()) return found;
    const auto found = std::find_if(times.begin(), times.end(), isOf);
    return found == times.end() ? nullptr : &*found;
}

}  // namespace theca::app

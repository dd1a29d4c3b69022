#pragma once

#include "core/scenario/clock_text.h"
#include "core/scenario/field.h"
#include "core/scenario/names.h"
#include "core/scenario/scenario.h"

namespace theca {

using Overrides = decltype(Patient::parameters);
using Axes = decltype(View::axes);

}  // namespace theca

/// The scenario file, version 1: every key once, in the order it is written, with its member and its limits. The
/// default is the member's initialiser, the unit is the member's type.
namespace theca::format {

using namespace std::string_view_literals;

inline constexpr double longestRun_h = 8784;  // 366 days
inline constexpr Range duringRun = from(0, longestRun_h);
inline constexpr Range givenMicrograms = above(0, 100'000);
inline constexpr Range solution = above(0, 100'000);  // µg/mL
inline constexpr Range overMinutes = above(0, 1440);
inline constexpr Range pumpRate = from(0, 20'000);  // µg/day
inline constexpr Range reservoirVolume = from(0, 100);
inline constexpr Range observedValue = from(0, 1e9);
inline constexpr Range axisEnd = from(-1e9, 1e9);
inline constexpr std::uint64_t mostEvents = 5000;
inline constexpr std::uint64_t mostPoints = 10'000;
inline constexpr std::uint64_t minutesOfDay = 24 * 60;
inline constexpr List<> events = {{}, 0, mostEvents, "a year of doses every two hours; with more a window would no longer follow a slider"};
inline constexpr Words nameWords = {"name", 200, LineBreaks::Refused, "it is shown on one line, beside a curve"};
inline constexpr Words titleWords = {"title", 500, LineBreaks::Refused, "it is the heading of the charts"};
inline constexpr Words noteWords = {"notes", 5000, LineBreaks::Allowed, "a page to read"};
inline constexpr Words pathWords = {"path", 200};
inline constexpr Pattern drugName = {"^[a-z0-9-]{1,40}$", isDrugName};
inline constexpr Pattern clockTime = {"^([01][0-9]|2[0-3]):[0-5][0-9]$", isClockTime};
inline constexpr Pattern signalName = {
    "^(plasma|csf:(S[12]|L[1-5]|T([1-9]|1[0-2])|C[1-7]|cranial)|[a-z][A-Za-z0-9_]*)$", isSignalName};

template <>
inline constexpr auto fields<Narrowing> = std::tuple{
    required<&Narrowing::level>("level"),
    required<&Narrowing::factor>("factor", from(0, 1)),
};

template <>
inline constexpr auto fields<Patient> = std::tuple{
    optional<&Patient::creatinineClearance_mL_per_min>("creatinine_clearance_mL_per_min", from(10, 150)),
    optional<&Patient::spinalCsfVolume>("spinal_csf_volume_mL", from(30, 300)),
    optional<&Patient::canalLength>("canal_length_cm", from(20, 80)),
    optional<&Patient::scoreBaseline>("ashworth_baseline", from(1, 5)),
    optional<&Patient::tolerance>("tolerance"),
    optional<&Patient::narrowing>("narrowing"),
    optional<&Patient::parameters>("parameters"),
};
template <>
inline constexpr auto definition<Patient> = "patient"sv;

inline constexpr List<WholeRange> doseNumbers = {{1, mostEvents}, 0, mostEvents};

template <>
inline constexpr auto fields<OralCourse> = std::tuple{
    required<&OralCourse::dose>("dose_mg", above(0, 1000)),
    optional<&OralCourse::start>("start_h", duringRun),
    optional<&OralCourse::interval>("interval_h", from(0.01, longestRun_h)),
    optional<&OralCourse::doses>("doses", WholeRange{1, mostEvents}),
    optional<&OralCourse::missed>("missed", doseNumbers),
    optional<&OralCourse::doubled>("doubled", doseNumbers),
};

template <>
inline constexpr auto fields<Injection> = std::tuple{
    required<&Injection::dose>("dose_ug", givenMicrograms),
    required<&Injection::at>("at_h", duringRun),
    required<&Injection::level>("level"),
    optional<&Injection::mixingVolume>("mixing_volume_mL", from(0.1, 97)),
};

template <>
inline constexpr auto fields<RateStep> = std::tuple{
    required<&RateStep::from>("from_h", duringRun),
    required<&RateStep::rate>("rate_ug_per_day", pumpRate),
};

template <>
inline constexpr auto fields<ClockRate> = std::tuple{
    required<&ClockRate::from>("from_clock", clockTime),
    required<&ClockRate::rate>("rate_ug_per_day", pumpRate),
};

template <>
inline constexpr auto fields<PumpBolus> = std::tuple{
    required<&PumpBolus::at>("at_h", duringRun),
    required<&PumpBolus::dose>("dose_ug", givenMicrograms),
    optional<&PumpBolus::over>("over_min", overMinutes),
};

template <>
inline constexpr auto fields<PatientBoluses> = std::tuple{
    required<&PatientBoluses::dose>("dose_ug", givenMicrograms),
    optional<&PatientBoluses::over>("over_min", overMinutes),
    required<&PatientBoluses::lockout>("lockout_h", above(0, 168)),
    required<&PatientBoluses::maxPerDay>("max_per_day", WholeRange{1, 24}),
    optional<&PatientBoluses::requests>("requests_h", List<Range>{duringRun, 0, mostEvents}),
};

template <>
inline constexpr auto fields<Refill> = std::tuple{
    required<&Refill::at>("at_h", duringRun),
    required<&Refill::fill>("fill_mL", reservoirVolume),
    required<&Refill::concentration>("concentration_ug_per_mL", solution),
    optional<&Refill::topUp>("top_up"),
};

/// The times of a fault that lasts.
template <class Kind>
inline constexpr auto lasting = std::tuple{
    required<&Kind::from>("from_h", duringRun),
    required<&Kind::until>("until_h", duringRun),
};
template <class Kind>
inline constexpr auto atOnce = std::tuple{required<&Kind::at>("at_h", duringRun)};

template <>
inline constexpr auto fields<Occlusion> = lasting<Occlusion>;
template <>
inline constexpr auto fields<Stall> = lasting<Stall>;
template <>
inline constexpr auto fields<Disconnection> = lasting<Disconnection>;
template <>
inline constexpr auto fields<Leak> = std::tuple_cat(lasting<Leak>,
                                                    std::tuple{required<&Leak::fraction>("fraction", above(0, 1))});
template <>
inline constexpr auto fields<Migration> =
    std::tuple_cat(lasting<Migration>, std::tuple{required<&Migration::tip>("tip_level", OrElse{"outside"})});
template <>
inline constexpr auto fields<WrongRefill> =
    std::tuple_cat(atOnce<WrongRefill>,
                   std::tuple{required<&WrongRefill::concentration>("concentration_ug_per_mL", from(0, 100'000))});
template <>
inline constexpr auto fields<PocketFill> =
    std::tuple_cat(atOnce<PocketFill>, std::tuple{required<&PocketFill::dose>("dose_ug", givenMicrograms)});

template <>
inline constexpr auto fields<Pump> = std::tuple{
    optional<&Pump::reservoir>("reservoir_mL", from(1, 100)),
    optionalLike<&Pump::fill, &Pump::reservoir>("fill_mL", reservoirVolume),
    required<&Pump::concentration>("concentration_ug_per_mL", solution),
    optional<&Pump::lowAlarm>("low_alarm_mL", from(0, 20)),
    optional<&Pump::flowAccuracy>("flow_accuracy", from(0.5, 1.5)),
    required<&Pump::tip>("tip_level"),
    optional<&Pump::catheterLength>("catheter_length_cm", from(0, 150)),
    optional<&Pump::deadVolume>("pump_dead_volume_mL", from(0, 2)),
    optional<&Pump::primed>("primed"),
    optional<&Pump::bridge>("bridge"),
    optional<&Pump::program>("program", events),
    optional<&Pump::daySchedule>("day_schedule", List<>{{}, 0, minutesOfDay, "a day has 1440 minutes"}),
    optional<&Pump::startClock>("start_clock", clockTime),
    optional<&Pump::boluses>("boluses", events),
    optional<&Pump::patientBoluses>("patient_boluses"),
    optional<&Pump::refills>("refills", events),
    optional<&Pump::faults>("faults", events),
};

template <>
inline constexpr auto fields<Therapy> = std::tuple{
    required<&Therapy::name>("name", nameWords),
    optional<&Therapy::shown>("shown"),
    optional<&Therapy::oral>("oral", events),
    optional<&Therapy::injections>("injections", events),
    optional<&Therapy::pump>("pump"),
};
template <>
inline constexpr auto definition<Therapy> = "therapy"sv;

template <>
inline constexpr auto items<ObservedPoint> = std::tuple{
    required<&ObservedPoint::at>("time_h", duringRun),
    required<&ObservedPoint::value>("value", observedValue),
    optional<&ObservedPoint::sd>("sd", observedValue),
};

template <>
inline constexpr auto fields<Observation> = std::tuple{
    required<&Observation::label>("label", nameWords),
    required<&Observation::what>("what", signalName),
    written<&Observation::unit>("unit", OneOf{names<ConcentrationUnit>}),
    required<&Observation::points>("points", List<>{{}, 0, mostPoints, "each is a mark in a chart"}),
};
template <>
inline constexpr auto definition<Observation> = "observation"sv;

template <>
inline constexpr auto fields<Population> = std::tuple{
    written<&Population::patients>("patients", WholeRange{0, 1'000'000}),
    written<&Population::seed>("seed", WholeRange{0, anyNumber}),
    optional<&Population::preset>("preset"),
};
template <>
inline constexpr auto definition<Population> = "population"sv;

template <>
inline constexpr auto fields<Bookmark> = std::tuple{
    required<&Bookmark::at>("at_h", duringRun),
    required<&Bookmark::name>("name", nameWords),
};

inline constexpr std::array axisRanges = {
    NamedRange{"time", duringRun},
    NamedRange{"csf", axisEnd},
    NamedRange{"plasma", axisEnd},
    NamedRange{"effect", axisEnd},
};

template <>
inline constexpr auto fields<View> = std::tuple{
    optional<&View::level>("level", OrElse{"cranial"}),
    optional<&View::units>("units"),
    optional<&View::timeUnit>("time_unit"),
    optional<&View::log>("log"),
    optional<&View::axes>("axes", NamedRanges{axisRanges}),
    optional<&View::playhead>("playhead_h", duringRun),
    optional<&View::speed_h_per_s>("speed_h_per_s", above(0, longestRun_h)),
    optional<&View::bookmarks>("bookmarks", List<>{{}, 0, 100, "they are the entries of a list"}),
};
template <>
inline constexpr auto definition<View> = "view"sv;

template <>
inline constexpr auto fields<Pin> = std::tuple{
    required<&Pin::name>("name", nameWords),
    written<&Pin::colour>("colour", WholeRange{0, 7}),
    required<&Pin::scenario>("scenario"),
};

template <>
inline constexpr auto fields<Scenario> = std::tuple{
    required<&Scenario::title>("title", titleWords),
    optional<&Scenario::notes>("notes", noteWords),
    required<&Scenario::drug>("drug", drugName),
    written<&Scenario::csfModel>("csf_model"),
    required<&Scenario::horizon>("horizon_h", from(1, longestRun_h)),
    optional<&Scenario::patient>("patient"),
    required<&Scenario::therapies>("therapies", List<>{{}, 1, 20}),
    optional<&Scenario::observations>("observations", List<>{{}, 0, 50, "each has a line in the legend"}),
    optional<&Scenario::pins>("pins", List<>{{}, 0, 8}),
    optional<&Scenario::population>("population"),
    optional<&Scenario::view>("view"),
    optional<&Scenario::lock>("lock", List<Words>{pathWords, 0, 1000, "each is a control of the window"}),
};
template <>
inline constexpr auto file<Scenario> = FileKind{"scenario", 1};

}  // namespace theca::format

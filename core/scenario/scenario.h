#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/scenario/fault.h"
#include "core/scenario/level.h"
#include "core/scenario/parameter_id.h"

/// The scenario file, version 1, as a value. Field names and units are those of the file's keys; optional keys have
/// their default here.
namespace theca {

enum class CsfModel { Levels, OnePool };

/// A place where the canal lets less through, by scar or stenosis: an assumption, to be looked at.
struct Narrowing {
    Level level;        ///< the way from this level to the next one towards the head
    double factor = 1;  ///< of what mixes across it

    bool operator==(const Narrowing&) const = default;
};

struct Patient {
    double creatinineClearance_mL_per_min = 100;
    Millilitres spinalCsfVolume{97};
    Centimetres canalLength{58};
    double scoreBaseline = 3.5;  ///< Ashworth, 1–5
    bool tolerance = false;
    std::optional<Narrowing> narrowing;
    std::map<ParameterId, double> parameters;  ///< true values in the unit of the key

    bool operator==(const Patient&) const = default;
};

/// Tablets at start, start + interval, …; `missed` and `doubled` contain dose numbers, 1 … doses.
struct OralCourse {
    Milligrams dose{10};
    Hours start{0};
    Hours interval{0};  ///< 0 if the file gives none (one dose)
    int doses = 1;
    std::vector<int> missed;
    std::vector<int> doubled;

    bool operator==(const OralCourse&) const = default;
};

struct Injection {
    Micrograms dose{50};
    Hours at{0};
    Level level;
    std::optional<Millilitres> mixingVolume{};  ///< absent: the person's

    bool operator==(const Injection&) const = default;
};

struct RateStep {
    Hours from{0};
    MicrogramsPerDay rate{0};

    bool operator==(const RateStep&) const = default;
};

/// A time of day in minutes after midnight, 0 … 1439.
struct ClockTime {
    int minutes = 0;

    auto operator<=>(const ClockTime&) const = default;
};

/// Hours from `start` to the next time the clock shows `clock`, 0 … 24 (24 excluded).
Hours untilClock(ClockTime start, ClockTime clock);

struct ClockRate {
    ClockTime from;
    MicrogramsPerDay rate{0};

    bool operator==(const ClockRate&) const = default;
};

struct PumpBolus {
    Hours at{0};
    Micrograms dose{0};
    std::optional<Minutes> over;  ///< none: as fast as the pump can

    bool operator==(const PumpBolus&) const = default;
};

struct PatientBoluses {
    Micrograms dose{0};
    std::optional<Minutes> over;
    Hours lockout{0};
    int maxPerDay = 1;
    std::vector<Hours> requests;

    bool operator==(const PatientBoluses&) const = default;
};

struct Refill {
    Hours at{0};
    Millilitres fill{0};
    MicrogramsPerMillilitre concentration{0};
    bool topUp = false;

    bool operator==(const Refill&) const = default;
};

struct Pump {
    Millilitres reservoir{20};
    Millilitres fill{20};
    MicrogramsPerMillilitre concentration{500};
    Millilitres lowAlarm{2};
    double flowAccuracy = 1;
    Level tip;
    Centimetres catheterLength{70};
    Millilitres deadVolume{0.25};
    bool primed = true;
    bool bridge = true;
    std::vector<RateStep> program;
    std::vector<ClockRate> daySchedule;
    ClockTime startClock;
    std::vector<PumpBolus> boluses;
    std::optional<PatientBoluses> patientBoluses;
    std::vector<Refill> refills;
    std::vector<Fault> faults;

    bool operator==(const Pump&) const = default;
};

struct Therapy {
    Text name;
    bool shown = true;
    std::vector<OralCourse> oral;
    std::vector<Injection> injections;
    std::optional<Pump> pump;

    bool operator==(const Therapy&) const = default;
};

struct ObservedPoint {
    Hours at{0};
    double value = 0;
    std::optional<double> sd;

    bool operator==(const ObservedPoint&) const = default;
};

struct Observation {
    Text label;
    std::string what;  ///< as Signal in core/model/signal.h writes it
    std::string unit = "ng/mL";
    std::vector<ObservedPoint> points;

    bool operator==(const Observation&) const = default;
};

/// How a population differs from the data files' own numbers; `Typical` does not.
enum class PopulationPreset { Typical, LowMixing, Wide, Uniform };

struct Population {
    int patients = 0;
    std::uint64_t seed = 1;
    PopulationPreset preset = PopulationPreset::Typical;

    bool operator==(const Population&) const = default;
};

enum class ConcentrationUnit { NgPerMl, UgPerMl, NmolPerL, MgPerL };
enum class TimeUnit { Auto, InHours, InDays };

struct Bookmark {
    Hours at{0};
    Text name;

    bool operator==(const Bookmark&) const = default;
};

/// How the scenario is looked at. Changes no number of the run.
struct View {
    std::optional<Level> level = Level{6};  ///< L1; none: the cranial pool
    ConcentrationUnit units = ConcentrationUnit::NgPerMl;
    TimeUnit timeUnit = TimeUnit::Auto;
    bool log = false;
    std::map<std::string, std::array<double, 2>> axes;  ///< typed limits: "time" (h), "csf", "plasma" (ng/mL), "effect"
    Hours playhead{0};
    double speed_h_per_s = 1;
    std::vector<Bookmark> bookmarks;

    bool operator==(const View&) const = default;
};

struct Pin;

struct Scenario {
    Text title;
    Text notes;
    std::string drug;
    CsfModel csfModel = CsfModel::Levels;
    Hours horizon{72};
    Patient patient;
    std::vector<Therapy> therapies;
    std::vector<Observation> observations;
    std::vector<Pin> pins;
    Population population;
    View view;
    std::vector<std::string> lock;

    bool operator==(const Scenario& other) const;
};

struct Pin {
    Text name;
    int colour = 0;     ///< 0 … 7
    Scenario scenario;  ///< without pins

    bool operator==(const Pin& other) const = default;
};

}  // namespace theca

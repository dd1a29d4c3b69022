#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/units.h"

namespace theca {

/// The kinds of numbers that a lesson takes from its runs, named in files as in `measure_spec_fields.h`. Up to `Fall`
/// they are those of core/solve/measure.h.
enum class LessonMeasureKind {
    Peak,
    PeakTime,
    Value,
    Mean,
    Steady,
    AucToInfinity,
    AucPerDose,
    Clearance,
    HalfLife,
    FirstAbove,  ///< first time at or after `after` with a value above `level`; any signal
    SteadyRateFor,
    RateUnderTolerance,
    Bioavailability,
    Ratio,
    Difference,
    Fall,
    Lowest,             ///< the lowest value from `after` on
    LowestTime,         ///< when it is reached
    FirstBelow,         ///< first time at or after `after` with a value below `level`
    Fluctuation,        ///< (highest − lowest)/mean over a window, %
    Percentile,         ///< of people at a time: the value that `percent` of them stay below
    EquivalentTablets,  ///< mg a day that would in the long run keep as much at the place as the therapy does
    Computed,           ///< an expression of other measures
};

/// One number taken from the runs of a lesson, as the file has it: places by their names. Each kind uses some of the
/// members (`keysOf` in measure_spec_fields.h); the others stay empty.
struct MeasureSpec {
    LessonMeasureKind kind = LessonMeasureKind::Value;
    std::string scenario;  ///< its name in the lesson
    int therapy = 0;
    std::string what;  ///< as Signal in core/model/signal.h writes it
    std::optional<Hours> at;
    std::optional<Hours> after;
    std::optional<Hours> from;
    std::optional<Hours> until;
    std::optional<Hours> every;
    std::optional<double> level;  ///< ng/mL of a concentration, else in the unit of the read-out
    std::optional<double> years;
    std::optional<double> percent;
    std::string is;               ///< an expression
    std::string unit;             ///< of Computed: what its number counts, for people
    std::vector<MeasureSpec> of;  ///< two, for ratio, difference and fall

    bool operator==(const MeasureSpec&) const = default;
};

}  // namespace theca

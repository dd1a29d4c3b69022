#pragma once

#include <string_view>

#include "core/scenario/names.h"

namespace theca {

/// The kinds of numbers that a target or a lesson takes from runs. A target has those up to `Fall`.
enum class MeasureKind {
    Peak,                ///< the highest value up to the horizon; read-outs too
    PeakTime,            ///< when it is reached
    Value,               ///< at a time; read-outs too
    Mean,                ///< over a window; of a read-out: its time integral over the length of the window
    Steady,              ///< the steady state under the inflow at the horizon, exact; read-outs too
    AucToInfinity,       ///< of everything given up to the horizon, exact
    AucPerDose,          ///< the same per µg given
    Clearance,           ///< dose over AUC to infinity
    HalfLife,            ///< of a straight line through the logarithms at given times
    FirstAbove,          ///< the first time a concentration (in a lesson: any signal) exceeds `level`
    SteadyRateFor,       ///< the infusion rate whose steady state gives a read-out a stated value
    RateUnderTolerance,  ///< the infusion rate that keeps the first effect as it was, after some years
    Bioavailability,     ///< F in the drug's file
    Ratio,               ///< the first of two measures over the second
    Difference,          ///< the first minus the second
    Fall,                ///< how far the first lies below the second, in per cent of the second
    Lowest,              ///< the lowest value from a time on
    LowestTime,          ///< when it is reached
    FirstBelow,          ///< the first time from a time on with a value below `level`
    Fluctuation,         ///< (highest − lowest)/mean over a window, %
    Percentile,          ///< of people at a time: the value that some per cent of them stay below
    EquivalentTablets,   ///< mg a day that would in the long run keep as much at the place as the therapy does
    Computed,            ///< an expression of other measures
};

template <>
inline constexpr auto names<MeasureKind> = std::to_array<std::string_view>({"peak",
                                                                            "peak_time",
                                                                            "value",
                                                                            "mean",
                                                                            "steady",
                                                                            "auc_to_infinity",
                                                                            "auc_per_dose",
                                                                            "clearance",
                                                                            "half_life",
                                                                            "first_above",
                                                                            "steady_rate_for",
                                                                            "rate_under_tolerance",
                                                                            "bioavailability",
                                                                            "ratio",
                                                                            "difference",
                                                                            "fall",
                                                                            "lowest",
                                                                            "lowest_time",
                                                                            "first_below",
                                                                            "fluctuation",
                                                                            "percentile",
                                                                            "equivalent_tablets",
                                                                            "computed"});

/// "ng/mL", "h", "ng*h/mL", "ng*h/mL/ug", "mL/h", "ug/day", "mg/day", "%" or "1": the unit of a number of a kind that
/// looks at a concentration or a read-out. That of a difference is the unit of its two.
std::string_view unitOfKind(MeasureKind kind, bool concentration);

}  // namespace theca

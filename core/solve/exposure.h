#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca {

/// A value and the first time it is reached.
struct Extreme {
    double value = 0;
    Hours at;
};

/// Exact extremes of a signal over [from, until]: found between rows, so no output step changes them.
struct Extremes {
    Extreme lowest;
    Extreme highest;
};
Extremes extremes(const Trajectory& trajectory, Signal signal, Hours from, Hours until);

/// Every time in (from, until) at which the signal crosses `threshold` (same unit as the signal), exact.
std::vector<Hours> crossings(const Trajectory& trajectory, Signal signal, double threshold, Hours from, Hours until);

enum class Crossing { Falls, Rises };
/// The first time after `from` at which the signal falls below or rises above `threshold` (same unit as the signal),
/// exact; a jump at a dose counts. Drug, score or fraction; none where it does not happen before the horizon.
std::optional<Hours> firstCrossing(const Trajectory& trajectory, Signal signal, double threshold, Crossing wanted,
                                   Hours from);

/// Hours over [0, horizon] with Ce of the drug's first site above EC50 (tolerance included).
std::optional<double> timeAboveEC50(const Trajectory& trajectory);

/// A number, or why there is none.
struct Figure {
    std::optional<double> value;
    std::string reason;  ///< a code: "no_drug_in_plasma", "no_effect_model", …

    bool operator==(const Figure&) const = default;
};

/// Exposure to the drug at one place [docs/model.md, M11]; concentrations in µg/mL, times in h. The steady window is
/// the last full dosing interval of a purely oral therapy with one course, else the last 24 h, or the whole run where
/// it is shorter.
struct Exposure {
    Figure cmax;                ///< the highest concentration of the run
    Figure tmax;                ///< when it is first reached
    Figure cmin;                ///< the lowest in the steady window
    Figure auc;                 ///< the integral over the run, µg·h/mL
    Figure cavg;                ///< that over the run's length
    Figure fluctuationPercent;  ///< highest less lowest, over the mean, in the steady window
    Figure csfToPlasma;         ///< CSF only: AUC over plasma's AUC
};
Exposure exposure(const Trajectory& trajectory, const Therapy& therapy, Signal concentration);
/// AUC at a place of the fluid over plasma's AUC, of the whole run.
Figure csfToPlasma(const Trajectory& trajectory, Signal csf);
Figure hoursAboveEC50(const Trajectory& trajectory);

}  // namespace theca

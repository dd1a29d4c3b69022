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

/// Extremes of a signal over [from, until]: found between rows, so no output step changes them. Exact for concentrations;
/// of read-outs the value is, the time to 1e-5 of itself.
struct Extremes {
    Extreme lowest;
    Extreme highest;
};
Extremes extremes(const Trajectory& trajectory, Signal signal, Hours from, Hours until);

/// Every time in (from, until) at which the signal crosses `threshold` (in the unit of the signal), exact.
std::vector<Hours> crossings(const Trajectory& trajectory, Signal signal, double threshold, Hours from, Hours until);

enum class Crossing { Falls, Rises };
/// The first time after `from` at which the signal falls below or rises above `threshold` (in the unit of the signal),
/// exact; a jump at a dose counts. Any signal; none if this does not happen before the horizon.
std::optional<Hours> firstCrossing(const Trajectory& trajectory, Signal signal, double threshold, Crossing wanted,
                                   Hours from);

/// Hours over [0, horizon] with Ce of the drug's first site above EC50 (tolerance included).
std::optional<double> timeAboveEC50(const Trajectory& trajectory);

/// A number, or the reason why there is none.
struct Figure {
    std::optional<double> value;
    std::string reason;  ///< a code, such as "no_drug_in_plasma" or "no_effect_model"

    bool operator==(const Figure&) const = default;
};

/// Exposure to the drug at one place [docs/model.md, M11]; concentrations in µg/mL, times in h. The steady window is
/// the last full dosing interval of a therapy with one course of tablets and nothing else; otherwise the last 24 h, or
/// the whole run if it is shorter.
struct Exposure {
    /// A span of time at the end of a run.
    struct Window {
        Hours from;
        Hours until;
    };

    Window steady;              ///< what cmin and fluctuationPercent are of
    Figure cmax;                ///< the highest concentration of the run
    Figure tmax;                ///< when it is first reached
    Figure peakTime;            ///< the same, unless the curve still is at its highest when the run ends
    Figure cmin;                ///< the lowest in the steady window
    Figure auc;                 ///< the integral over the run, µg·h/mL
    Figure cavg;                ///< auc over the length of the run
    Figure fluctuationPercent;  ///< (highest − lowest)/mean in the steady window, %
    Figure csfToPlasma;         ///< CSF only: its AUC to infinity over that of plasma
};
Exposure exposure(const Trajectory& trajectory, const Therapy& therapy, Signal concentration);
/// AUC at a place in the CSF over that of plasma, to infinity, of all given by the horizon; of a pump, when steady.
Figure csfToPlasma(const Trajectory& trajectory, Signal csf);
Figure hoursAboveEC50(const Trajectory& trajectory);

}  // namespace theca

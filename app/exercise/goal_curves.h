#pragma once

#include <QString>
#include <vector>

#include "app/document/shown.h"
#include "core/exercise/goal.h"

namespace theca::app {

/// A curve that a goal can be set for: those of the charts.
struct GoalCurve {
    QString title;  ///< "Blood plasma"
    QString unit;   ///< "ng/mL"; empty for scores and fractions
    Signal signal;
    double factor = 1;  ///< shown value = core value · factor

    bool operator==(const GoalCurve&) const = default;
};

/// The place of the top chart, plasma, the brain's fluid where it is not the top one, and the drug's effects, as far as
/// the run has them.
std::vector<GoalCurve> goalCurves(const Shown& shown);

/// The curve of a goal; with the place's name where the charts no longer show it.
GoalCurve curveOf(const Goal& goal, const Shown& shown);

}  // namespace theca::app

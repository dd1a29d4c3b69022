#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/solve/exposure.h"
#include "core/solve/trajectory.h"

/// Runs side by side: some measures of exposure, as they are or against one of the runs.
namespace theca {

enum class Compared { Cmax, Tmax, Auc, Cmin, Fluctuation, CsfToPlasma, HoursAboveEC50 };
inline constexpr std::size_t comparedCount = 7;

/// One value a Compared, in its order.
using ComparedFigures = std::array<Figure, comparedCount>;

/// Whether a measure counts in concentrations, alone or times hours.
bool countsConcentration(Compared measure);

struct ComparedPlaces {
    Signal place;  ///< where Cmax, tmax, AUC, Cmin and fluctuation are taken
    Signal csf;    ///< the fluid CSF:plasma speaks of

    bool operator==(const ComparedPlaces&) const = default;
};

/// The measures of a run, concentrations times `factor` (from µg/mL to the unit they are told in).
ComparedFigures comparedFigures(const Trajectory& trajectory, const Therapy& therapy, const ComparedPlaces& places,
                                double factor);

enum class ComparedAs { Values, Differences, Ratios };

/// `figures` as they are, less those of `reference`, or over them; a difference within rounding is 0. Missing where
/// either is, and where a ratio would be over nothing ("reference_zero").
ComparedFigures against(const ComparedFigures& figures, const ComparedFigures& reference, ComparedAs as);

}  // namespace theca

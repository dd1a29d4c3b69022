#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/solve/exposure.h"
#include "core/solve/trajectory.h"

/// Some figures of exposure for several runs, as they are or compared with those of one run.
namespace theca {

enum class Compared { Cmax, Tmax, Auc, Cmin, Fluctuation, CsfToPlasma, HoursAboveEC50 };
inline constexpr std::size_t comparedCount = 7;

/// One figure per Compared, in its order.
using ComparedFigures = std::array<Figure, comparedCount>;

struct ComparedPlaces {
    Signal place;  ///< for Cmax, tmax, AUC, Cmin and fluctuation
    Signal csf;    ///< the CSF in CSF:plasma

    bool operator==(const ComparedPlaces&) const = default;
};

/// The figures of a run; concentrations are multiplied by `factor` (from µg/mL to the unit they are shown in).
ComparedFigures comparedFigures(const Trajectory& trajectory, const Therapy& therapy, const ComparedPlaces& places,
                                double factor);

enum class ComparedAs { Values, Differences, Ratios };

/// `figures` unchanged, minus those of `reference`, or divided by them; a difference within rounding is 0. A figure is
/// missing if either of the two is, and a ratio if it would divide by 0 ("reference_zero").
ComparedFigures against(const ComparedFigures& figures, const ComparedFigures& reference, ComparedAs as);

}  // namespace theca

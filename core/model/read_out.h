#pragma once

#include <optional>

#include "core/base/units.h"
#include "core/data/drug.h"
#include "core/model/individual.h"

namespace theca {

/// Computes a read-out from the concentrations at an effect site at one time [docs/model.md, M8–M10].
struct Sensitivity {
    double ec50 = 1;  ///< µg/mL, tolerance included
    double gamma = 1;
    double emax = 1;
    double plasmaEC50 = 0;  ///< µg/mL, tolerance included; 0: plasma has no effect of its own
    double scoreBaseline = 1;
    double scoreFloor = 1;

    /// With both EC50s times `tolerance`.
    Sensitivity after(double tolerance) const;
};

/// Of a site of somebody who is not tolerant.
Sensitivity sensitivityAt(const EffectParameters& effect, std::size_t site);

/// What a read-out looks at, µg/mL.
struct SiteLevels {
    double ce = 0;
    double reference = 0;        ///< the slow average of Ce
    double plasma = 0;           ///< what follows plasma as Ce does the CSF
    double plasmaReference = 0;  ///< the slow average of that
};

/// EC50 at `at` over the EC50 without tolerance; drug first reached the CSF by needle or pump at `first`, if ever.
double toleranceFactor(const EffectParameters& effect, const std::optional<Hours>& first, Hours at);

/// E, 0 … 1, of what the fluid and plasma bring to a site, both µg/mL.
double effectAt(const Sensitivity& sensitivity, double ce, double plasma);

/// What a read-out that is no concentration says of E, and of E at the slow averages, which only Withdrawal looks at.
double readOutFrom(ReadOutKind kind, const Sensitivity& sensitivity, double effect, double slowEffect);

/// What any read-out says of the levels at its site.
double readOutAt(ReadOutKind kind, const Sensitivity& sensitivity, const SiteLevels& levels);

}  // namespace theca

#pragma once

#include <optional>

#include "core/base/units.h"
#include "core/data/drug.h"
#include "core/model/individual.h"

namespace theca {

/// Computes a read-out from the concentration at an effect site at one time [docs/model.md, M8–M10].
struct Sensitivity {
    double ec50 = 1;  ///< µg/mL, tolerance included
    double gamma = 1;
    double scoreBaseline = 1;
    double scoreFloor = 1;
};

/// EC50 at `at` over the EC50 without tolerance; drug first reached the CSF by needle or pump at `first`, if ever.
double toleranceFactor(const EffectParameters& effect, const std::optional<Hours>& first, Hours at);

/// The value for Ce = `ce` and the slow average `reference`, both in µg/mL.
double readOutAt(ReadOutKind kind, const Sensitivity& sensitivity, double ce, double reference);

}  // namespace theca

#include "core/model/read_out.h"

#include <algorithm>
#include <cmath>

namespace theca {

namespace {

/// E, 0 … 1, of what the fluid and plasma bring to the site.
double hill(const Sensitivity& s, double ce, double plasma) {
    if (s.plasmaEC50 > 0 && plasma > 0) {
        const double u = ce / s.ec50 + plasma / s.plasmaEC50;
        return 1 / (1 + std::pow(u, -s.gamma));
    }
    return ce > 0 ? 1 / (1 + std::pow(s.ec50 / ce, s.gamma)) : 0;
}

/// An effect that is missing by less than this is rounding error, so there is no withdrawal.
double missing(double effect) { return effect > 1e-9 ? effect : 0; }

}  // namespace

Sensitivity Sensitivity::after(double tolerance) const {
    Sensitivity less = *this;
    less.ec50 *= tolerance;
    less.plasmaEC50 *= tolerance;
    return less;
}

Sensitivity sensitivityAt(const EffectParameters& effect, std::size_t site) {
    const SiteParameters& one = effect.sites[site];
    return {MicrogramsPerMillilitre(one.EC50).number(),
            one.gamma,
            one.Emax,
            MicrogramsPerMillilitre(one.plasmaEC50).number(),
            effect.scoreBaseline,
            effect.scoreFloor};
}

double toleranceFactor(const EffectParameters& effect, const std::optional<Hours>& first, Hours at) {
    if (!effect.tolerance || !first || at <= *first) return 1;
    const double halfTimes = (at - *first) / effect.tolerance->halfTime;
    return 1 + effect.tolerance->addedEC50 * (1 - std::exp2(-halfTimes));
}

double readOutAt(ReadOutKind kind, const Sensitivity& s, const SiteLevels& levels) {
    switch (kind) {
        case ReadOutKind::Score:
            return s.scoreBaseline - (s.scoreBaseline - s.scoreFloor) * s.emax * hill(s, levels.ce, levels.plasma);
        case ReadOutKind::FractionLeft:
            return 1 - s.emax * hill(s, levels.ce, levels.plasma);
        case ReadOutKind::Withdrawal:
            return missing(hill(s, levels.reference, levels.plasmaReference) - hill(s, levels.ce, levels.plasma));
        case ReadOutKind::Concentration:
            break;
    }
    return levels.ce;
}

}  // namespace theca

#include "core/model/read_out.h"

#include <algorithm>
#include <cmath>

namespace theca {

namespace {

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

double effectAt(const Sensitivity& s, double ce, double plasma) {
    if (s.plasmaEC50 > 0 && plasma > 0) {
        const double u = ce / s.ec50 + plasma / s.plasmaEC50;
        return 1 / (1 + std::pow(u, -s.gamma));
    }
    return ce > 0 ? 1 / (1 + std::pow(s.ec50 / ce, s.gamma)) : 0;
}

double readOutFrom(ReadOutKind kind, const Sensitivity& s, double effect, double slowEffect) {
    switch (kind) {
        case ReadOutKind::Score:
            return s.scoreBaseline - (s.scoreBaseline - s.scoreFloor) * s.emax * effect;
        case ReadOutKind::FractionLeft:
            return 1 - s.emax * effect;
        case ReadOutKind::Withdrawal:
            return missing(slowEffect - effect);
        case ReadOutKind::Concentration:
            break;
    }
    return effect;
}

double readOutAt(ReadOutKind kind, const Sensitivity& s, const SiteLevels& levels) {
    if (kind == ReadOutKind::Concentration) return levels.ce;
    const bool looksBack = kind == ReadOutKind::Withdrawal;
    return readOutFrom(kind, s, effectAt(s, levels.ce, levels.plasma),
                       looksBack ? effectAt(s, levels.reference, levels.plasmaReference) : 0);
}

}  // namespace theca

#include "core/model/read_out.h"

#include <algorithm>
#include <cmath>

namespace theca {

namespace {

/// An average below this share of EC50 is rounding error, so there is no withdrawal.
constexpr double nothing = 1e-9;

double hill(double ce, double ec50, double gamma) { return ce > 0 ? 1 / (1 + std::pow(ec50 / ce, gamma)) : 0; }

}  // namespace

double toleranceFactor(const EffectParameters& effect, const std::optional<Hours>& first, Hours at) {
    if (!effect.tolerance || !first || at <= *first) return 1;
    const double halfTimes = (at - *first) / effect.tolerance->halfTime;
    return 1 + effect.tolerance->addedEC50 * (1 - std::exp2(-halfTimes));
}

double readOutAt(ReadOutKind kind, const Sensitivity& s, double ce, double reference) {
    switch (kind) {
        case ReadOutKind::Score:
            return s.scoreBaseline - (s.scoreBaseline - s.scoreFloor) * hill(ce, s.ec50, s.gamma);
        case ReadOutKind::FractionLeft:
            return 1 - hill(ce, s.ec50, s.gamma);
        case ReadOutKind::Withdrawal:
            return reference > nothing * s.ec50 ? std::max(0.0, 1 - ce / reference) : 0;
        case ReadOutKind::Concentration:
            break;
    }
    return ce;
}

}  // namespace theca

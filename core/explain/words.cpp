#include "core/explain/words.h"

#include <cmath>

namespace theca {

namespace {

int toNearest(double ratio, int step) { return static_cast<int>(std::lround(ratio / step)) * step; }

}  // namespace

RatioWords words(double ratio) {
    using Kind = RatioWords::Kind;
    if (ratio <= 0) return {Kind::Most, 1};
    const double r = ratio < 1 ? 1 / ratio : ratio;
    if (r < 1.2) return {Kind::Same, 1};
    if (r < 1.7) return {Kind::HalfMore, 1};
    if (r < 2.5) return {Kind::Twice, 1};
    if (r < 9.5) return {Kind::Times, toNearest(r, 1)};
    if (r < 95) return {Kind::Times, toNearest(r, 10)};
    if (r < 950) return {Kind::Times, toNearest(r, 100)};
    if (r < 9500) return {Kind::Times, toNearest(r, 1000)};
    return {Kind::Most, 1};
}

Steadiness steadiness(double fluctuation) {
    if (fluctuation < 0.05) return Steadiness::Steady;
    return fluctuation < 0.6 ? Steadiness::Little : Steadiness::Swings;
}

SpanWords spanWords(Hours span) {
    const double hours = span.number();
    if (hours < 36) return {static_cast<int>(std::lround(hours)), false};
    return {static_cast<int>(std::lround(hours / 24)), true};
}

Amount amountWords(double value, double most) {
    const double share = value / most;
    if (share < 0.001) return Amount::None;
    if (share < 0.2) return Amount::Little;
    return share < 0.6 ? Amount::Some : Amount::Lot;
}

}  // namespace theca

#include <algorithm>
#include <cmath>

#include "core/web/control.h"

namespace theca::web {

namespace {

constexpr double around = 10;
constexpr double mostFew = 60;    ///< whole numbers that a slider counts one by one
constexpr double mostEven = 100;  ///< numbers from 0 that a slider spaces evenly

/// The nearest 1, 2 or 5 times a power of ten at or above a number above 0.
double roundUp(double number) {
    const double power = std::pow(10, std::floor(std::log10(number)));
    for (const double step : {1.0, 2.0, 5.0})
        if (number <= step * power * (1 + 1e-9)) return step * power;
    return 10 * power;
}

/// The same at or below it.
double roundDown(double number) {
    const double power = std::pow(10, std::floor(std::log10(number) + 1e-9));
    for (const double step : {5.0, 2.0})
        if (number >= step * power * (1 - 1e-9)) return step * power;
    return power;
}

}  // namespace

SliderRange sliderRange(const format::Range& limits, double value, Control::Kind kind) {
    const SliderRange all{limits.lowest, limits.highest, false, false};
    if (kind == Control::Kind::Level || kind == Control::Kind::Flag) return all;
    if (kind == Control::Kind::Whole)
        return {limits.lowest, std::min(limits.highest, value <= mostFew ? mostFew : roundUp(value * 2)), false, false};
    const bool zero = limits.lowest == 0 && !limits.lowestExcluded;
    if (zero ? limits.highest <= mostEven : limits.highest <= limits.lowest * 2 * around) return all;
    const double middle = value > 0 ? value : std::min(limits.highest, mostEven);
    const double from = std::max(limits.lowest, roundDown(middle / around));
    return {from, std::min(limits.highest, roundUp(middle * around)), true, zero};
}

}  // namespace theca::web

#include "app/charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

constexpr int decades = 5;
constexpr double headroom = 1.03;

double powerOfTen(double value) { return std::pow(10.0, std::floor(std::log10(value) + 1e-9)); }

constexpr double mostTicks = 20'000;  ///< a year in steps of half an hour, and more than any axis has pixels

/// None where they could not be told apart: there is no number between two of them, or they are too many.
std::vector<double> multiples(double low, double high, double step) {
    const double slack = 1e-9 * step;
    const double first = std::ceil((low - slack) / step);
    const double count = std::floor((high + slack) / step) - first + 1;
    if (!(count >= 1 && count <= mostTicks) || first * step + step == first * step) return {};
    std::vector<double> at;
    for (double k = 0; k < count; ++k) at.push_back((first + k) * step);
    return at;
}

std::vector<double> logTicks(const Scale& scale, const std::vector<double>& factors) {
    std::vector<double> at;
    constexpr double farthest = 400;  // beyond all there are, whatever the ends: 0 and infinity are no logarithms
    const auto decadeOf = [=](double end) {
        return std::clamp(std::floor(std::log10(end) + 1e-9), -farthest, farthest);
    };
    for (double decade = decadeOf(scale.low); decade <= decadeOf(scale.high); ++decade) {
        for (const double factor : factors) {
            const double value = std::pow(10.0, decade) * factor;
            if (value >= scale.low * (1 - 1e-9) && value <= scale.high * (1 + 1e-9)) at.push_back(value);
        }
    }
    return at;
}

/// Every second, third … decade if not all decades fit.
std::vector<double> thinned(std::vector<double> ticks, int room) {
    const std::size_t every = (ticks.size() + static_cast<std::size_t>(room) - 1) / static_cast<std::size_t>(room);
    std::vector<double> kept;
    for (std::size_t i = 0; i < ticks.size(); i += std::max<std::size_t>(every, 1)) kept.push_back(ticks[i]);
    return kept;
}

constexpr double minute = 1.0 / 60;
constexpr std::array hourSteps{minute,   2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, 1.0,
                               2.0,      3.0,        6.0,        12.0,        24.0,        48.0,        72.0,
                               5 * 24.0, 7 * 24.0,   14 * 24.0,  28 * 24.0,   56 * 24.0,   84 * 24.0,   168 * 24.0};
constexpr std::array dayParts{0.01, 0.02, 0.05, 0.1, 0.2, 0.5};

double timeStep(double atLeast, bool inDays) {
    if (inDays && atLeast <= 12) {
        for (const double part : dayParts)
            if (part * 24 >= atLeast) return part * 24;
    }
    const auto step = std::find_if(hourSteps.begin(), hourSteps.end(), [&](double h) { return h >= atLeast; });
    return step == hourSteps.end() ? niceStep(atLeast / 24) * 24 : *step;
}

}  // namespace

double Scale::fraction(double value) const {
    if (!log) return (value - low) / (high - low);
    if (std::isnan(value)) return value;
    return std::log(std::max(value, low) / low) / std::log(high / low);
}

double Scale::valueAt(double part) const { return log ? low * std::pow(high / low, part) : low + part * (high - low); }

double niceStep(double atLeast) {
    const double power = powerOfTen(atLeast);
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= atLeast * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

Scale linearScale(double highest) {
    if (!(highest > 0) || !std::isfinite(highest)) return {};
    const double step = niceStep(highest * headroom / 7);
    return {0, std::ceil(highest * headroom / step - 1e-9) * step, false};
}

Scale logScale(double highest) {
    if (!(highest > 0) || !std::isfinite(highest)) return {0.01, 1000, true};
    const double high = niceStep(highest * headroom);
    const double top = std::pow(10.0, std::ceil(std::log10(high) - 1e-9));
    return {top / std::pow(10.0, decades), high, true};
}

std::vector<double> valueTicks(const Scale& scale, int room) {
    room = std::max(room, 2);
    const auto limit = static_cast<std::size_t>(room);
    if (!scale.log || scale.high / scale.low < 8) {
        double step = niceStep((scale.high - scale.low) / room);
        auto ticks = multiples(scale.low, scale.high, step);
        while (ticks.size() > limit) ticks = multiples(scale.low, scale.high, step = niceStep(step * 1.5));
        return ticks;
    }
    auto fine = logTicks(scale, {1, 2, 5});
    if (fine.size() <= limit) return fine;
    return thinned(logTicks(scale, {1}), room);
}

TimeTicks timeTicks(std::array<double, 2> range, int room, bool inDays) {
    const double step = timeStep((range[1] - range[0]) / std::max(room, 1), inDays);
    return {step, multiples(range[0], range[1], step)};
}

std::vector<double> timeGrid(std::array<double, 2> range, double step) {
    std::vector<double> times = multiples(range[0], range[1], step);
    for (double& time : times) time = std::clamp(time, range[0], range[1]);
    return times;
}

double crosshairStep(double span, bool fine) {
    const double wanted = fine ? span / 1500 : std::max(span / 150, std::min(minute, span / 10));
    return wanted < minute ? niceStep(wanted / minute) * minute : timeStep(wanted, false);
}

}  // namespace theca::app

#include "app/spine/colour_map.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

constexpr double decades = 3;

/// Red, green, blue at even steps of the published map.
constexpr std::array<std::array<int, 3>, 17> stops{{{0, 34, 78},
                                                    {0, 46, 106},
                                                    {26, 56, 111},
                                                    {50, 67, 109},
                                                    {67, 78, 108},
                                                    {83, 90, 109},
                                                    {97, 101, 111},
                                                    {111, 112, 115},
                                                    {125, 124, 120},
                                                    {140, 136, 120},
                                                    {155, 148, 118},
                                                    {171, 160, 114},
                                                    {188, 174, 108},
                                                    {205, 187, 99},
                                                    {222, 201, 88},
                                                    {240, 216, 70},
                                                    {254, 232, 56}}};

}  // namespace

QRgb cividis(double part) {
    const double place = std::clamp(part, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double share = place - static_cast<double>(below);
    const auto channel = [&](std::size_t c) {
        return static_cast<int>(stops[below][c] + share * (stops[below + 1][c] - stops[below][c]) + 0.5);
    };
    return qRgb(channel(0), channel(1), channel(2));
}

QRgb ColourScale::colour(double value) const {
    QRgb one = 0;
    colours(std::span(&value, 1), &one);
    return one;
}

void ColourScale::colours(std::span<const double> values, QRgb* into) const {
    const double span = scale.log ? std::log(scale.high / scale.low) : scale.high - scale.low;
    for (const double value : values) {
        const double above = scale.log ? std::log(std::max(value, scale.low) / scale.low) : value - scale.low;
        *into++ = std::isnan(value) ? qRgba(0, 0, 0, 0) : cividis(above / span);
    }
}

ColourScale colourScale(double highest, bool log) {
    const double high = highest > 0 && std::isfinite(highest) ? niceStep(highest) : 1;
    return {{log ? high / std::pow(10.0, decades) : 0, high, log}};
}

}  // namespace theca::app

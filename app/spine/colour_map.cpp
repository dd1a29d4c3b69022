#include "app/spine/colour_map.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace theca::app {

namespace {

constexpr double decades = 3;

/// Red, green, blue at evenly spaced points of the published map.
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

constexpr std::size_t finePlaces = 4096;  ///< many more than there are colours
constexpr int mantissaBits = 52;
constexpr int logBits = 11;

/// The map at finePlaces evenly spaced points and its end.
const std::vector<QRgb>& fineMap() {
    static const std::vector<QRgb> map = [] {
        std::vector<QRgb> made;
        for (std::size_t i = 0; i <= finePlaces; ++i)
            made.push_back(cividis(static_cast<double>(i) / static_cast<double>(finePlaces)));
        return made;
    }();
    return map;
}

/// log2 of 1 … 2 in the middle of 2^logBits equal intervals.
const std::vector<double>& fineLogs() {
    static const std::vector<double> logs = [] {
        constexpr auto steps = std::size_t{1} << logBits;
        std::vector<double> made;
        for (std::size_t i = 0; i < steps; ++i)
            made.push_back(std::log2(1 + (static_cast<double>(i) + 0.5) / static_cast<double>(steps)));
        return made;
    }();
    return logs;
}

/// log2 of a normal number above 0, to 0.0004: 256 colours over three decades (ten octaves) are 0.04 apart.
double coarseLog2(double value, const std::vector<double>& logs) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const auto step = (bits >> (mantissaBits - logBits)) & ((std::uint64_t{1} << logBits) - 1);
    return static_cast<double>(static_cast<int>(bits >> mantissaBits) - 1023) + logs[step];
}

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
    const std::vector<QRgb>& map = fineMap();
    const std::vector<double>& logs = fineLogs();
    const double low = scale.log ? std::log2(scale.low) : scale.low;
    const double perPlace = static_cast<double>(finePlaces) / ((scale.log ? std::log2(scale.high) : scale.high) - low);
    for (const double value : values) {
        QRgb& one = *into++;
        one = qRgba(0, 0, 0, 0);
        if (std::isnan(value)) continue;
        const double inside = std::clamp(value, scale.low, scale.high);
        const double place = ((scale.log ? coarseLog2(inside, logs) : inside) - low) * perPlace;
        one = map[static_cast<std::size_t>(std::clamp(place + 0.5, 0.0, static_cast<double>(finePlaces)))];
    }
}

ColourScale colourScale(double highest, bool log) {
    const double high = highest > 0 && std::isfinite(highest) ? niceStep(highest) : 1;
    return {{log ? high / std::pow(10.0, decades) : 0, high, log}};
}

}  // namespace theca::app

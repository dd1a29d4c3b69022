#pragma once

#include <cstdint>
#include <vector>

/// Curves as sound, as a value, and its samples: pitch is height, time is time. No device and no widgets.
namespace theca::app {

/// A curve over the whole time: its heights, 0 at the bottom of the chart, 1 at its top, at even distances; NaN:
/// silence.
struct ToneLine {
    std::vector<double> heights;
    double place = 0;  ///< −1 left … 1 right

    bool operator==(const ToneLine&) const = default;
};

/// Something that happens at a time: a dose clicks; where a curve comes above a line two tones rise, below it they
/// fall.
struct ToneMark {
    enum class Kind { Click, Rise, Fall };
    double at = 0;  ///< part of the time, 0 … 1
    Kind kind = Kind::Click;
    double place = 0;

    bool operator==(const ToneMark&) const = default;
};

struct Tones {
    std::vector<ToneLine> lines;
    std::vector<ToneMark> marks;
    double seconds = 4;

    bool operator==(const Tones&) const = default;
};

inline constexpr int samplesPerSecond = 44'100;
inline constexpr double lowestPitch = 220;    ///< Hz, at the bottom of the chart
inline constexpr double highestPitch = 1760;  ///< Hz, at its top: three octaves, equal steps of height equal intervals

/// Of a height, which is kept within 0 … 1.
double pitchOf(double height);

/// Samples of 16 bits, left and right by turns.
std::vector<std::int16_t> rendered(const Tones& tones);

}  // namespace theca::app

#pragma once

#include <array>
#include <vector>

namespace theca::app {

/// How a value becomes a height: 0 at the bottom of the plot, 1 at its top. On a log scale everything at or below
/// `low`, zero too, is at the bottom.
struct Scale {
    double low = 0;
    double high = 1;
    bool log = false;

    /// NaN gives NaN.
    double fraction(double value) const;
    double valueAt(double fraction) const;

    bool operator==(const Scale&) const = default;
};

/// The smallest of …, 0.1, 0.2, 0.5, 1, 2, 5, … that is not below `atLeast` (> 0).
double niceStep(double atLeast);

/// A scale from 0 to a few per cent or more above `highest`, ending on a 1-2-5 step.
Scale linearScale(double highest);

/// A scale over five decades ending on 1, 2 or 5 times a power of ten.
Scale logScale(double highest);

/// Values to write at the axis, low to high, at most `room` of them (`room` ≥ 2).
std::vector<double> valueTicks(const Scale& scale, int room);

/// Times to write at the axis, all multiples of `step`, h.
struct TimeTicks {
    double step = 1;
    std::vector<double> at;
};

/// 1-2-3-6-12 hours and minutes below; whole days and weeks above. With `inDays` parts of days are decimal.
TimeTicks timeTicks(std::array<double, 2> range, int room, bool inDays);

/// All multiples of `step` within `range`.
std::vector<double> timeGrid(std::array<double, 2> range, double step);

/// A step of the crosshair, h: a round time near `span` / 100, or a tenth of it if `fine`.
double crosshairStep(double span, bool fine);

}  // namespace theca::app

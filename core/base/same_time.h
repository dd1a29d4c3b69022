#pragma once

namespace theca {

/// Error in hours that adding up times can cause. 0.2 + 0.1 is 6e-17 more than 0.3, and ten thousand steps of 0.1 end
/// 2e-10 away from 1000; a pump cannot be programmed to less than a second (3e-4 h).
inline constexpr double timeTolerance = 1e-9;

/// Whether two times, in hours, are equal except for rounding.
constexpr bool sameTime(double a, double b) { return a - b <= timeTolerance && b - a <= timeTolerance; }
/// Whether `a` comes before `b` by more than rounding.
constexpr bool isBefore(double a, double b) { return a < b - timeTolerance; }

}  // namespace theca

#pragma once

namespace theca {

/// Hours that adding up times can lose or gain. 0.2 + 0.1 lies 6e-17 behind 0.3, and ten thousand steps of 0.1 end
/// 2e-10 beside 1000; no pump is told times closer than a second (3e-4 h).
inline constexpr double timeTolerance = 1e-9;

/// Whether two times, in hours, are one but for rounding.
constexpr bool sameTime(double a, double b) { return a - b <= timeTolerance && b - a <= timeTolerance; }
/// Whether `a` comes before `b` by more than rounding.
constexpr bool isBefore(double a, double b) { return a < b - timeTolerance; }

}  // namespace theca

#pragma once

#include <cstddef>

namespace theca {

/// Times computed at once.
inline constexpr std::size_t blendWidth = 32;

/// Exponentials at a block of times, to be summed up in one row after the other.
struct Blend {
    const double* powers;  ///< exponential e at time t: powers[e · blendWidth + t]
    const double* now;     ///< its amplitude
    std::size_t first;     ///< exponentials before it have died
    std::size_t end;
    std::size_t rows;
    const double* shown;     ///< rows × end: what a row shows of each exponential
    const double* constant;  ///< of each row
};

/// constant + Σ shown·now·power, nowhere less than nothing; row r at time t goes to out[r · stride + t]. Terms are
/// added in order and without fused steps: the same bits whatever the processor's vectors.
void blend(const Blend& what, double* out, std::size_t stride);

}  // namespace theca

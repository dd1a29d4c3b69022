#pragma once

#include <cstddef>

namespace theca {

/// Times computed at once.
inline constexpr std::size_t blendWidth = 32;

/// What a row shows of an exponential.
struct BlendTerm {
    std::size_t exponential;
    double shown;
};

/// Exponentials at a block of times, to be summed up in one row after the other.
struct Blend {
    const double* powers;  ///< exponential e at time t: powers[e · blendWidth + t]
    const double* now;     ///< its amplitude
    std::size_t rows;
    const BlendTerm* terms;    ///< of all rows
    const std::size_t* from;   ///< where those of each row begin
    const std::size_t* until;  ///< and end
    const double* constant;    ///< of each row
};

/// constant + Σ shown·now·power, nowhere less than nothing; row r at time t goes to out[r · stride + t]. Terms are
/// added in order and without fused steps: the same bits whatever the processor's vectors.
void blend(const Blend& what, double* out, std::size_t stride);

}  // namespace theca

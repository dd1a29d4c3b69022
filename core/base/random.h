#pragma once

#include <array>
#include <cstdint>

/// Random numbers that are the same on every machine: a counter-based generator, and logarithm, exponential and inverse
/// normal computed only by additions, multiplications, divisions and square roots, whose rounding IEEE 754 fixes.
namespace theca {

/// Philox 4x32-10: four random words for a counter and a key (Salmon et al. 2011, doi 10.1145/2063384.2063405).
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// Uniform in (0, 1): the middle of one of 2^52 equal parts. Depends only on its arguments.
double uniform(std::uint64_t seed, std::uint64_t index, std::uint32_t stream);

/// ln x for normal x > 0; relative error below 1e-15.
double naturalLog(double x);
/// e^x for |x| ≤ 700; relative error below 1e-15.
double exponential(double x);
/// The z such that a standard normal variable is below z with probability p in (0, 1); relative error below 2e-15
/// (Wichura 1988, AS 241).
double normalQuantile(double p);

/// A standard normal number. Depends only on its arguments.
double standardNormal(std::uint64_t seed, std::uint64_t index, std::uint32_t stream);

}  // namespace theca

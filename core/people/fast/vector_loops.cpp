#include "core/people/fast/vector_loops.h"

#include <bit>
#include <cstdint>

#include "core/people/fast/target_clones.h"

namespace theca {

namespace {

constexpr std::size_t wide = PeopleBlock::size;

}  // namespace

// With x = rate · time = n·ln 2 + r, |r| ≤ ln 2/2, e^x = 2^n·e^r [docs/people.md, 7] (Cody and Waite 1980).
THECA_CLONES void decay(const double* rates, double time, double* out, std::size_t count) {
    // ln 2 in two parts: n times the first is exact, so that r keeps its digits.
    constexpr double log2High = 0x1.62e42feep-1;
    constexpr double log2Low = 0x1.a39ef35793c76p-33;
    // 1.5 · 2^52: a double of this size has no bits for fractions, so adding and subtracting it rounds to a whole
    // number, and the lowest bits of the sum are that number.
    constexpr double rounder = 0x1.8p52;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = rates[i] * time < -700 ? -700 : rates[i] * time;
        const double shifted = x * (1 / (log2High + log2Low)) + rounder;
        const double n = shifted - rounder;
        const double r = (x - n * log2High) - n * log2Low;
        // e^r = 1 + r + r²·(1/2! + r/3! + … + r¹¹/13!)
        double series = 1.0 / 6227020800;
        series = series * r + 1.0 / 479001600;
        series = series * r + 1.0 / 39916800;
        series = series * r + 1.0 / 3628800;
        series = series * r + 1.0 / 362880;
        series = series * r + 1.0 / 40320;
        series = series * r + 1.0 / 5040;
        series = series * r + 1.0 / 720;
        series = series * r + 1.0 / 120;
        series = series * r + 1.0 / 24;
        series = series * r + 1.0 / 6;
        series = series * r + 0.5;
        // The exponent of a double is stored with 1023 added, above 52 bits of fraction: this is 2^n.
        const std::uint64_t exponent = std::bit_cast<std::uint64_t>(shifted) + 1023;
        out[i] = (1 + (r + r * r * series)) * std::bit_cast<double>(exponent << 52U);
    }
}

THECA_CLONES void multiply(const double* __restrict a, const double* __restrict b, std::size_t count,
                           double* __restrict out) {
    for (std::size_t i = 0; i < count; ++i) out[i] = a[i] * b[i];
}

THECA_CLONES void addScaled(const double* __restrict a, double factor, std::size_t count, double* __restrict out) {
    for (std::size_t i = 0; i < count; ++i) out[i] += a[i] * factor;
}

THECA_CLONES void sumTerms(const double* __restrict constant, const double* __restrict terms, std::size_t exponentials,
                           double* __restrict out) {
    for (std::size_t i = 0; i < wide; ++i) out[i] = constant[i];
    for (std::size_t e = 0; e < exponentials; ++e) {
        for (std::size_t i = 0; i < wide; ++i) out[i] += terms[e * wide + i];
    }
}

THECA_CLONES void stepAndSumTerms(const double* __restrict constant, double* __restrict terms,
                                  const double* __restrict factors, std::size_t exponentials, double* __restrict out) {
    for (std::size_t i = 0; i < wide; ++i) out[i] = constant[i];
    for (std::size_t e = 0; e < exponentials; ++e) {
        for (std::size_t i = 0; i < wide; ++i) {
            terms[e * wide + i] *= factors[e * wide + i];
            out[i] += terms[e * wide + i];
        }
    }
}

THECA_CLONES void raiseToZero(double* values, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) values[i] = values[i] < 0 ? 0 : values[i];
}

}  // namespace theca

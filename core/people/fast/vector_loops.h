#pragma once

#include <cstddef>

#include "core/people/fast/people_block.h"

/// Plain loops over neighbouring numbers, each compiled for the processor's vectors (target_clones.h). The results have
/// the same bits on every processor.
namespace theca {

/// out = e^(rates · time) for products down to −700, and e^−700 below; relative error below 1e-15.
void decay(const double* rates, double time, double* out, std::size_t count);

/// out = a · b
void multiply(const double* a, const double* b, std::size_t count, double* out);

/// out += a · factor
void addScaled(const double* a, double factor, std::size_t count, double* out);

/// For each person of a block: out = constant + Σ terms over the exponentials, added in their order.
void sumTerms(const double* constant, const double* terms, std::size_t exponentials, double* out);

/// Multiplies terms by factors, then computes the same sum.
void stepAndSumTerms(const double* constant, double* terms, const double* factors, std::size_t exponentials,
                     double* out);

/// Sets negative values to 0.
void raiseToZero(double* values, std::size_t count);

}  // namespace theca

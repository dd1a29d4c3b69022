#include "core/blend.h"

// One program for every x86-64, wider vectors where there are some.
#if defined(__x86_64__) && defined(__linux__) && defined(__has_attribute)
#if __has_attribute(target_clones)
#define THECA_VECTORS __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef THECA_VECTORS
#define THECA_VECTORS
#endif

namespace theca {

namespace {

/// Four numbers side by side, in memory anywhere; two by two where the processor knows no more.
using Four __attribute__((vector_size(32), aligned(8), may_alias)) = double;

static_assert(blendWidth == 32);

}  // namespace

THECA_VECTORS void blend(const Blend& what, double* out, std::size_t stride) {
    const BlendTerm* term = what.terms;
    for (std::size_t r = 0; r < what.rows; ++r) {
        const BlendTerm* end = what.terms + what.until[r];
        while (term < end && term->exponential < what.alive) ++term;
        Four a = Four{} + what.constant[r];
        Four b = a, c = a, d = a, e = a, f = a, g = a, h = a;
        for (; term < end; ++term) {
            const double weight = term->shown * what.now[term->exponential];
            const Four* power = reinterpret_cast<const Four*>(what.powers + term->exponential * blendWidth);
            a += weight * power[0];
            b += weight * power[1];
            c += weight * power[2];
            d += weight * power[3];
            e += weight * power[4];
            f += weight * power[5];
            g += weight * power[6];
            h += weight * power[7];
        }
        Four* to = reinterpret_cast<Four*>(out + r * stride);
        const auto store = [&](std::size_t place, const Four& sum) { to[place] = sum > 0.0 ? sum : Four{}; };
        store(0, a), store(1, b), store(2, c), store(3, d);
        store(4, e), store(5, f), store(6, g), store(7, h);
    }
}

}  // namespace theca

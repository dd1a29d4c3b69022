#include "core/solve/blend.h"

#include <cstring>

namespace theca {

namespace {

// Numbers side by side.
using Two = double __attribute__((vector_size(16)));
using Four = double __attribute__((vector_size(32)));

static_assert(blendWidth == 32);

template <class Vector>
[[gnu::always_inline]] inline void add(Vector& sum, double weight, const double* from) {
    Vector vector;
    std::memcpy(&vector, from, sizeof vector);
    sum += weight * vector;
}

template <class Vector>
[[gnu::always_inline]] inline void store(const Vector& sum, double* to) {
    const Vector shown = sum > 0.0 ? sum : Vector{};
    std::memcpy(to, &shown, sizeof shown);
}

/// Sums eight vectors at a time: as many as stay in registers.
template <class Vector>
[[gnu::always_inline]] inline void blendRow(const Blend& what, std::size_t row, std::size_t from, double* out) {
    constexpr std::size_t width = sizeof(Vector) / sizeof(double);
    Vector a = Vector{} + what.constant[row];
    Vector b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    const BlendTerm* end = what.terms + what.until[row];
    for (const BlendTerm* term = what.terms + what.from[row]; term < end; ++term) {
        const double weight = term->shown * what.now[term->exponential];
        const double* power = what.powers + term->exponential * blendWidth + from;
        add(a, weight, power);
        add(b, weight, power + width);
        add(c, weight, power + 2 * width);
        add(d, weight, power + 3 * width);
        add(e, weight, power + 4 * width);
        add(f, weight, power + 5 * width);
        add(g, weight, power + 6 * width);
        add(h, weight, power + 7 * width);
    }
    double* to = out + from;
    store(a, to), store(b, to + width), store(c, to + 2 * width), store(d, to + 3 * width);
    store(e, to + 4 * width), store(f, to + 5 * width), store(g, to + 6 * width), store(h, to + 7 * width);
}

template <class Vector>
[[gnu::always_inline]] inline void blendAll(const Blend& what, double* out, std::size_t stride) {
    constexpr std::size_t atOnce = 8 * sizeof(Vector) / sizeof(double);
    for (std::size_t row = 0; row < what.rows; ++row) {
        for (std::size_t from = 0; from < blendWidth; from += atOnce)
            blendRow<Vector>(what, row, from, out + row * stride);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)
[[gnu::target("avx2")]] void blendWide(const Blend& what, double* out, std::size_t stride) {
    blendAll<Four>(what, out, stride);
}

bool hasWide() {
    static const bool has = __builtin_cpu_supports("avx2");
    return has;
}
#else
void blendWide(const Blend& what, double* out, std::size_t stride) { blendAll<Two>(what, out, stride); }

bool hasWide() { return false; }
#endif

}  // namespace

void blend(const Blend& what, double* out, std::size_t stride) {
    if (hasWide())
        blendWide(what, out, stride);
    else
        blendAll<Two>(what, out, stride);
}

}  // namespace theca

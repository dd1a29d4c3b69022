#include "core/people/lane_modes.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include "core/base/clones.h"

namespace theca {

namespace {

struct Tridiagonal {
    double* diagonal;
    double* beside;  ///< (i, i + 1) at i
};

/// One of Householder's reflections, I − weight·v·vᵀ, that clears row `i` of the matrices left of (i, i − 1).
THECA_CLONES void reflect(std::size_t i, double* __restrict lower, double* __restrict rows, std::size_t count,
                          std::size_t size, double* __restrict beside, double* __restrict v, double* __restrict p) {
    double* row = lower + i * (i + 1) / 2 * lanes;
    double sigma[lanes] = {};
    for (std::size_t j = 0; j + 1 < i; ++j) {
        for (std::size_t l = 0; l < lanes; ++l) sigma[l] += row[j * lanes + l] * row[j * lanes + l];
    }
    double weight[lanes];
    for (std::size_t j = 0; j < i * lanes; ++j) v[j] = row[j];
    for (std::size_t l = 0; l < lanes; ++l) {
        const double alpha = row[(i - 1) * lanes + l];
        const double length = std::sqrt(alpha * alpha + sigma[l]);
        const double long1 = alpha < 0 ? alpha - length : alpha + length;
        const double half = length * (length + std::abs(alpha));
        const bool none = !(sigma[l] > 0);
        weight[l] = none ? 0 : 1 / (none ? 1 : half);
        beside[(i - 1) * lanes + l] = none ? alpha : (alpha < 0 ? length : -length);
        v[(i - 1) * lanes + l] = long1;
    }
    for (std::size_t j = 0; j < i * lanes; ++j) p[j] = 0;
    for (std::size_t j = 0; j < i; ++j) {
        const double* a = lower + j * (j + 1) / 2 * lanes;
        double sum[lanes] = {};
        for (std::size_t k = 0; k < j; ++k) {
            for (std::size_t l = 0; l < lanes; ++l) {
                sum[l] += a[k * lanes + l] * v[k * lanes + l];
                p[k * lanes + l] += a[k * lanes + l] * v[j * lanes + l];
            }
        }
        for (std::size_t l = 0; l < lanes; ++l) p[j * lanes + l] += sum[l] + a[j * lanes + l] * v[j * lanes + l];
    }
    double along[lanes] = {};
    for (std::size_t j = 0; j < i; ++j) {
        for (std::size_t l = 0; l < lanes; ++l) along[l] += p[j * lanes + l] * v[j * lanes + l];
    }
    for (std::size_t j = 0; j < i; ++j) {
        for (std::size_t l = 0; l < lanes; ++l) {
            const double half = weight[l] / 2 * along[l];
            p[j * lanes + l] = weight[l] * (p[j * lanes + l] - half * v[j * lanes + l]);
        }
    }
    for (std::size_t j = 0; j < i; ++j) {
        double* a = lower + j * (j + 1) / 2 * lanes;
        for (std::size_t k = 0; k <= j; ++k) {
            for (std::size_t l = 0; l < lanes; ++l) {
                a[k * lanes + l] -= v[j * lanes + l] * p[k * lanes + l] + p[j * lanes + l] * v[k * lanes + l];
            }
        }
    }
    for (std::size_t r = 0; r < count; ++r) {
        double* z = rows + r * size * lanes;
        double dot[lanes] = {};
        for (std::size_t j = 0; j < i; ++j) {
            for (std::size_t l = 0; l < lanes; ++l) dot[l] += z[j * lanes + l] * v[j * lanes + l];
        }
        for (std::size_t j = 0; j < i; ++j) {
            for (std::size_t l = 0; l < lanes; ++l) z[j * lanes + l] -= weight[l] * dot[l] * v[j * lanes + l];
        }
    }
}

// Numbers side by side.
using Two = double __attribute__((vector_size(16)));
using Four = double __attribute__((vector_size(32)));
static_assert(lanes % 4 == 0);

template <class Vector>
[[gnu::always_inline]] inline void load(const double* from, Vector& vector) {
    std::memcpy(&vector, from, sizeof vector);
}

template <class Vector>
[[gnu::always_inline]] inline void store(double* to, const Vector& vector) {
    std::memcpy(to, &vector, sizeof vector);
}

/// This share of the diagonal is rounding.
constexpr double smallest = std::numeric_limits<double>::epsilon() / 2;

bool isNothing(double beside, double diagonal, double next) {
    return beside * beside <= smallest * smallest * (diagonal * diagonal + next * next);
}

/// One implicit QL step on rows `first` to the end, shifted towards the eigenvalue at `first`. Where a matrix falls
/// apart the step begins anew.
template <class Vector>
[[gnu::always_inline]] inline void stepBy(std::size_t first, std::size_t size, const Tridiagonal& t,
                                          double* __restrict rows, std::size_t count) {
    double* __restrict d = t.diagonal;
    double* __restrict e = t.beside;
    constexpr std::size_t width = sizeof(Vector) / sizeof(double);
    constexpr Vector zero = Vector{};
    constexpr Vector one = Vector{} + 1.0;
    const std::size_t last = size - 1;
    double shift[lanes];
    double g[lanes];
    double s[lanes];
    double c[lanes];
    double p[lanes];
    for (std::size_t l = 0; l < lanes; ++l) {
        const double beside = e[first * lanes + l] == 0 ? std::numeric_limits<double>::min() : e[first * lanes + l];
        const double q = (d[(first + 1) * lanes + l] - d[first * lanes + l]) / (2 * beside);
        const double root = std::sqrt(q * q + 1);
        shift[l] = d[first * lanes + l] - beside / (q < 0 ? q - root : q + root);
        g[l] = d[last * lanes + l] - shift[l];
        s[l] = c[l] = 1;
        p[l] = 0;
    }
    for (std::size_t i = last; i-- > first;) {
        double turnSine[lanes];
        double turnCosine[lanes];
        for (std::size_t l = 0; l < lanes; l += width) {
            double* __restrict dHere = d + i * lanes + l;
            double* __restrict eHere = e + i * lanes + l;
            Vector here, next, beside, before, sineBefore, cosineBefore, movedBefore, shifted;
            load(dHere, here);
            load(dHere + lanes, next);
            load(eHere, beside);
            load(g + l, before);
            load(s + l, sineBefore);
            load(c + l, cosineBefore);
            load(p + l, movedBefore);
            load(shift + l, shifted);
            const auto ends = beside * beside <= smallest * smallest * (here * here + next * next);
            const auto begins = (sineBefore == 1.0) & (cosineBefore == 1.0);  // no rotation yet
            const Vector f = sineBefore * beside;
            const Vector b = cosineBefore * beside;
            Vector r = f * f + before * before;
            for (std::size_t k = 0; k < width; ++k) r[k] = std::sqrt(r[k]);
            const auto none = r == 0.0;
            const Vector inverse = 1.0 / (none ? one : r);
            const Vector sine = f * inverse;
            const Vector cosine = none ? one : before * inverse;
            const Vector above = next - movedBefore;
            const Vector turned = (here - above) * sine + 2.0 * cosine * b;
            const Vector moved = ends ? zero : sine * turned;
            store<Vector>(eHere + lanes, begins ? zero : (ends ? before : r));
            store<Vector>(eHere, ends ? zero : beside);
            store<Vector>(turnSine + l, ends ? zero : sine);
            store<Vector>(turnCosine + l, ends ? one : cosine);
            store<Vector>(s + l, ends ? one : sine);
            store<Vector>(c + l, ends ? one : cosine);
            store<Vector>(p + l, moved);
            store<Vector>(dHere + lanes, above + moved);
            store<Vector>(g + l, ends ? here - shifted : cosine * turned - b);
        }
        for (std::size_t k = 0; k < count; ++k) {
            double* z = rows + (k * size + i) * lanes;
            for (std::size_t l = 0; l < lanes; ++l) {
                const double here = z[l];
                const double next = z[lanes + l];
                z[lanes + l] = turnSine[l] * here + turnCosine[l] * next;
                z[l] = turnCosine[l] * here - turnSine[l] * next;
            }
        }
    }
    for (std::size_t l = 0; l < lanes; ++l) {
        const bool begins = (s[l] == 1) & (c[l] == 1);
        d[first * lanes + l] -= p[l];
        e[first * lanes + l] = begins ? 0 : g[l];
    }
}

#if defined(__x86_64__) && defined(__GNUC__)
[[gnu::target("avx2")]] void stepWide(std::size_t first, std::size_t size, const Tridiagonal& t, double* rows,
                                      std::size_t count) {
    stepBy<Four>(first, size, t, rows, count);
}

void step(std::size_t first, std::size_t size, const Tridiagonal& t, double* rows, std::size_t count) {
    static const bool isWide = __builtin_cpu_supports("avx2");
    if (isWide) return stepWide(first, size, t, rows, count);
    stepBy<Two>(first, size, t, rows, count);
}
#else
void step(std::size_t first, std::size_t size, const Tridiagonal& t, double* rows, std::size_t count) {
    stepBy<Two>(first, size, t, rows, count);
}
#endif

bool isApart(std::size_t i, const Tridiagonal& t) {
    bool all = true;
    for (std::size_t l = 0; l < lanes; ++l) {
        all = all && isNothing(t.beside[i * lanes + l], t.diagonal[i * lanes + l], t.diagonal[(i + 1) * lanes + l]);
    }
    return all;
}

}  // namespace

void diagonalise(std::size_t size, double* lower, double* rows, std::size_t count, double* values) {
    std::vector<double> memory((3 * size + 1) * lanes);
    const Tridiagonal t{values, memory.data()};
    double* v = t.beside + (size + 1) * lanes;
    for (std::size_t i = size; i-- > 1;) reflect(i, lower, rows, count, size, t.beside, v, v + size * lanes);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t l = 0; l < lanes; ++l) values[i * lanes + l] = lower[(i * (i + 1) / 2 + i) * lanes + l];
    }
    constexpr int mostSteps = 50;
    for (std::size_t first = 0; first + 1 < size; ++first) {
        for (int i = 0; i < mostSteps && !isApart(first, t); ++i) step(first, size, t, rows, count);
    }
}

}  // namespace theca

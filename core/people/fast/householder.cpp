#include <cmath>

#include "core/people/fast/symmetric_eigen.h"
#include "core/people/fast/target_clones.h"

// Householder's reduction [docs/people.md, 6]; Golub and Van Loan, Matrix Computations, 4th edition, section 8.3.1.
//
// Row i of the matrix, left of the diagonal, is a vector x of length i. The reflection P = I − w·v·vᵀ with v = x ±
// |x|·e, where e is the unit vector of the last place, and w = 2/|v|² maps x to ∓|x|·e: of row i only the number next
// to the diagonal is left. The sign is that of the last number of x, so that nothing cancels. Applied from the last row
// up, these reflections make the matrix tridiagonal; no step changes the rows below it, which are finished.
//
// Every loop over `l` runs over the lanes and becomes vector instructions.

namespace theca {

namespace {

/// Where row i of the packed lower triangles begins.
std::size_t triangleRow(std::size_t i) { return i * (i + 1) / 2 * lanes; }

/// Computes v (into `v`, i numbers) and w (into `weight`) for row i, and writes the number that is left of the row to
/// offDiagonal[i − 1].
[[gnu::always_inline]] inline void findReflection(std::size_t i, const double* row, double* offDiagonal, double* v,
                                                  double* weight) {
    double squares[lanes] = {};  // of all numbers of x except the last
    for (std::size_t j = 0; j + 1 < i; ++j) {
        for (std::size_t l = 0; l < lanes; ++l) squares[l] += row[j * lanes + l] * row[j * lanes + l];
    }
    for (std::size_t j = 0; j < i * lanes; ++j) v[j] = row[j];
    for (std::size_t l = 0; l < lanes; ++l) {
        const double last = row[(i - 1) * lanes + l];
        const double length = std::sqrt(last * last + squares[l]);
        // |v|²/2, which is |x|² + |x|·|last|
        const double half = length * (length + std::abs(last));
        // Nothing to clear in this lane: w = 0 makes P the identity.
        const bool none = !(squares[l] > 0);
        weight[l] = none ? 0 : 1 / (none ? 1 : half);
        offDiagonal[(i - 1) * lanes + l] = none ? last : (last < 0 ? length : -length);
        v[(i - 1) * lanes + l] = last < 0 ? last - length : last + length;
    }
}

/// p = A·v for the leading i × i part A, of which only the lower triangle is stored: each number of it is used twice.
[[gnu::always_inline]] inline void multiplyByV(std::size_t i, const double* lower, const double* v, double* p) {
    for (std::size_t j = 0; j < i * lanes; ++j) p[j] = 0;
    for (std::size_t j = 0; j < i; ++j) {
        const double* a = lower + triangleRow(j);
        double sum[lanes] = {};
        for (std::size_t k = 0; k < j; ++k) {
            for (std::size_t l = 0; l < lanes; ++l) {
                sum[l] += a[k * lanes + l] * v[k * lanes + l];
                p[k * lanes + l] += a[k * lanes + l] * v[j * lanes + l];
            }
        }
        for (std::size_t l = 0; l < lanes; ++l) p[j * lanes + l] += sum[l] + a[j * lanes + l] * v[j * lanes + l];
    }
}

/// P·A·P = A − v·qᵀ − q·vᵀ with q = w·(p − (w·pᵀv/2)·v): an update of rank two. q replaces p.
[[gnu::always_inline]] inline void reflectMatrix(std::size_t i, double* lower, const double* v, const double* weight,
                                                 double* p) {
    double along[lanes] = {};  // pᵀv
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
        double* a = lower + triangleRow(j);
        for (std::size_t k = 0; k <= j; ++k) {
            for (std::size_t l = 0; l < lanes; ++l) {
                a[k * lanes + l] -= v[j * lanes + l] * p[k * lanes + l] + p[j * lanes + l] * v[k * lanes + l];
            }
        }
    }
}

/// r·P = r − w·(r·v)·vᵀ for each of the rows.
[[gnu::always_inline]] inline void reflectRows(std::size_t i, double* rows, std::size_t count, std::size_t size,
                                               const double* v, const double* weight) {
    for (std::size_t r = 0; r < count; ++r) {
        double* row = rows + r * size * lanes;
        double dot[lanes] = {};
        for (std::size_t j = 0; j < i; ++j) {
            for (std::size_t l = 0; l < lanes; ++l) dot[l] += row[j * lanes + l] * v[j * lanes + l];
        }
        for (std::size_t j = 0; j < i; ++j) {
            for (std::size_t l = 0; l < lanes; ++l) row[j * lanes + l] -= weight[l] * dot[l] * v[j * lanes + l];
        }
    }
}

THECA_CLONES void reflect(std::size_t i, double* __restrict lower, double* __restrict rows, std::size_t count,
                          std::size_t size, double* __restrict offDiagonal, double* __restrict v,
                          double* __restrict p) {
    double weight[lanes];
    findReflection(i, lower + triangleRow(i), offDiagonal, v, weight);
    multiplyByV(i, lower, v, p);
    reflectMatrix(i, lower, v, weight, p);
    reflectRows(i, rows, count, size, v, weight);
}

}  // namespace

void tridiagonalise(std::size_t size, double* lower, double* rows, std::size_t count, const Tridiagonal& t,
                    double* scratch) {
    for (std::size_t i = size; i-- > 1;) {
        reflect(i, lower, rows, count, size, t.offDiagonal, scratch, scratch + size * lanes);
    }
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t l = 0; l < lanes; ++l) t.diagonal[i * lanes + l] = lower[triangleRow(i) + i * lanes + l];
    }
}

}  // namespace theca

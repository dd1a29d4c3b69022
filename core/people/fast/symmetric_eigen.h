#pragma once

#include <cstddef>

namespace theca {

/// Number of matrices diagonalised at the same time. The numbers with the same index in all of them are neighbours in
/// memory: number n of the matrix in lane l is at [n · lanes + l].
inline constexpr std::size_t lanes = 8;

/// Eigenvalues of symmetric `size` × `size` matrices M = Q·Λ·Qᵀ, and r·Q for some rows r instead of the eigenvectors Q
/// [docs/people.md, 6]:
/// - `lower`: the lower triangles row by row, (i, j) at i(i + 1)/2 + j; overwritten;
/// - `rows`: `count` rows r of length `size`, one after another; each becomes r·Q;
/// - `eigenvalues`: receives the diagonal of Λ, in the order of the columns of Q, which is not sorted.
/// Errors of eigenvalues: a few 1e-16 of the largest.
void diagonalise(std::size_t size, double* lower, double* rows, std::size_t count, double* eigenvalues);

/// A symmetric matrix that is 0 except on and next to its diagonal; in lanes too.
struct Tridiagonal {
    double* diagonal;     ///< (i, i) at i
    double* offDiagonal;  ///< (i, i + 1) at i
};

/// First half: Householder's reflections H make the matrices tridiagonal, T = Hᵀ·M·H; each row r becomes r·H.
/// `t.diagonal` has room for `size` numbers per lane, `t.offDiagonal` for size − 1, `scratch` for 2 · size.
void tridiagonalise(std::size_t size, double* lower, double* rows, std::size_t count, const Tridiagonal& t,
                    double* scratch);

/// Second half: rotations make T diagonal; the rows are rotated in the same way. `t.offDiagonal` needs room for `size`.
void iterateQL(std::size_t size, const Tridiagonal& t, double* rows, std::size_t count);

}  // namespace theca

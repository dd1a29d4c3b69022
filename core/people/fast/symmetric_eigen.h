#pragma once

#include <cstddef>

namespace theca {

/// So many matrices are diagonalised at the same time. The numbers with the same index in all of them stand side by
/// side: number n of the matrix in lane l at [n · lanes + l].
inline constexpr std::size_t lanes = 8;

/// Eigenvalues of symmetric `size` × `size` matrices M = Q·Λ·Qᵀ, and r·Q for some rows r in place of the eigenvectors Q
/// themselves [docs/people.md, 6]:
/// - `lower`: the lower triangles row by row, (i, j) at i(i + 1)/2 + j; used up;
/// - `rows`: `count` rows r of length `size`, one after another; each becomes r·Q;
/// - `eigenvalues`: takes the diagonal of Λ, in no particular order but that of the columns of Q.
/// Errors of eigenvalues: a few 1e-16 of the largest.
void diagonalise(std::size_t size, double* lower, double* rows, std::size_t count, double* eigenvalues);

/// A symmetric matrix that is 0 except on its diagonal and next to it; in lanes, too.
struct Tridiagonal {
    double* diagonal;     ///< (i, i) at i
    double* offDiagonal;  ///< (i, i + 1) at i
};

/// First half: Householder's reflections H make the matrices tridiagonal, T = Hᵀ·M·H; each row r becomes r·H.
/// `t.diagonal` has room for `size` numbers per lane, `t.offDiagonal` for size − 1, `scratch` for 2 · size.
void tridiagonalise(std::size_t size, double* lower, double* rows, std::size_t count, const Tridiagonal& t,
                    double* scratch);

/// Second half: rotations make T diagonal; the rows go through the same rotations. `t.offDiagonal` needs room for
/// `size`.
void iterateQL(std::size_t size, const Tridiagonal& t, double* rows, std::size_t count);

}  // namespace theca

#pragma once

#include <cstddef>

namespace theca {

/// So many matrices are diagonalised side by side, number (…) of matrix `lane` at [(…) · lanes + lane].
inline constexpr std::size_t lanes = 8;

/// Eigenvalues of symmetric `size` × `size` matrices, and linear functions of the eigenvectors alone instead of these.
/// `lower` holds the lower triangles row by row ((i, j) at i(i + 1)/2 + j) and is used up. `rows` holds `count` rows of
/// length `size` and is multiplied by the matrix of eigenvectors from the right; `values` takes the eigenvalues, in no
/// particular order. Householder's tridiagonal form and the implicit QL iteration. Errors of eigenvalues: a few 1e-16
/// of the largest.
void diagonalise(std::size_t size, double* lower, double* rows, std::size_t count, double* values);

}  // namespace theca

#include "core/people/fast/symmetric_eigen.h"

#include <vector>

namespace theca {

void diagonalise(std::size_t size, double* lower, double* rows, std::size_t count, double* eigenvalues) {
    std::vector<double> memory((3 * size + 1) * lanes);
    const Tridiagonal t{eigenvalues, memory.data()};
    tridiagonalise(size, lower, rows, count, t, memory.data() + (size + 1) * lanes);
    iterateQL(size, t, rows, count);
}

}  // namespace theca

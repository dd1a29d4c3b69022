#include "core/solve/divided_difference.h"

#include <array>
#include <cassert>
#include <cmath>

namespace theca {

namespace {

constexpr std::size_t mostNodes = 6;
using Nodes = std::array<double, mostNodes>;

/// Over `count` nodes x (descending) that lie within 1 of each other: e^low · Σ h_m(x − low)/(m + count − 1)!,
/// h_m the complete homogeneous symmetric polynomials. Every term is positive.
double clustered(const double* x, std::size_t count) {
    const double low = x[count - 1];
    Nodes power{};  // h_m over the first i+1 nodes
    power.fill(1);
    double weight = 1;
    for (std::size_t i = 2; i < count; ++i) weight /= static_cast<double>(i);
    double sum = weight;
    for (int m = 1; m < 40; ++m) {
        for (std::size_t i = 0; i < count; ++i) power[i] = (i > 0 ? power[i - 1] : 0) + (x[i] - low) * power[i];
        weight /= static_cast<double>(m) + static_cast<double>(count) - 1;
        const double term = power[count - 1] * weight;
        sum += term;
        if (term < 1e-17 * sum) break;
    }
    return std::exp(low) * sum;
}

}  // namespace

double expDividedDifference(std::span<const double> nodes, double t) {
    const std::size_t n = nodes.size();
    assert(n >= 1 && n <= mostNodes);
    Nodes x{};  // falling; GCC 14 takes std::sort of so few for one that leaves the array
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t place = i;
        for (; place > 0 && x[place - 1] < nodes[i] * t; --place) x[place] = x[place - 1];
        x[place] = nodes[i] * t;
    }

    Nodes row{};  // row[i]: over x[i] … x[i + width]
    for (std::size_t i = 0; i < n; ++i) row[i] = std::exp(x[i]);
    double scale = 1;
    for (std::size_t width = 1; width < n; ++width) {
        scale *= t;
        for (std::size_t i = 0; i + width < n; ++i) {
            const double spread = x[i] - x[i + width];
            row[i] = spread > 1 ? (row[i] - row[i + 1]) / spread : clustered(&x[i], width + 1);
        }
    }
    return row[0] * scale;
}

}  // namespace theca

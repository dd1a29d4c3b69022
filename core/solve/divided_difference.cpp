#include "core/solve/divided_difference.h"

#include <array>
#include <cassert>
#include <cmath>

// The textbook way to a divided difference is the recursion
//
//     [x₀ … xₙ] = ([x₀ … xₙ₋₁] − [x₁ … xₙ]) / (x₀ − xₙ).
//
// If x₀ and xₙ are close, this subtracts two nearly equal numbers and divides by a tiny one: digits cancel. But then
// all nodes between them are close too (they are sorted), and a Taylor series around the lowest node is short. So each
// entry of the recursion's triangle is computed by the method that is accurate for its own spread of nodes (two nodes
// have a closed form): McCurdy, Ng and Parlett, "Accurate computation of divided differences of the exponential
// function", Mathematics of Computation 43 (1984), 501–528. Background: de Boor, "Divided differences", Surveys in
// Approximation Theory 1 (2005), 46–69; Higham, "Functions of Matrices" (SIAM 2008), section 10.4.1 and appendix B.16.

namespace theca {

namespace {

constexpr std::size_t mostNodes = 6;
using Nodes = std::array<double, mostNodes>;

/// Over two nodes a ≥ b: e^a · (1 − e^−(a−b))/(a − b). expm1 keeps the digits however close they are.
double overTwo(double a, double b) {
    const double spread = a - b;
    return std::exp(a) * (spread > 0 ? -std::expm1(-spread) / spread : 1);
}

/// For `count` nodes x (falling) that lie within 1 of each other. With y = x − low, e^x = e^low · Σₖ y^k/k!. The
/// divided difference of the power y^(m+n) over n + 1 nodes is h_m(y₀ … yₙ), the complete homogeneous symmetric
/// polynomial: the sum of all products of m of the nodes, repetition allowed. Powers below n contribute 0. Together
///
///     e^low · Σₘ h_m(y₀ … yₙ)/(m + n)!,   n = count − 1.
///
/// No term is negative, so nothing cancels. As every y ≤ 1, term m is at most 1/(m! n!): 40 terms are more than enough.
double clustered(const double* x, std::size_t count) {
    const double low = x[count - 1];
    Nodes power{};  // [i]: h_m of the nodes 0 … i, for the m of the loop below; h_0 = 1
    power.fill(1);
    double weight = 1;  // 1/(m + n)!, at m = 0
    for (std::size_t i = 2; i < count; ++i) weight /= static_cast<double>(i);
    double sum = weight;
    for (int m = 1; m < 40; ++m) {
        // h_m(y₀ … yᵢ) = h_m(y₀ … yᵢ₋₁) + yᵢ·h_{m−1}(y₀ … yᵢ): products without yᵢ, then those that contain it
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
    Nodes x{};  // nodes·t, falling; insertion sort, because GCC 14 warns that std::sort of so few leaves the array
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t place = i;
        for (; place > 0 && x[place - 1] < nodes[i] * t; --place) x[place] = x[place - 1];
        x[place] = nodes[i] * t;
    }

    if (n == 1) return std::exp(x[0]);
    Nodes row{};  // one row of the recursion's triangle; [i] is the divided difference over x[i] … x[i + width]
    for (std::size_t i = 0; i + 1 < n; ++i) row[i] = overTwo(x[i], x[i + 1]);
    double scale = t;
    for (std::size_t width = 2; width < n; ++width) {
        scale *= t;
        for (std::size_t i = 0; i + width < n; ++i) {
            const double spread = x[i] - x[i + width];
            row[i] = spread > 1 ? (row[i] - row[i + 1]) / spread : clustered(&x[i], width + 1);
        }
    }
    return row[0] * scale;  // the nodes are multiplied by t, so each division by a difference has one t too many below
}

}  // namespace theca

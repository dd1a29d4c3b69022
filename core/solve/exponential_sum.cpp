#include "core/solve/exponential_sum.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/solve/divided_difference.h"

namespace theca {

namespace {

/// An exponential that has fallen to e^−60, 1e-26 of its start, changes no digit of a sum.
constexpr double dead = -60;

std::span<const double> firstNodes(const ConfluentTerm& term, int count) {
    return {term.nodes.data(), static_cast<std::size_t>(count)};
}

}  // namespace

double ConfluentTerm::value(double tau) const { return weight * expDividedDifference(firstNodes(*this, count), tau); }

/// With [x₁…xₙ] for the divided difference over these nodes, d/dτ [x₁…xₙ] = xₙ·[x₁…xₙ] + [x₁…xₙ₋₁]. This is the
/// equation of the last of a chain of first-order steps: it decays with rate xₙ and is driven by the step before it.
double ConfluentTerm::slope(double tau) const {
    const double last = nodes[static_cast<std::size_t>(count) - 1];
    return weight * (last * expDividedDifference(firstNodes(*this, count), tau) +
                     expDividedDifference(firstNodes(*this, count - 1), tau));
}

/// ∫₀^τ [x₁…xₙ] = [x₁…xₙ, 0]: integrating is one more step in the chain, with the rate 0.
double ConfluentTerm::integral(double tau) const {
    std::array<double, mostNodes + 1> withZero{};
    std::copy_n(nodes.begin(), count, withZero.begin());
    return weight * expDividedDifference({withZero.data(), static_cast<std::size_t>(count) + 1}, tau);
}

void ExponentialSum::add(double exponent, double weight) {
    if (weight != 0) m_terms.push_back({exponent, weight});
}

void ExponentialSum::add(const ConfluentTerm& term) {
    if (term.weight != 0) m_confluent.push_back(term);
}

/// At 0 every exponential is 1 and every divided difference 0.
double ExponentialSum::value(double tau) const {
    double sum = 0;
    if (tau == 0) {
        for (const Term& term : m_terms) sum += term.weight;
        return sum;
    }
    for (const Term& term : m_terms) {
        const double x = term.exponent * tau;
        if (x > dead) sum += term.weight * std::exp(x);
    }
    for (const ConfluentTerm& term : m_confluent) sum += term.value(tau);
    return sum;
}

double ExponentialSum::slope(double tau) const {
    double sum = 0;
    for (const Term& term : m_terms) {
        const double x = term.exponent * tau;
        if (x > dead) sum += term.weight * term.exponent * std::exp(x);
    }
    for (const ConfluentTerm& term : m_confluent) sum += term.slope(tau);
    return sum;
}

double ExponentialSum::integral(double tau) const {
    double sum = 0;
    for (const Term& term : m_terms) {
        // (e^(xτ) − 1)/x; expm1 keeps the digits where xτ is small
        sum += term.weight * (term.exponent == 0 ? tau : std::expm1(term.exponent * tau) / term.exponent);
    }
    for (const ConfluentTerm& term : m_confluent) sum += term.integral(tau);
    return sum;
}

}  // namespace theca

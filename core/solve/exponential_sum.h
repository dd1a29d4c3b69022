#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace theca {

/// weight · (divided difference of x ↦ e^(x·τ) over the first `count` nodes, 1/h): replaces several plain exponentials
/// whose exponents are too close together. Over two nodes a and b it is (e^(aτ) − e^(bτ))/(a − b), or τ·e^(aτ) if they
/// are equal. Five nodes are enough: a source or the constant, a mode, and three filters in a row.
struct ConfluentTerm {
    static constexpr int mostNodes = 5;

    double weight = 0;
    int count = 0;
    std::array<double, mostNodes> nodes{};

    double value(double tau) const;
    double slope(double tau) const;
    double integral(double tau) const;
};

/// One signal in one segment: a sum of exponentials of the time τ ≥ 0 (h) since the segment's start.
class ExponentialSum {
public:
    void reserve(std::size_t terms) { m_terms.reserve(terms); }
    void add(double exponent, double weight);
    void add(const ConfluentTerm& term);

    bool empty() const { return m_terms.empty() && m_confluent.empty(); }
    double value(double tau) const;
    double slope(double tau) const;
    /// ∫₀^τ
    double integral(double tau) const;

private:
    struct Term {
        double exponent;
        double weight;
    };

    std::vector<Term> m_terms;
    std::vector<ConfluentTerm> m_confluent;
};

}  // namespace theca

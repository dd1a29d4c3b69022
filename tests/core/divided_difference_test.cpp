#include "core/solve/divided_difference.h"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <vector>

#include "core/solve/exponential_sum.h"
#include "tests/catch.h"
#include "tests/core/random_model.h"

using namespace theca;
using theca::test::Dice;
using Digits = boost::multiprecision::cpp_bin_float_100;

namespace {

/// The textbook recursion with a hundred digits; equal nodes are moved apart by 1e-20.
double reference(std::vector<double> nodes, double t) {
    std::vector<Digits> x;
    for (const double node : nodes) x.push_back(Digits(node) + Digits("1e-20") * static_cast<int>(x.size()));
    std::vector<Digits> row;
    for (const Digits& node : x) row.push_back(exp(node * t));
    for (std::size_t width = 1; width < x.size(); ++width) {
        for (std::size_t i = 0; i + width < x.size(); ++i) row[i] = (row[i] - row[i + 1]) / (x[i] - x[i + width]);
    }
    return static_cast<double>(row[0]);
}

}  // namespace

TEST_CASE("a divided difference keeps its digits whether nodes are apart, close or equal", "[M5]") {
    Dice dice(7);
    for (int i = 0; i < 400; ++i) {
        std::vector<double> nodes;
        for (int n = 1 + dice.below(5); n > 0; --n) {
            if (!nodes.empty() && dice.one(3))
                nodes.push_back(nodes.back() * (dice.one(2) ? 1 : 1 + 1e-9));
            else
                nodes.push_back(dice.one(6) ? 0 : -dice.spread(1e-3, 300));
        }
        const double t = dice.spread(1e-3, 100);
        const double expected = reference(nodes, t);
        INFO(i << ": " << nodes.size() << " nodes, first " << nodes[0] << ", t " << t);
        if (expected > 1e-250) CHECK(std::abs(expDividedDifference(nodes, t) / expected - 1) < 4e-14);
    }
}

TEST_CASE("the divided difference of one node is the exponential, of two equal ones t times it", "[M5]") {
    const double a = -0.3;
    CHECK(expDividedDifference({&a, 1}, 2) == Approx(std::exp(-0.6)).epsilon(1e-15));
    const std::vector<double> twice{a, a};
    CHECK(expDividedDifference(twice, 2) == Approx(2 * std::exp(-0.6)).epsilon(1e-15));
}

TEST_CASE("a sum of exponentials knows its slope and its integral", "[M5]") {
    ExponentialSum sum;
    sum.add(-0.7, 3);
    sum.add(0, 1.5);
    sum.add(ConfluentTerm{2, 3, {-0.2, -0.2, -0.21}});
    const double at = 1.7;
    const double h = 1e-5;
    CHECK(sum.slope(at) == Approx((sum.value(at + h) - sum.value(at - h)) / (2 * h)).epsilon(1e-8));
    CHECK(sum.value(at) == Approx((sum.integral(at + h) - sum.integral(at - h)) / (2 * h)).epsilon(1e-8));
    CHECK(sum.integral(0) == 0);
}

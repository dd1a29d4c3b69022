#include "core/base/random.h"

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <cmath>

#include "tests/catch.h"

using namespace theca;

namespace {

using Fifty = boost::multiprecision::cpp_bin_float_50;

double relativeError(double value, const Fifty& exact) {
    return static_cast<double>(boost::multiprecision::abs((Fifty(value) - exact) / exact));
}

Fifty exactQuantile(double p) {
    return -boost::math::constants::root_two<Fifty>() * boost::math::erfc_inv(Fifty(2) * Fifty(p));
}

}  // namespace

TEST_CASE("the generator gives its published answers", "[M12]") {
    using Words = std::array<std::uint32_t, 4>;
    CHECK(philox({0, 0, 0, 0}, {0, 0}) == Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    constexpr std::uint32_t ones = 0xffffffff;
    CHECK(philox({ones, ones, ones, ones}, {ones, ones}) == Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
          Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("uniform numbers lie inside (0, 1) and each argument counts whole", "[M12]") {
    double sum = 0;
    double squares = 0;
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        const double u = uniform(7, static_cast<std::uint64_t>(i), 3);
        CHECK_FALSE((u <= 0 || u >= 1));
        sum += u;
        squares += u * u;
    }
    CHECK(sum / count == Approx(0.5).margin(0.005));
    CHECK(squares / count == Approx(1.0 / 3).margin(0.005));
    const double here = uniform(1, 1, 1);
    for (const double other : {uniform(1 + (1ULL << 40U), 1, 1), uniform(1, 1 + (1ULL << 40U), 1), uniform(1, 1, 2)}) {
        CHECK(here != other);
    }
}

TEST_CASE("logarithm and exponential are right to the last digits", "[M12]") {
    double worstLog = 0;
    double worstExp = 0;
    for (int i = -4000; i <= 4000; ++i) {
        const double x = 0.17 * i + 0.0123;
        worstExp = std::max(worstExp, relativeError(exponential(x), exp(Fifty(x))));
        const double y = exponential(x);
        worstLog = std::max(worstLog, relativeError(naturalLog(y), log(Fifty(y))));
        const double nearOne = 1 + 0.0001 * i;
        if (nearOne != 1) worstLog = std::max(worstLog, relativeError(naturalLog(nearOne), log(Fifty(nearOne))));
    }
    CHECK(worstExp < 1e-15);
    CHECK(worstLog < 1e-15);
    CHECK(naturalLog(1) == 0);
    CHECK(exponential(0) == 1);
}

TEST_CASE("the inverse normal is right over all a generator can give", "[M12]") {
    double worst = 0;
    for (double p = 0x1p-53; p < 0.5; p *= 1.37) {
        worst = std::max(worst, relativeError(normalQuantile(p), exactQuantile(p)));
        worst = std::max(worst, relativeError(normalQuantile(1 - p), exactQuantile(1 - p)));
    }
    for (int i = 1; i < 200; ++i)
        worst = std::max(worst, relativeError(normalQuantile(i / 401.0), exactQuantile(i / 401.0)));
    CHECK(worst < 2e-15);
    CHECK(normalQuantile(0.5) == 0);
}

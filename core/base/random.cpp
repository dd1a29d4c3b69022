#include "core/base/random.h"

#include <bit>
#include <cassert>
#include <cmath>
#include <span>

namespace theca {

namespace {

constexpr int rounds = 10;
// Philox 4x32-10 (Salmon et al. 2011): ten rounds, and after each the key grows by fixed steps, the fractional parts of
// the golden ratio and of √3.
constexpr std::array<std::uint32_t, 2> multipliers = {0xD2511F53U, 0xCD9E8D57U};
constexpr std::array<std::uint32_t, 2> keySteps = {0x9E3779B9U, 0xBB67AE85U};

constexpr int mantissaBits = 52;
constexpr int exponentBias = 1023;
// ln 2 in two parts. The first has 32 bits, so that its product with a whole number below 2^21 is exact.
constexpr double log2High = 0x1.62e42feep-1;
constexpr double log2Low = 0x1.a39ef35793c76p-33;

std::uint32_t low(std::uint64_t word) { return static_cast<std::uint32_t>(word); }
std::uint32_t high(std::uint64_t word) { return static_cast<std::uint32_t>(word >> 32U); }

/// 2^n for −1022 ≤ n ≤ 1023.
double powerOfTwo(int n) { return std::bit_cast<double>(static_cast<std::uint64_t>(n + exponentBias) << mantissaBits); }

/// Horner's rule; coefficients in rising order of powers.
double polynomial(std::span<const double> coefficients, double x) {
    double sum = 0;
    for (std::size_t i = coefficients.size(); i > 0; --i) sum = sum * x + coefficients[i - 1];
    return sum;
}

/// A rational approximation of AS 241 (PPND16): coefficients of numerator and denominator.
struct Rational {
    std::array<double, 8> above;
    std::array<double, 8> below;

    double operator()(double x) const { return polynomial(above, x) / polynomial(below, x); }
};

constexpr Rational middle = {
    {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
     4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3},
    {1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
     3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3}};

constexpr Rational side = {
    {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
     1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4},
    {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
     1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9}};

constexpr Rational tail = {
    {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
     2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7},
    {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
     1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15}};

}  // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t first = std::uint64_t{multipliers[0]} * counter[0];
        const std::uint64_t second = std::uint64_t{multipliers[1]} * counter[2];
        counter = {high(second) ^ counter[1] ^ key[0], low(second), high(first) ^ counter[3] ^ key[1], low(first)};
        key = {key[0] + keySteps[0], key[1] + keySteps[1]};
    }
    return counter;
}

double uniform(std::uint64_t seed, std::uint64_t index, std::uint32_t stream) {
    const auto words = philox({low(index), high(index), stream, 0}, {low(seed), high(seed)});
    // Adding a half gives the middle of the part, never 0 or 1; the sum has 53 bits and is exact.
    const std::uint64_t bits = (std::uint64_t{words[0]} << 32U | words[1]) >> (64U - mantissaBits);
    return (static_cast<double>(bits) + 0.5) * powerOfTwo(-mantissaBits);
}

/// x = m·2^e with m between 1/√2 and √2, so ln x = e·ln 2 + ln m. With s = (m − 1)/(m + 1), |s| < 0.172,
///
///     ln m = 2·artanh s = 2·(s + s³/3 + s⁵/5 + …),
///
/// whose terms up to s²³ leave an error below 1e-19 of the sum. The largest terms are added last, to round least.
double naturalLog(double x) {
    assert(x >= powerOfTwo(1 - exponentBias) && x < powerOfTwo(exponentBias));
    const auto bits = std::bit_cast<std::uint64_t>(x);
    int exponent = static_cast<int>(bits >> mantissaBits) - exponentBias;
    constexpr std::uint64_t fraction = (std::uint64_t{1} << mantissaBits) - 1;
    double m = std::bit_cast<double>((bits & fraction) | std::uint64_t{exponentBias} << mantissaBits);
    constexpr double rootOfTwo = 1.4142135623730951;
    if (m > rootOfTwo) {
        m /= 2;
        ++exponent;
    }
    const double s = (m - 1) / (m + 1);
    double series = 0;
    for (int n = 23; n >= 3; n -= 2) series = series * (s * s) + 1.0 / n;
    return exponent * log2High + (exponent * log2Low + 2 * s * (s * s * series)) + 2 * s;
}

/// x = n·ln 2 + r with |r| ≤ ln 2/2, so e^x = 2^n·e^r; 1 + r + r²/2! + … + r¹³/13! leaves an error below 1e-17.
double exponential(double x) {
    assert(x >= -700 && x <= 700);
    const int n = static_cast<int>(x / (log2High + log2Low) + (x < 0 ? -0.5 : 0.5));
    const double r = (x - n * log2High) - n * log2Low;
    double series = 0;
    for (int k = 14; k >= 2; --k) series = 1 + series * (r / k);
    return (1 + r * series) * powerOfTwo(n);
}

/// AS 241 (Wichura 1988): one approximation for |p − 1/2| ≤ 0.425 and two for the tails, as functions of √(−ln t),
/// where t is the probability in the tail.
double normalQuantile(double p) {
    assert(p > 0 && p < 1);
    const double q = p - 0.5;
    if (q >= -0.425 && q <= 0.425) return q * middle(0.180625 - q * q);
    const double r = std::sqrt(-naturalLog(q < 0 ? p : 1 - p));
    const double z = r <= 5 ? side(r - 1.6) : tail(r - 5);
    return q < 0 ? -z : z;
}

double standardNormal(std::uint64_t seed, std::uint64_t index, std::uint32_t stream) {
    return normalQuantile(uniform(seed, index, stream));
}

}  // namespace theca

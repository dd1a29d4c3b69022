#include "core/base/ten_digits.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace theca {

namespace {

constexpr int digits = 10;

/// Exact as doubles.
constexpr std::array<double, 23> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// "00", "01", … "99".
constexpr std::array<char, 200> pairs = [] {
    std::array<char, 200> all{};
    for (std::size_t i = 0; i < 100; ++i) {
        all[2 * i] = static_cast<char>('0' + i / 10);
        all[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return all;
}();

void writeTwo(char* at, std::uint32_t number) { std::memcpy(at, pairs.data() + 2 * std::size_t{number}, 2); }

void writeFour(char* at, std::uint32_t number) {
    writeTwo(at, number / 100);
    writeTwo(at + 2, number % 100);
}

/// `number` is below 10¹⁰.
void writeTen(char* at, std::uint64_t number) {
    constexpr std::uint32_t hundredMillion = 100'000'000, tenThousand = 10'000;
    const auto rest = static_cast<std::uint32_t>(number % hundredMillion);
    writeTwo(at, static_cast<std::uint32_t>(number / hundredMillion));
    writeFour(at + 2, rest / tenThousand);
    writeFour(at + 6, rest % tenThousand);
}

/// ⌊log₁₀ number⌋, for 10⁻¹² ≤ number < 10⁹: at most one less than a first guess, as 78913/2¹⁸ is about log₁₀ 2.
int exponentOf(double number) {
    const int binary = static_cast<int>(std::bit_cast<std::uint64_t>(number) >> 52U) - 1023;
    int exponent = ((binary + 1) * 78913) >> 18;
    while (exponent >= 0 ? number < powersOfTen[static_cast<std::size_t>(exponent)]
                         : number * powersOfTen[static_cast<std::size_t>(-exponent)] < 1)
        --exponent;
    return exponent;
}

/// Null if rounding could differ from that of std::to_chars: the digits come from number·10^shift, whose one rounding
/// error matters only if it is nearly half-way between two results. Several times as fast.
char* writeQuickly(char* at, double number) {
    constexpr double nearlyHalf = 1e-4;
    constexpr std::int64_t least = 1'000'000'000;
    if (!(number >= 1e-12 && number < 1e9)) return nullptr;
    const int exponent = exponentOf(number);
    const double scaled = number * powersOfTen[static_cast<std::size_t>(digits - 1 - exponent)];
    auto whole = static_cast<std::int64_t>(scaled);
    const double rest = scaled - static_cast<double>(whole);
    if (std::abs(rest - 0.5) < nearlyHalf) return nullptr;
    whole += rest > 0.5 ? 1 : 0;
    if (whole < least || whole >= 10 * least) return nullptr;

    // Copies have a fixed length, which is fast; surplus characters are overwritten or lie after the end.
    constexpr std::size_t copied = 16;
    char written[2 * copied];
    writeTen(written, static_cast<std::uint64_t>(whole));
    int kept = digits;
    while (kept > 1 && written[kept - 1] == '0') --kept;
    const bool scientific = exponent < -4;
    const int before = scientific ? 1 : exponent + 1;  // digits before the point
    if (before <= 0) {
        std::memcpy(at, "0.000000", 8);
        std::memcpy(at + 2 - before, written, copied);
        return at + 2 - before + kept;
    }
    std::memcpy(at, written, copied);
    std::memcpy(at + before + 1, written + before, copied);
    at[before] = '.';
    at += kept > before ? kept + 1 : before;
    if (scientific) {
        *at++ = 'e';
        *at++ = '-';
        *at++ = static_cast<char>('0' + -exponent / 10);
        *at++ = static_cast<char>('0' + -exponent % 10);
    }
    return at;
}

}  // namespace

char* writeTenDigits(char* at, double number) {
    if (number == 0 && !std::signbit(number)) {
        *at = '0';
        return at + 1;
    }
    if (char* end = writeQuickly(at, number)) return end;
    return std::to_chars(at, at + tenDigitsRoom, number, std::chars_format::general, digits).ptr;
}

}  // namespace theca

#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace theca {

namespace {

using Buffer = std::array<char, 64>;

std::string taken(const Buffer& buffer, std::to_chars_result result) {
    return std::string(buffer.data(), static_cast<const char*>(result.ptr));
}

/// The number of digits tables are written with.
constexpr int quickDigits = 10;

/// Exact as doubles.
constexpr std::array<double, 23> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// The same text as std::to_chars with ten digits, four times as fast. False if rounding could differ: the digits come
/// from number·10^shift, whose one rounding error matters only if it is nearly half-way between two results.
bool appendQuickly(std::string& text, double number) {
    constexpr double nearlyHalf = 1e-4;
    constexpr std::int64_t least = 1'000'000'000;
    if (!(number >= 1e-12 && number < 1e9)) return false;
    // At most one more than ⌊log₁₀ number⌋: 78913/2¹⁸ is about log₁₀ 2.
    const int binary = static_cast<int>(std::bit_cast<std::uint64_t>(number) >> 52U) - 1023;
    int exponent = ((binary + 1) * 78913) >> 18;
    while (exponent >= 0 ? number < powersOfTen.at(static_cast<std::size_t>(exponent))
                         : number * powersOfTen.at(static_cast<std::size_t>(-exponent)) < 1)
        --exponent;
    const double scaled = number * powersOfTen.at(static_cast<std::size_t>(quickDigits - 1 - exponent));
    auto whole = static_cast<std::int64_t>(scaled);
    const double rest = scaled - static_cast<double>(whole);
    if (std::abs(rest - 0.5) < nearlyHalf) return false;
    whole += rest > 0.5 ? 1 : 0;
    if (whole < least || whole >= 10 * least) return false;

    // Copies have a fixed length, which is fast; surplus characters are overwritten or lie after the end.
    constexpr std::size_t copied = 16;
    std::array<char, 2 * copied> digit{};
    for (char* at = digit.data() + quickDigits; at != digit.data(); whole /= 10)
        *--at = static_cast<char>('0' + whole % 10);
    int kept = quickDigits;
    while (kept > 1 && digit.at(static_cast<std::size_t>(kept) - 1) == '0') --kept;
    const bool scientific = exponent < -4;
    const int before = scientific ? 1 : exponent + 1;  // digits before the point

    Buffer buffer;
    char* end = buffer.data();
    if (before <= 0) {
        std::memcpy(end, "0.000000", 8);
        std::memcpy(end + 2 - before, digit.data(), copied);
        end += 2 - before + kept;
    } else {
        std::memcpy(end, digit.data(), copied);
        std::memcpy(end + before + 1, digit.data() + before, copied);
        end[before] = '.';
        end += kept > before ? kept + 1 : before;
    }
    if (scientific) {
        *end++ = 'e';
        *end++ = '-';
        *end++ = static_cast<char>('0' + -exponent / 10);
        *end++ = static_cast<char>('0' + -exponent % 10);
    }
    text.append(buffer.data(), end);
    return true;
}

}  // namespace

std::string shortest(double number) {
    Buffer buffer;
    return taken(buffer, std::to_chars(buffer.data(), buffer.data() + buffer.size(), number));
}

std::string spelledOut(double number) {
    const double size = std::abs(number);
    if (size < 1e-6 || size >= 1e15) return shortest(number);
    Buffer buffer;
    return taken(buffer, std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed));
}

std::string rounded(double number, int digits) {
    std::string text;
    appendRounded(text, number, digits);
    return text;
}

void appendRounded(std::string& text, double number, int digits) {
    if (digits == quickDigits && appendQuickly(text, number)) return;
    Buffer buffer;
    const std::to_chars_result result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::general, digits);
    text.append(buffer.data(), result.ptr);
}

std::string plain(double number, int digits) {
    const std::string text = rounded(number, digits);
    const double kept = numberIn(text).value_or(number);
    const double size = std::abs(kept);
    if (size != 0 && (size < 1e-4 || size >= 1e7)) return text;
    Buffer buffer;
    return taken(buffer, std::to_chars(buffer.data(), buffer.data() + buffer.size(), kept, std::chars_format::fixed));
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::optional<std::uint64_t> wholeNumberIn(std::string_view text) {
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!digitsOnly || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace theca

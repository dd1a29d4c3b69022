#include "core/base/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

/// core/base/number_text.h for the C++ library of WebAssembly, which reads and writes no doubles. The C library there
/// has one locale, whose numbers are those of files, and rounds correctly.
namespace theca {

namespace {

std::string printed(const char* form, int digits, double number) {
    std::string text(400, '\0');  // the longest number without exponent, its sign and decimals
    const int length = std::snprintf(text.data(), text.size(), form, digits, number);
    text.resize(static_cast<std::size_t>(length));
    return text;
}

constexpr int mostDigits = 17;  ///< that tell any two doubles apart

/// How many significant digits it takes to read the same number back.
int digitsOf(double number) {
    for (int digits = 1; digits < mostDigits; ++digits)
        if (std::strtod(printed("%.*g", digits, number).c_str(), nullptr) == number) return digits;
    return mostDigits;
}

std::string withoutExponent(double number) {
    const int digits = digitsOf(number);
    const int before = number == 0 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(number)))) + 1;
    std::string text = printed("%.*f", std::max(0, digits - before + 1), number);
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Digits, perhaps a point and digits, perhaps an exponent: no sign in front but "-", no blanks, no names.
bool isNumber(std::string_view text) {
    const auto skipDigits = [&text] {
        const std::size_t count =
            static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
        text.remove_prefix(count);
        return count;
    };
    if (text.starts_with('-')) text.remove_prefix(1);
    std::size_t digits = skipDigits();
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        digits += skipDigits();
    }
    if (digits == 0) return false;
    if (!text.starts_with('e') && !text.starts_with('E')) return text.empty();
    text.remove_prefix(1);
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return skipDigits() > 0 && text.empty();
}

}  // namespace

std::string shortest(double number) { return printed("%.*g", digitsOf(number), number); }

std::string spelledOut(double number) {
    const double size = std::abs(number);
    return size < 1e-6 || size >= 1e15 ? shortest(number) : withoutExponent(number);
}

std::string rounded(double number, int digits) { return printed("%.*g", digits, number); }

void appendRounded(std::string& text, double number, int digits) { text.append(rounded(number, digits)); }

std::string plain(double number, int digits) {
    const std::string text = rounded(number, digits);
    const double kept = numberIn(text).value_or(number);
    const double size = std::abs(kept);
    return size != 0 && (size < 1e-4 || size >= 1e7) ? text : withoutExponent(kept);
}

std::optional<double> numberIn(std::string_view text) {
    if (!isNumber(text)) return std::nullopt;
    const double number = std::strtod(std::string(text).c_str(), nullptr);
    if (!std::isfinite(number)) return std::nullopt;
    return number;
}

std::optional<std::uint64_t> wholeNumberIn(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool digitsOnly = std::all_of(text.begin(), text.end(), isDigit);
    if (!digitsOnly || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace theca

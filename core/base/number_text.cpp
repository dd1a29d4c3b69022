#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/base/ten_digits.h"

namespace theca {

namespace {

using Buffer = std::array<char, 64>;

std::string taken(const Buffer& buffer, std::to_chars_result result) {
    return std::string(buffer.data(), static_cast<const char*>(result.ptr));
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
    constexpr int quick = 10;  // what tables are written with
    Buffer buffer;
    static_assert(std::tuple_size_v<Buffer> >= tenDigitsRoom);
    if (digits == quick) {
        text.append(buffer.data(), writeTenDigits(buffer.data(), number));
        return;
    }
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

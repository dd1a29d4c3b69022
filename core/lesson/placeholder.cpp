#include "core/lesson/placeholder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace theca {

namespace {

constexpr int usualDigits = 3;
constexpr std::string_view boldMark = "**";

std::string fixed(double number, int decimals) {
    std::array<char, 400> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), number, std::chars_format::fixed, decimals);
    return {room.data(), end.ptr};
}

/// How many decimals leave so many significant digits; less than 0 before the point.
int decimalsFor(double number, int digits) {
    if (number == 0) return 0;
    const int decimals = digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(number))));
    // 9.96 to two digits is 10, not 10.0.
    const double unit = std::pow(10.0, -decimals);
    const double grown = std::abs(std::round(number / unit) * unit);
    return grown >= std::pow(10.0, std::floor(std::log10(std::abs(number))) + 1) ? decimals - 1 : decimals;
}

std::string withDigits(double number, int digits) {
    const int decimals = decimalsFor(number, digits);
    if (decimals >= 0) return fixed(number, std::min(decimals, 12));
    const double unit = std::pow(10.0, -decimals);
    return fixed(std::round(number / unit) * unit, 0);
}

/// Decimal sign and groups of three as a language has them.
std::string localized(std::string digits, std::string_view language) {
    const bool spanish = language == "es";
    const std::size_t point = std::min(digits.find('.'), digits.size());
    if (spanish && point < digits.size()) digits[point] = ',';
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    const std::size_t whole = point - first;
    if (whole < (spanish ? 5 : 4)) return digits;
    for (std::size_t at = point; at > first + 3;) {
        at -= 3;
        digits.insert(at, spanish ? "." : ",");
    }
    return digits;
}

std::string hoursAndMinutes(double hours, std::string_view language) {
    const bool chinese = language == "zh_CN";
    const double minutes = std::round(60 * std::abs(hours));
    const double whole = std::floor(minutes / 60);
    const double rest = minutes - 60 * whole;
    std::string text = hours < 0 && minutes > 0 ? "-" : "";
    if (whole > 0) text.append(localized(fixed(whole, 0), language)).append(chinese ? " 小时" : " h");
    if (whole > 0 && rest == 0) return text;
    if (whole > 0) text.append(" ");
    return text.append(fixed(rest, 0)).append(chinese ? " 分钟" : " min");
}

/// The end of the placeholder that begins at `at`; none if it is no placeholder.
std::optional<std::size_t> placeholderEnd(std::string_view text, std::size_t at) {
    const std::size_t close = text.find_first_of("{}", at + 1);
    const bool is = close != std::string_view::npos && text[close] == '}' && close > at + 1;
    return is ? std::optional(close) : std::nullopt;
}

bool isWide(unsigned char lead) { return lead >= 0xE3; }

}  // namespace

std::vector<TextPiece> textPieces(std::string_view text) {
    std::vector<TextPiece> pieces;
    bool bold = false;
    std::string words;
    const auto flush = [&] {
        if (!words.empty()) pieces.push_back({words, {}, false, bold});
        words.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        if (rest.starts_with(boldMark) && (bold || rest.substr(2).find(boldMark) != std::string_view::npos)) {
            flush();
            bold = !bold;
            at += boldMark.size();
        } else if (const auto end = text[at] == '{' ? placeholderEnd(text, at) : std::nullopt) {
            flush();
            const std::string_view inner = text.substr(at + 1, *end - at - 1);
            const std::size_t colon = std::min(inner.find(':'), inner.size());
            const std::size_t format = std::min(colon + 1, inner.size());
            pieces.push_back({std::string(inner.substr(0, colon)), std::string(inner.substr(format)), true, bold});
            at = *end + 1;
        } else {
            words += text[at++];
        }
    }
    flush();
    return pieces;
}

bool isNumberFormat(std::string_view format) {
    if (format.empty() || format == "hm") return true;
    if (format.size() != 2) return false;
    const char digit = format[1];
    return format[0] == 's' ? digit >= '1' && digit <= '5' : format[0] == 'd' && digit >= '0' && digit <= '3';
}

std::string numberInWords(double number, std::string_view format, std::string_view language) {
    if (format == "hm") return hoursAndMinutes(number, language);
    if (format.size() == 2 && format[0] == 'd') return localized(fixed(number, format[1] - '0'), language);
    const int digits = format.size() == 2 && format[0] == 's' ? format[1] - '0' : usualDigits;
    return localized(withDigits(number, digits), language);
}

namespace {

/// Whether the last character is a Chinese one.
bool endsWide(std::string_view text) {
    std::size_t at = text.size();
    while (at > 0 && (static_cast<unsigned char>(text[at - 1]) & 0xC0U) == 0x80U) --at;
    return at > 0 && isWide(static_cast<unsigned char>(text[at - 1]));
}

}  // namespace

std::string filledText(std::string_view text, std::string_view language,
                       const std::function<std::optional<double>(std::string_view measure)>& number, bool keepBold) {
    std::string filled;
    bool afterNumber = false;
    for (const TextPiece& piece : textPieces(text)) {
        if (piece.bold && keepBold) filled += boldMark;
        if (piece.placeholder) {
            const auto value = number(piece.words);
            filled += value ? numberInWords(*value, piece.format, language) : std::string("–");
        } else {
            std::string_view words = piece.words;
            // The space that sets a number apart is too much behind a Chinese unit.
            const bool wide = words.size() > 1 && words[0] == ' ' && isWide(static_cast<unsigned char>(words[1]));
            if (afterNumber && wide && endsWide(filled)) words.remove_prefix(1);
            filled += words;
        }
        afterNumber = piece.placeholder;
        if (piece.bold && keepBold) filled += boldMark;
    }
    return filled;
}

std::size_t wordsToRead(std::string_view text, std::string_view language) {
    std::string plain;
    for (const TextPiece& piece : textPieces(text)) plain += piece.placeholder ? std::string("8") : piece.words;
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto byte = static_cast<unsigned char>(plain[at]);
        const bool chinese = language == "zh_CN" && isWide(byte);
        const bool blank = byte == ' ' || byte == '\n';
        if (chinese) {
            ++words;
            at += byte >= 0xF0 ? 3 : 2;
        } else if (!blank && !inside) {
            words += language == "zh_CN" ? 2 : 1;
        }
        inside = !blank && !chinese;
    }
    return words;
}

}  // namespace theca

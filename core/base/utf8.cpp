#include "core/base/utf8.h"

#include <algorithm>

namespace theca {

namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Number of bytes that follow a first byte; 0 also for a byte that cannot be first.
std::size_t following(unsigned char first) {
    if (first >= 0xC2 && first < 0xE0) return 1;
    if (first >= 0xE0 && first < 0xF0) return 2;
    return first >= 0xF0 && first < 0xF5 ? 3 : 0;
}

/// Second bytes that are not allowed after a first byte: overlong forms, surrogates, beyond U+10FFFF.
bool badPair(unsigned char first, unsigned char second) {
    return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90) ||
           (first == 0xF4 && second > 0x8F);
}

}  // namespace

bool isUtf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        if (first < 0x80) continue;
        const std::string_view rest = bytes.substr(at + 1, following(first));
        if (rest.empty() || rest.size() < following(first) || !std::all_of(rest.begin(), rest.end(), continues))
            return false;
        if (badPair(first, static_cast<unsigned char>(rest.front()))) return false;
        at += rest.size();
    }
    return true;
}

std::size_t codePoints(std::string_view utf8) {
    return utf8.size() - static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), continues));
}

std::u32string codePointsOf(std::string_view utf8) {
    std::u32string points;
    for (const char byte : utf8) {
        const auto bits = static_cast<unsigned char>(byte);
        if (continues(byte) && !points.empty())
            points.back() = (points.back() << 6U) | (bits & 0x3FU);
        else
            points += bits < 0x80 ? bits : bits & (bits < 0xE0 ? 0x1FU : bits < 0xF0 ? 0x0FU : 0x07U);
    }
    return points;
}

bool hasLetters(std::string_view utf8) {
    constexpr char32_t afterLatin1Signs = 0xC0;
    const auto isLetter = [](char32_t point) {
        if (point < 0x80) return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
        const bool isSign = point == 0xD7 || point == 0xF7 || (point >= 0x2000 && point < 0x2C00) ||
                            (point >= 0x3000 && point < 0x3003) || (point >= 0xFF00 && point < 0xFF21);
        return point >= afterLatin1Signs && !isSign;
    };
    const std::u32string points = codePointsOf(utf8);
    return std::any_of(points.begin(), points.end(), isLetter);
}

}  // namespace theca

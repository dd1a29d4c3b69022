#include "core/text/decoded_text.h"

#include <array>
#include <cstdint>
#include <optional>

namespace theca {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// Windows-1252 from 0x80 to 0x9F; the five bytes it does not define map to themselves.
constexpr std::array<char16_t, 32> windowsLetters = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::uint8_t byteAt(std::string_view bytes, std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); }

void append(std::string& text, char32_t letter) {
    const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
    const auto rest = [&](int shift) { add(0x80U | (letter >> shift & 0x3FU)); };
    if (letter < 0x80) return add(letter);
    if (letter < 0x800) return add(0xC0U | letter >> 6U), rest(0);
    if (letter < 0x10000) return add(0xE0U | letter >> 12U), rest(6), rest(0);
    add(0xF0U | letter >> 18U), rest(12), rest(6), rest(0);
}

/// Number of bytes that follow a first byte of UTF-8; none if it cannot be first.
std::optional<std::size_t> followers(std::uint8_t first) {
    if (first < 0x80) return 0;
    if (first >= 0xC2 && first <= 0xDF) return 1;
    if (first >= 0xE0 && first <= 0xEF) return 2;
    if (first >= 0xF0 && first <= 0xF4) return 3;
    return std::nullopt;
}

bool isUtf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto more = followers(byteAt(bytes, i));
        if (!more || i + *more >= bytes.size()) return false;
        for (std::size_t k = 0; k < *more; ++k)
            if ((byteAt(bytes, ++i) & 0xC0U) != 0x80U) return false;
    }
    return true;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](std::size_t i) -> char32_t {
        const char32_t first = byteAt(bytes, i), second = byteAt(bytes, i + 1);
        return bigEndian ? first << 8U | second : second << 8U | first;
    };
    const auto in = [](char32_t letter, char32_t low) { return letter >= low && letter < low + 0x400; };
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t letter = unit(i);
        const bool pair = in(letter, 0xD800) && i + 3 < bytes.size() && in(unit(i + 2), 0xDC00);
        if (pair) {
            append(text, 0x10000 + ((letter - 0xD800) << 10U) + (unit(i + 2) - 0xDC00));
            i += 2;
        } else {
            append(text, in(letter, 0xD800) || in(letter, 0xDC00) ? replacement : letter);
        }
    }
    return text;
}

std::string fromWindows(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint8_t byte = byteAt(bytes, i);
        append(text, byte >= 0x80 && byte < 0xA0 ? windowsLetters.at(byte - 0x80U) : byte);
    }
    return text;
}

/// Whether the bytes are UTF-16, and in which byte order: found by the mark, or by the zeros in Latin letters.
std::optional<bool> bigEndianUtf16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return false;
    if (bytes.starts_with("\xFE\xFF")) return true;
    if (bytes.size() < 4) return std::nullopt;
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) return false;
    if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0) return true;
    return std::nullopt;
}

void endLinesAlike(std::string& text) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        text[kept++] = text[i] == '\r' ? '\n' : text[i];
    }
    text.resize(kept);
}

}  // namespace

DecodedText decodedText(std::string_view bytes) {
    DecodedText text;
    if (const auto bigEndian = bigEndianUtf16(bytes)) {
        text = {fromUtf16(bytes, *bigEndian), Encoding::Utf16};
    } else if (isUtf8(bytes)) {
        text = {std::string(bytes), Encoding::Utf8};
    } else {
        text = {fromWindows(bytes), Encoding::Windows1252};
    }
    if (text.utf8.starts_with("\xEF\xBB\xBF")) text.utf8.erase(0, 3);
    endLinesAlike(text.utf8);
    return text;
}

}  // namespace theca

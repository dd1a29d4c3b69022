#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theca {

/// A piece of a lesson's text: words (perhaps **bold**), or a placeholder `{measure}` or `{measure:format}`.
struct TextPiece {
    std::string words;   ///< of a placeholder: the measure
    std::string format;  ///< of a placeholder: as written; empty: the usual one
    bool placeholder = false;
    bool bold = false;

    bool operator==(const TextPiece&) const = default;
};

/// The pieces in order. A bracket without its partner is words; so is `**` without a second one.
std::vector<TextPiece> textPieces(std::string_view text);

/// "hm" (3 h 53 min), "s1" … "s5" (so many significant digits) or "d0" … "d3" (so many decimals).
bool isNumberFormat(std::string_view format);

/// A number as a language writes it: 1,100 and 2.01 in English and Chinese, 1100 and 2,01 in Spanish; without a format
/// to three significant digits.
std::string numberInWords(double number, std::string_view format, std::string_view language);

/// The text with its placeholders filled; a number that does not exist is "–". `**` stays where `keepBold`, otherwise
/// it goes.
std::string filledText(std::string_view text, std::string_view language,
                       const std::function<std::optional<double>(std::string_view measure)>& number,
                       bool keepBold = true);

/// Words to read: those between spaces, a placeholder counting as one. In Chinese characters, a number or a foreign
/// word counting as two.
std::size_t wordsToRead(std::string_view text, std::string_view language);

}  // namespace theca

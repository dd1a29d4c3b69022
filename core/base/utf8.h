#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace theca {

/// Whether bytes are valid UTF-8: complete, no overlong forms, no surrogates, nothing past U+10FFFF.
bool isUtf8(std::string_view bytes);
/// Number of code points in valid UTF-8.
std::size_t codePoints(std::string_view utf8);
std::u32string codePointsOf(std::string_view utf8);
/// Whether there is a letter of any script: digits, signs, arrows and µ are none.
bool hasLetters(std::string_view utf8);

}  // namespace theca

#pragma once

#include <string>
#include <string_view>

namespace theca {

/// How the letters of a text file are stored.
enum class Encoding { Utf8, Utf16, Windows1252 };

struct DecodedText {
    std::string utf8;  ///< without a byte order mark; every line ends in \n
    Encoding encoding = Encoding::Utf8;

    bool operator==(const DecodedText&) const = default;
};

/// Reads UTF-16 and UTF-8, with or without a byte order mark; any other bytes are taken for Windows-1252, which gives
/// every byte a letter. Lines may end in \n, \r\n or \r.
DecodedText decodedText(std::string_view bytes);

}  // namespace theca

#pragma once

#include <string>
#include <string_view>

namespace theca {

/// The encoding of a text file.
enum class Encoding { Utf8, Utf16, Windows1252 };

struct DecodedText {
    std::string utf8;  ///< without a byte order mark; every line ends in \n
    Encoding encoding = Encoding::Utf8;

    bool operator==(const DecodedText&) const = default;
};

/// Reads UTF-16 and UTF-8, with or without a byte order mark; other bytes are read as Windows-1252, in which every byte
/// is a letter. Lines may end in \n, \r\n or \r.
DecodedText decodedText(std::string_view bytes);

}  // namespace theca

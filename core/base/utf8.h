#pragma once

#include <cstddef>
#include <string_view>

namespace theca {

/// Whether bytes are UTF-8: nothing cut, nothing longer than it has to be, no surrogates, nothing past U+10FFFF.
bool isUtf8(std::string_view bytes);
/// How many code points well-formed UTF-8 holds.
std::size_t codePoints(std::string_view utf8);

}  // namespace theca

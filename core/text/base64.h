#pragma once

#include <string>
#include <string_view>

namespace theca {

/// Bytes as letters, four for three of them (RFC 4648, 4).
std::string base64(std::string_view bytes);

}  // namespace theca

#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/text/json_node.h"

namespace theca {

inline constexpr std::size_t mostBytes = 8'000'000;
inline constexpr std::size_t mostLevels = 64;

/// Reads a JSON text. Errors, each with its place: bytes that are not UTF-8, a byte order mark, lone surrogates, more
/// than `mostBytes`, more than `mostLevels` of brackets, duplicate keys, a number too large for a double.
Result<JsonNode> readJson(std::string_view text);

}  // namespace theca

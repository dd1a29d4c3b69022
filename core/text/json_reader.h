#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/text/json_node.h"

namespace theca {

inline constexpr std::size_t mostBytes = 8'000'000;
inline constexpr std::size_t mostLevels = 64;

/// Reads a JSON text. Refused, each with its place: what is not UTF-8, a byte order mark, lone surrogates,
/// more than `mostBytes`, more than `mostLevels` of brackets, a key given twice, a number too large for a double.
Result<JsonNode> readJson(std::string_view text);

}  // namespace theca

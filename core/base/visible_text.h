#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace theca {

enum class LineBreaks { Refused, Allowed };

/// The first character of a text that nobody sees and that changes how the rest is shown, as "U+001B": control characters
/// (a tab counts as a line break) and signs that turn the direction of what follows without an end of that.
std::optional<std::string> invisibleCharacter(std::string_view utf8, LineBreaks breaks);

}  // namespace theca

#pragma once

#include <string>
#include <string_view>

namespace theca {

/// Makes text from a file safe to show: every control character, line breaks and tabs too, is replaced by a visible
/// sign ("␛" for the one that starts a terminal command), and so is every character that changes the direction of the
/// text after it. UTF-8 in, UTF-8 out.
std::string controlsAsSigns(std::string_view text);

/// The same for a whole page: line breaks and tabs are kept.
std::string pageWithSigns(std::string_view page);

}  // namespace theca

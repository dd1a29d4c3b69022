#pragma once

#include <string>
#include <string_view>

namespace theca {

/// A text of a file, safe to show: every control character is a sign that stands for it ("␛" for the one that begins
/// a terminal's commands), also line breaks and tabs. UTF-8 in, UTF-8 out.
std::string controlsAsSigns(std::string_view text);

/// The same for a whole page: its line breaks and tabs stay.
std::string pageWithSigns(std::string_view page);

}  // namespace theca

#include "core/text/control_signs.h"

namespace theca {

namespace {

/// U+2400 … U+2421, the pictures of U+0000 … U+0020 and U+007F.
std::string pictureOf(unsigned char control) {
    constexpr unsigned char lastPicture = 0x21;
    const unsigned char place = control == 0x7F ? lastPicture : control;
    return {'\xE2', '\x90', static_cast<char>(0x80 + place)};
}

bool isControl(unsigned char byte) { return byte < 0x20 || byte == 0x7F; }

/// U+0080 … U+009F, which have no pictures: two bytes, C2 and one of these.
bool isHighControl(std::string_view text, std::size_t i) {
    return text[i] == '\xC2' && i + 1 < text.size() && (static_cast<unsigned char>(text[i + 1]) & 0xE0U) == 0x80U;
}

/// U+2028, U+2029, which break lines, and U+202A … U+202E, U+2066 … U+2069, which turn what follows: E2 80 A8 to AE and E2 81
/// A6 to A9.
bool isHiddenMark(std::string_view text, std::size_t i) {
    if (text[i] != '\xE2' || i + 2 >= text.size()) return false;
    const auto last = static_cast<unsigned char>(text[i + 2]);
    return text[i + 1] == '\x80' ? last >= 0xA8 && last <= 0xAE : text[i + 1] == '\x81' && last >= 0xA6 && last <= 0xA9;
}

std::string shown(std::string_view text, std::string_view kept) {
    constexpr std::string_view unknown = "\xEF\xBF\xBD";  // U+FFFD
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHighControl(text, i)) {
            safe += unknown;
            ++i;
        } else if (isHiddenMark(text, i)) {
            safe += unknown;
            i += 2;
        } else if (isControl(static_cast<unsigned char>(text[i])) && kept.find(text[i]) == std::string_view::npos) {
            safe += pictureOf(static_cast<unsigned char>(text[i]));
        } else {
            safe += text[i];
        }
    }
    return safe;
}

}  // namespace

std::string controlsAsSigns(std::string_view text) { return shown(text, {}); }

std::string pageWithSigns(std::string_view page) { return shown(page, "\n\t"); }

}  // namespace theca

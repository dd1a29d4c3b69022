#include "core/text/csv_field.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/number_text.h"
#include "core/text/control_signs.h"

namespace theca {

namespace {

constexpr int digits = 10;

/// Whether spreadsheets would calculate this instead of showing it. Leading apostrophes are skipped, so that a text
/// with an apostrophe of its own differs from one that was given it.
bool readsAsFormula(std::string_view text) {
    constexpr std::array<std::string_view, 8> signs = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    text.remove_prefix(std::min(text.find_first_not_of(" '"), text.size()));
    return std::any_of(signs.begin(), signs.end(), [text](std::string_view sign) { return text.starts_with(sign); });
}

/// Whether a program that splits the line at one of the usual separators finds a formula after it.
bool hidesFormula(std::string_view text) {
    for (std::size_t at = 0; (at = text.find_first_of(",;\t", at)) != std::string_view::npos;) {
        if (readsAsFormula(text.substr(++at))) return true;
    }
    return false;
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

}  // namespace

std::string csvText(std::string_view text, char separator) {
    const std::string shown = controlsAsSigns(text);
    if (readsAsFormula(shown)) return quoted('\'' + shown);
    const bool breaks = shown.find(separator) != std::string::npos || shown.find('"') != std::string::npos;
    return breaks || hidesFormula(shown) ? quoted(shown) : shown;
}

std::string csvNumber(double value) { return std::isfinite(value) ? rounded(value, digits) : std::string(); }

std::string csvRemark(std::string_view text, char separator) {
    const std::string line = "# " + controlsAsSigns(text);
    const bool parted = line.find(separator) != std::string::npos || line.find(';') != std::string::npos;
    return parted && hidesFormula(line) ? quoted(line) : line;
}

std::string csvUnguarded(std::string field) {
    if (field.starts_with('\'') && readsAsFormula(field)) field.erase(0, 1);
    return field;
}

}  // namespace theca

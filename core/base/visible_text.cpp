#include "core/base/visible_text.h"

#include <vector>

#include "core/base/utf8.h"

namespace theca {

namespace {

std::string named(char32_t character) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name("U+");
    for (int shift = 12; shift >= 0; shift -= 4) name += digits[(character >> shift) & 0xFU];
    return name;
}

bool isBreak(char32_t c) { return c == U'\n' || c == U'\r' || c == U'\t'; }

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

/// What ends the turn of direction that begins here; 0 where none begins (Unicode Standard Annex 9, 2).
char32_t endOfTurn(char32_t c) {
    constexpr char32_t endOfEmbedding = 0x202C, endOfIsolate = 0x2069;
    if (c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E) return endOfEmbedding;
    return c >= 0x2066 && c <= 0x2068 ? endOfIsolate : 0;
}

bool endsTurn(char32_t c) { return c == 0x202C || c == 0x2069; }

}  // namespace

std::optional<std::string> invisibleCharacter(std::string_view utf8, LineBreaks breaks) {
    std::vector<char32_t> turns;  // those that have begun, each as it begins
    for (const char32_t c : codePointsOf(utf8)) {
        if (isControl(c) && !(breaks == LineBreaks::Allowed && isBreak(c))) return named(c);
        if (endOfTurn(c) != 0) turns.push_back(c);
        if (!endsTurn(c)) continue;
        if (turns.empty() || endOfTurn(turns.back()) != c) return named(c);
        turns.pop_back();
    }
    return turns.empty() ? std::nullopt : std::optional(named(turns.back()));
}

}  // namespace theca

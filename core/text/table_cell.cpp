#include "core/text/table_cell.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/base/number_text.h"

namespace theca {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr char group = '\'';  ///< stands for every blank and apostrophe between digits

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string small(std::string_view text) {
    std::string word(text);
    for (char& c : word)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return word;
}

template <std::size_t Count>
bool isOneOf(std::string_view cell, const std::array<std::string_view, Count>& words) {
    return cell.size() <= 24 && std::find(words.begin(), words.end(), small(cell)) != words.end();
}

bool isMissing(std::string_view cell) {
    constexpr std::array<std::string_view, 25> words = {
        "",  "na", "n/a", "#n/a", "nan", "null", "none", ".",    "..",   "-",       "--",   "—",   "–",
        "?", "*",  "nd",  "n.d.", "nr",  "ns",   "n.a.", "k.a.", "miss", "missing", "缺失", "未测"};
    return isOneOf(cell, words);
}

bool isBelow(std::string_view cell) {
    constexpr std::array<std::string_view, 17> words = {"blq",   "bql",   "bloq", "blloq", "lloq", "bllq",
                                                        "bloqs", "<lloq", "<loq", "<lod",  "lod",  "loq",
                                                        "below", "bdl",   "bld",  "u.d.",  "n.n."};
    return cell.starts_with('<') || cell.starts_with("≤") || cell.starts_with("＜") || isOneOf(cell, words);
}

bool isAbove(std::string_view cell) {
    constexpr std::array<std::string_view, 4> words = {"alq", "aql", "aloq", "uloq"};
    return cell.starts_with('>') || cell.starts_with("≥") || isOneOf(cell, words);
}

/// Characters that are read as another one.
struct Spelling {
    std::string_view written;
    char read;
};
constexpr std::array<Spelling, 7> spellings = {{{"\xC2\xA0", group},      // no-break space
                                                {"\xE2\x80\xAF", group},  // narrow no-break space
                                                {"\xE2\x80\x89", group},  // thin space
                                                {"\xE2\x80\x99", group},  // typographic apostrophe
                                                {" ", group},
                                                {"\xE2\x88\x92", '-'},    // minus sign
                                                {"\xEF\xBC\x8C", ','}}};  // full-width comma

/// The cell with only digits, signs and 'e' in ASCII; none if it contains anything else.
std::optional<std::string> plainDigits(std::string_view cell) {
    constexpr std::size_t longest = 60;
    if (cell.empty() || cell.size() > longest) return std::nullopt;
    std::string plain;
    while (!cell.empty()) {
        const auto* special = std::find_if(spellings.begin(), spellings.end(),
                                           [&](const Spelling& one) { return cell.starts_with(one.written); });
        const char c = special != spellings.end() ? special->read : cell.front();
        if (!isDigit(c) && std::string_view(".,'+-eE").find(c) == npos) return std::nullopt;
        plain += c;
        cell.remove_prefix(special != spellings.end() ? special->written.size() : 1);
    }
    if (std::none_of(plain.begin(), plain.end(), isDigit)) return std::nullopt;
    return plain;
}

/// One to three digits, then groups of three.
bool isGrouped(std::string_view whole, char sign) {
    std::size_t run = 0;
    bool first = true;
    for (const char c : whole) {
        if (isDigit(c)) {
            ++run;
        } else {
            if (c != sign || (first ? run < 1 || run > 3 : run != 3)) return false;
            first = false;
            run = 0;
        }
    }
    return !first && run == 3;
}

/// A number split into its parts: "-1,234.5e3".
struct Parts {
    bool negative = false;
    std::string body;      ///< "1,234.5"
    std::string exponent;  ///< "e3" or empty
    bool grouped = false;  ///< had spaces or apostrophes, which have been removed
};

std::optional<Parts> partsOf(std::string_view cell) {
    const auto plain = plainDigits(cell);
    if (!plain) return std::nullopt;
    std::string_view rest = *plain;
    Parts parts;
    if (rest.starts_with('+') || rest.starts_with('-')) {
        parts.negative = rest.front() == '-';
        rest.remove_prefix(1);
    }
    const std::size_t e = std::min(rest.find_first_of("eE"), rest.size());
    parts.exponent = small(rest.substr(e));
    std::erase(parts.exponent, '+');
    parts.body = std::string(rest.substr(0, e));
    const std::string_view whole = std::string_view(parts.body).substr(0, parts.body.find_first_of(".,"));
    if (parts.body.find(group) != npos) {
        if (!isGrouped(whole, group)) return std::nullopt;
        std::erase(parts.body, group);
        parts.grouped = true;
    }
    if (parts.body.find_first_not_of("0123456789.,") != npos || parts.body.empty()) return std::nullopt;
    return parts;
}

SignShown shownBy(std::string_view body) {
    const auto points = std::count(body.begin(), body.end(), '.'), commas = std::count(body.begin(), body.end(), ',');
    if (points + commas == 0) return SignShown::None;
    if (points > 0 && commas > 0) {
        const char last = body.rfind('.') > body.rfind(',') ? '.' : ',';
        if (!isGrouped(body.substr(0, body.rfind(last)), last == '.' ? ',' : '.')) return SignShown::None;
        return last == '.' ? SignShown::Point : SignShown::Comma;
    }
    const char sign = points > 0 ? '.' : ',';
    const bool mayGroup = isGrouped(body, sign) && body.front() != '0';
    if (points + commas > 1) return !mayGroup ? SignShown::None : points > 0 ? SignShown::Comma : SignShown::Point;
    if (mayGroup) return points > 0 ? SignShown::UnclearPoint : SignShown::UnclearComma;
    return points > 0 ? SignShown::Point : SignShown::Comma;
}

/// The number with `decimal` before its decimals; the other sign may only separate thousands.
CellValue numberWith(Parts parts, char decimal) {
    const char other = decimal == '.' ? ',' : '.';
    const std::string_view whole = std::string_view(parts.body).substr(0, parts.body.find(decimal));
    if (parts.body.find(other) != npos) {
        if (!isGrouped(whole, other) || parts.body.rfind(other) > whole.size()) return {};
        std::erase(parts.body, other);
        parts.grouped = true;
    }
    std::replace(parts.body.begin(), parts.body.end(), ',', '.');
    const auto number = numberIn((parts.negative ? "-" : "") + parts.body + parts.exponent);
    if (!number) return {};
    return {parts.grouped ? CellKind::Grouped : CellKind::Number, *number};
}

CellValue numberBySelf(const Parts& parts) {
    const SignShown shown = shownBy(parts.body);
    if (shown == SignShown::UnclearComma || shown == SignShown::UnclearPoint) return {CellKind::Ambiguous};
    return numberWith(parts, shown == SignShown::Comma ? ',' : '.');
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\v\f\n";
    const auto strip = [&](std::string_view mark) {
        while (text.starts_with(mark)) text.remove_prefix(mark.size());
        while (text.ends_with(mark)) text.remove_suffix(mark.size());
    };
    const auto first = text.find_first_not_of(blank);
    if (first == npos) return {};
    text = text.substr(first, text.find_last_not_of(blank) - first + 1);
    strip("\xC2\xA0");
    strip("\xE3\x80\x80");
    return text;
}

CellValue cellValue(std::string_view cell, DecimalSign sign) {
    if (isMissing(cell)) return {CellKind::Missing};
    if (isBelow(cell)) return {CellKind::Below};
    if (isAbove(cell)) return {CellKind::Above};
    const auto parts = partsOf(cell);
    if (!parts) return {};
    if (sign == DecimalSign::Either) return numberBySelf(*parts);
    return numberWith(*parts, sign == DecimalSign::Comma ? ',' : '.');
}

SignShown signShown(std::string_view cell) {
    const auto parts = partsOf(cell);
    return parts ? shownBy(parts->body) : SignShown::None;
}

bool looksNumeric(std::string_view cell) { return cell.find(' ') == npos && partsOf(cell).has_value(); }

bool looksLikeData(std::string_view cell) {
    return looksNumeric(cell) || (!cell.empty() && (isMissing(cell) || isBelow(cell) || isAbove(cell)));
}

}  // namespace theca

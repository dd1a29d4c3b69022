#pragma once

#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace theca {

/// The languages a text may be written in, as named in files. The first, English, replaces missing ones.
inline constexpr std::array<std::string_view, 3> textLanguages = {"en", "zh_CN", "es"};

/// A text for people: one string for all languages, or one per language.
struct Text {
    /// One string per language, none of them empty except perhaps English. A text with one string for all languages has
    /// it under ""; an empty map is the empty text.
    std::map<std::string, std::string, std::less<>> words;

    bool empty() const { return english().empty(); }
    bool isByLanguage() const { return !words.empty() && !words.contains(""); }
    const std::string& english() const { return in(textLanguages.front()); }
    /// The text in one of `textLanguages`; if there is none, in English.
    const std::string& in(std::string_view language) const;
    /// Replaces the text: in that language if there is one string per language, otherwise for all.
    void say(std::string_view language, std::string text);

    bool operator==(const Text&) const = default;
};

/// Makes a text with one string for all languages.
Text plainText(std::string text);

}  // namespace theca

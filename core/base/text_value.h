#pragma once

#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace theca {

/// The languages a text may be written in, as files spell them. English comes first: it stands in for the others.
inline constexpr std::array<std::string_view, 3> textLanguages = {"en", "zh_CN", "es"};

/// A text for people: one string for everybody, or one a language.
struct Text {
    /// A string a language, none of them empty but the English one. A text that is one string for everybody has it
    /// under ""; nothing at all is the empty one.
    std::map<std::string, std::string, std::less<>> words;

    bool empty() const { return english().empty(); }
    bool isByLanguage() const { return !words.empty() && !words.contains(""); }
    const std::string& english() const { return in(textLanguages.front()); }
    /// In one of `textLanguages`, else in English.
    const std::string& in(std::string_view language) const;
    /// Says it anew: in that language where the text is parted by language, else for everybody.
    void say(std::string_view language, std::string text);

    bool operator==(const Text&) const = default;
};

/// One string for everybody.
Text plainText(std::string text);

}  // namespace theca

#include "core/base/text_value.h"

#include <utility>

namespace theca {

const std::string& Text::in(std::string_view language) const {
    static const std::string none;
    for (const std::string_view one : {language, textLanguages.front(), std::string_view()}) {
        const auto found = words.find(one);
        if (found != words.end() && !found->second.empty()) return found->second;
    }
    return none;
}

void Text::say(std::string_view language, std::string text) {
    if (!isByLanguage()) {
        *this = plainText(std::move(text));
    } else if (text.empty() && language != textLanguages.front()) {
        words.erase(std::string(language));
    } else {
        words[std::string(language)] = std::move(text);
    }
}

Text plainText(std::string text) {
    Text plain;
    if (!text.empty()) plain.words.emplace(std::string(), std::move(text));
    return plain;
}

}  // namespace theca

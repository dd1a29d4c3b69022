#include "core/text/worded.h"

#include "core/base/utf8.h"

namespace theca {

namespace {

std::string languagesListed() {
    std::string all;
    for (const std::string_view language : textLanguages) all.append(all.empty() ? "" : ", ").append(language);
    return all;
}

}  // namespace

Text wordedAt(const JsonNode& node, std::string_view key, Form& form, const JsonPath& path) {
    const JsonNode* value = node.find(key);
    if (!value) return {};
    Text text = textOf(*value);
    if (!form.sound(*value)) return text;
    const JsonPath place(path, key);
    if (!text.isByLanguage()) {
        if (hasLetters(text.english())) form.refuse(*value, place, "one_for_all_languages", {languagesListed()});
        return text;
    }
    for (const std::string_view language : textLanguages) {
        const auto words = text.words.find(language);
        if (words == text.words.end() || words->second.empty())
            form.refuse(*value, place, "language_missing", {std::string(language)});
    }
    return text;
}

}  // namespace theca

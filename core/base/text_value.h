#pragma once

#include <string>

namespace theca {

/// A text for people: one string, or one a language. Languages without a text fall back to English.
struct Text {
    std::string en;
    std::string zh_CN;
    std::string es;
    bool byLanguage = false;  ///< written as `{"en": …}` even where only English is there

    bool empty() const { return en.empty(); }
    /// `language` as in "zh_CN", "es", "en".
    const std::string& in(const std::string& language) const {
        if (language == "zh_CN" && !zh_CN.empty()) return zh_CN;
        if (language == "es" && !es.empty()) return es;
        return en;
    }
    bool operator==(const Text&) const = default;
};

inline Text plainText(std::string text) { return Text{std::move(text), {}, {}, false}; }

}  // namespace theca

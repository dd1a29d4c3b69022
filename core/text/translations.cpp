#include "core/text/translations.h"

#include <algorithm>

namespace theca {

std::string_view translated(std::string_view context, std::string_view english, std::string_view language) {
    const std::span<const Translation> all = translationsInto(language);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Translation& one) {
        return one.english == english && one.context == context;
    });
    return found == all.end() ? english : found->words;
}

std::string filled(std::string_view sentence, const std::vector<std::string>& arguments) {
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool gap =
            sentence[i] == '%' && i + 1 < sentence.size() && sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
        if (!gap) {
            text += sentence[i];
            continue;
        }
        const auto place = static_cast<std::size_t>(sentence[++i] - '1');
        if (place < arguments.size()) text += arguments[place];
    }
    return text;
}

}  // namespace theca

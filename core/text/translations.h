#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace theca {

/// Marks a sentence for the translation tools: lupdate recognises this macro (app/CMakeLists.txt).
#define SENTENCE(context, english) english

/// One sentence of resources/translations.
struct Translation {
    std::string_view context;
    std::string_view english;
    std::string_view words;
};

/// The finished ones into a language of `textLanguages`, of what the command line says and of errors; none for English.
/// Written at build time by translations.cmake from the lists the window has too.
std::span<const Translation> translationsInto(std::string_view language);

/// A sentence in a language; in English where it has no translation.
std::string_view translated(std::string_view context, std::string_view english, std::string_view language);

/// A sentence with %1, %2, … replaced by the arguments; by nothing where there are too few.
std::string filled(std::string_view sentence, const std::vector<std::string>& arguments);

}  // namespace theca

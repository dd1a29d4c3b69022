#pragma once

#include <algorithm>

#include "core/text/lesson_text.h"
#include "core/text/library_text.h"
#include "core/text/schema_text.h"
#include "tests/places.h"
#include "tests/text/support.h"

/// The lesson of docs/lessons.md, and what is wrong with it once it was changed.
namespace theca {

inline const Library& library() {
    static const Library all = *builtInLibrary(LibraryParts::Simulated);
    return all;
}

inline std::string fileText(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The lesson that docs/lessons.md shows.
inline std::string example() {
    const std::string page = fileText(sourcePath("docs/lessons.md"));
    const std::size_t begin = page.find("```json\n") + 8;
    return page.substr(begin, page.find("```", begin) - begin);
}

inline nlohmann::ordered_json exampleJson() { return nlohmann::ordered_json::parse(example()); }

inline Errors readErrors(const std::string& text) {
    const auto lesson = readLesson(text);
    return lesson ? Errors() : lesson.errors();
}

/// The codes of reading and, where that works, of checking.
inline Codes codesOf(const nlohmann::ordered_json& json) {
    Codes codes;
    const auto lesson = readLesson(json.dump(2));
    Errors errors = lesson ? checkLesson(*lesson, library(), builtInSurroundings()) : lesson.errors();
    for (const Error& error : errors) codes.push_back(error.code);
    return codes;
}

inline Codes changed(const std::string& pointer, const nlohmann::ordered_json& value) {
    return codesOf(with(exampleJson(), pointer, value));
}

inline bool has(const Codes& codes, const std::string& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace theca

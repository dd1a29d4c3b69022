#include <algorithm>
#include <map>

#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/lesson_text.h"
#include "core/text/resources.h"
#include "core/text/words_text.h"

namespace theca {

namespace {

constexpr std::string_view folder = "lessons/";
constexpr std::string_view ending = ".theca";

std::string pathOf(std::string_view id) { return std::string(folder).append(id).append(ending); }

bool isLesson(std::string_view path) { return path.starts_with(folder) && path.ends_with(ending); }

/// Where a lesson stands in the list; those without a number come last, by name.
std::pair<int, std::string> rankOf(std::string_view path) {
    const auto root = readJson(resource(path));
    const int order = root ? intAt(*root, "order") : 0;
    return {order > 0 ? order : 10'000, std::string(path)};
}

}  // namespace

std::vector<std::string> builtInLessonIds() {
    std::map<std::pair<int, std::string>, std::string> ranked;
    for (const std::string_view path : resourcePaths()) {
        if (!isLesson(path)) continue;
        ranked[rankOf(path)] = path.substr(folder.size(), path.size() - folder.size() - ending.size());
    }
    std::vector<std::string> ids;
    for (auto& [rank, id] : ranked) ids.push_back(std::move(id));
    return ids;
}

std::string_view builtInLessonText(std::string_view id) { return resource(pathOf(id)); }

Result<Lesson> builtInLesson(std::string_view id) {
    const std::string_view text = builtInLessonText(id);
    if (text.empty()) return Error{"unknown_lesson", {}, {std::string(id)}};
    return readLesson(text);
}

LessonSurroundings builtInSurroundings() {
    LessonSurroundings around;
    if (const auto words = builtInGlossary())
        for (const GlossaryEntry& entry : *words) around.words.insert(entry.id);
    for (const std::string& id : builtInLessonIds()) {
        around.lessons.insert(id);
        if (const auto lesson = builtInLesson(id))
            for (std::string& step : stepReferences(*lesson)) around.steps.insert(std::move(step));
    }
    return around;
}

}  // namespace theca

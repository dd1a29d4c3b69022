#include "core/lesson/lesson_names.h"

#include <algorithm>

namespace theca {

namespace {

constexpr std::size_t longestName = 40;

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool isLessonName(std::string_view name) {
    const auto fits = [](char c) { return isSmall(c) || isDigit(c) || c == '_'; };
    return !name.empty() && name.size() <= longestName && isSmall(name.front()) &&
           std::all_of(name.begin(), name.end(), fits) && name != "not" && name != "drawn" && name != "run" &&
           name != "now" && name != givenNumber;
}

bool isLessonId(std::string_view name) {
    const auto fits = [](char c) { return isSmall(c) || isDigit(c) || c == '-'; };
    return !name.empty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), fits);
}

bool isLessonPath(std::string_view path) {
    const auto fits = [](char c) { return c > ' ' && c <= '~' && c != '\\'; };
    return !path.empty() && path.size() <= 200 && std::all_of(path.begin(), path.end(), fits);
}

std::string stepId(const Step& step) {
    return std::visit(
        []<class T>(const T& one) {
            if constexpr (requires { one.id; })
                return one.id;
            else
                return std::string();
        },
        step);
}

std::string_view stepKind(const Step& step) {
    return std::visit([]<class T>(const T&) { return T::name; }, step);
}

bool isStepReference(std::string_view name) {
    const std::size_t slash = name.find('/');
    return slash != std::string_view::npos && isLessonId(name.substr(0, slash)) && isLessonId(name.substr(slash + 1));
}

}  // namespace theca

#include "core/lesson/lesson_controls.h"

#include <algorithm>

namespace theca {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool fits(std::string_view path, std::string_view pattern) {
    while (!pattern.empty()) {
        if (path.empty()) return false;
        if (pattern.front() == '#') {
            if (!isDigit(path.front())) return false;
            while (!path.empty() && isDigit(path.front())) path.remove_prefix(1);
        } else {
            if (path.front() != pattern.front()) return false;
            path.remove_prefix(1);
        }
        pattern.remove_prefix(1);
    }
    return path.empty();
}

}  // namespace

bool hasLessonControl(std::string_view path) {
    return std::any_of(lessonControls.begin(), lessonControls.end(),
                       [path](std::string_view pattern) { return fits(path, pattern); });
}

std::string lessonControlList() {
    std::string list;
    for (const std::string_view one : lessonControls) list.append(list.empty() ? "" : ", ").append(one);
    return list;
}

}  // namespace theca

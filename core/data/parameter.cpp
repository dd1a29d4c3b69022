#include "core/data/parameter.h"

#include <algorithm>
#include <array>

namespace theca {

namespace {

constexpr std::array<std::string_view, 5> grades = {"seen", "seen-secondary", "derived", "recalled", "assumption"};

}  // namespace

std::string_view gradeName(Grade grade) { return grades.at(static_cast<std::size_t>(grade)); }

std::optional<Grade> gradeNamed(std::string_view name) {
    const auto* found = std::find(grades.begin(), grades.end(), name);
    if (found == grades.end()) return std::nullopt;
    return static_cast<Grade>(found - grades.begin());
}

}  // namespace theca

#include "core/scenario/level.h"

#include <algorithm>

namespace theca {

namespace {

constexpr std::array<std::string_view, levelCount> names = {"S2",  "S1", "L5", "L4", "L3", "L2", "L1", "T12", "T11",
                                                            "T10", "T9", "T8", "T7", "T6", "T5", "T4", "T3",  "T2",
                                                            "T1",  "C7", "C6", "C5", "C4", "C3", "C2", "C1"};

}  // namespace

std::string_view levelName(Level level) { return names.at(static_cast<std::size_t>(level.index)); }

std::optional<Level> levelNamed(std::string_view name) {
    const auto* found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return Level{static_cast<int>(found - names.begin())};
}

std::array<Level, levelCount> allLevels() {
    std::array<Level, levelCount> levels;
    for (int i = 0; i < levelCount; ++i) levels[static_cast<std::size_t>(i)] = Level{i};
    return levels;
}

}  // namespace theca

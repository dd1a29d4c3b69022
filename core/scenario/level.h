#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace theca {

inline constexpr int levelCount = 26;

/// A vertebral level of the spinal canal, counted from the sacral end: 0 is S2, 25 is C1. Vertebral, not cord segment:
/// the lumbar cord segments are at T11–L1.
struct Level {
    int index = 0;

    constexpr auto operator<=>(const Level&) const = default;
};

/// "S2" … "C1".
std::string_view levelName(Level level);
std::optional<Level> levelNamed(std::string_view name);
/// S2 first, C1 last.
std::array<Level, levelCount> allLevels();

}  // namespace theca

#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/parameter.h"
#include "core/units.h"

namespace theca {

inline constexpr int levelCount = 26;

/// A vertebral level of the spinal canal, counted from the sacral end: 0 is S2, 25 is C1. Vertebral, not cord
/// segment: the lumbar cord segments lie behind T11–L1.
struct Level {
    int index = 0;

    constexpr auto operator<=>(const Level&) const = default;
};

/// "S2" … "C1".
std::string_view levelName(Level level);
std::optional<Level> levelNamed(std::string_view name);
/// S2 first, C1 last.
std::array<Level, levelCount> allLevels();

/// Height and CSF volume of one level in the reference canal, before it is scaled to a patient.
struct LevelAnatomy {
    Centimetres height;
    Millilitres volume;

    bool operator==(const LevelAnatomy&) const = default;
};

/// What every drug shares: the canal level by level (S2 first) and the numbers of body and pump.
struct Physiology {
    std::vector<LevelAnatomy> levels;
    Provenance heights;  ///< of all levels' heights
    Provenance volumes;
    ParameterTable parameters;

    bool operator==(const Physiology&) const = default;
};

}  // namespace theca

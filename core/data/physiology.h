#pragma once

#include <vector>

#include "core/base/units.h"
#include "core/data/parameter.h"
#include "core/data/preset.h"
#include "core/scenario/level.h"

namespace theca {

/// Height and CSF volume of one level in the reference canal, not yet scaled to a patient.
struct LevelAnatomy {
    Centimetres height;
    Millilitres volume;

    bool operator==(const LevelAnatomy&) const = default;
};

/// What all drugs share: the canal level by level (S2 first) and the numbers of body and pump.
struct Physiology {
    std::vector<LevelAnatomy> levels;
    Provenance heights;  ///< of all levels' heights
    Provenance volumes;
    ParameterTable parameters;
    Presets presets;

    bool operator==(const Physiology&) const = default;
};

}  // namespace theca

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text_value.h"
#include "core/data/parameter.h"
#include "core/scenario/scenario.h"

namespace theca {

/// What a preset changes in one parameter of the drug's file or of the body's: its median, its spread (cv), or both.
struct PresetChange {
    std::optional<double> value;  ///< true value in the unit of the parameter's key
    std::optional<double> cv;
    Grade grade = Grade::Assumption;
    std::vector<std::string> sources;
    Text reason;

    bool operator==(const PresetChange&) const = default;
};

using Preset = std::map<ParameterId, PresetChange>;
using Presets = std::map<PopulationPreset, Preset>;  ///< none for a population: the same as Typical

}  // namespace theca

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text_value.h"
#include "core/data/parameter.h"

namespace theca {

/// What a preset changes in one parameter of the drug's file: its median, its spread (cv), or both.
struct PresetChange {
    std::optional<double> value;  ///< true value in the unit of the parameter's key
    std::optional<double> cv;
    Grade grade = Grade::Assumption;
    std::vector<std::string> sources;
    Text reason;

    bool operator==(const PresetChange&) const = default;
};

using Preset = std::map<ParameterId, PresetChange>;

}  // namespace theca

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/scenario/scenario.h"

namespace theca {

/// One difference between two scenarios, by the path the file has for it.
struct ScenarioChange {
    enum class Kind {
        Value,
        Added,    ///< `path` is its place in the second scenario
        Removed,  ///< `path` is its place in the first one
        Reordered,
    };

    Kind kind = Kind::Value;
    std::string path;                   ///< `therapies/2/pump/program/0/rate_ug_per_day`
    std::optional<std::string> before;  ///< of a value, as the file spells it, texts bare; none: at its default
    std::optional<std::string> after;

    bool operator==(const ScenarioChange&) const = default;
};

/// All of them, in the order of the file. A part put into a list or taken out of it is one change, whatever comes
/// behind it.
std::vector<ScenarioChange> scenarioChanges(const Scenario& before, const Scenario& after);

}  // namespace theca

#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <string>

#include "app/controls/number_control.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// What a path into a scenario leads to, and what its control needs. `get` and `set` of one kind are set.
struct UnlockedPlace {
    NumberSpec spec;  ///< of a number
    QString label;    ///< of a level or a flag
    QString tip;
    std::function<double(const Scenario&)> number;
    std::function<void(Scenario&, double)> setNumber;
    std::function<Level(const Scenario&)> level;
    std::function<void(Scenario&, Level)> setLevel;
    std::function<bool(const Scenario&)> flag;
    std::function<void(Scenario&, bool)> setFlag;
};

/// None for a path that leads to nothing in this scenario, or to what no control is for.
std::optional<UnlockedPlace> unlockedPlace(const std::string& path, const Scenario& scenario);

}  // namespace theca::app

#pragma once

#include <QString>

#include "core/data/drug.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// What a step changed: "Pump: rate 200 → 300 µg/day". `drug` is that of the scenario after it.
QString changeWords(const Scenario& before, const Scenario& after, const Drug& drug);

}  // namespace theca::app

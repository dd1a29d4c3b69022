#pragma once

#include <QString>

#include "core/scenario/scenario.h"

namespace theca::app {

/// What a step changed: "Pump: rate 200 → 300 µg/day".
QString changeWords(const Scenario& before, const Scenario& after);

}  // namespace theca::app

#pragma once

#include <QString>

#include "app/document/edit.h"
#include "app/document/shown.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// Shows all ways to give the drug to the same person, from the start; missing ones are added with the drug's examples.
Edit startRace(const Drug& drug);
/// Whether startRace() would change nothing.
bool isRace(const Scenario& scenario, const Drug& drug);

/// What the tablets would have to be to bring as much to L1 as the pump does, solved by the model; or why there is no
/// answer. Empty if tablets and pump are not both shown.
QString whatItWouldTake(const Shown& shown);

}  // namespace theca::app

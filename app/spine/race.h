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

/// What the tablets would have to be to keep as much at L1 in the long run as the pump does, solved by the model, with the
/// range that other numbers would give and what is known of such doses; or why there is no answer. Empty if tablets and
/// pump are not both shown.
QString whatItWouldTake(const Shown& shown);
/// Whether it has something to say.
bool isWouldTakeOffered(const Shown& shown);

}  // namespace theca::app

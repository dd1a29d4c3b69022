#pragma once

#include <QString>

#include "app/document/edit.h"
#include "app/document/shown.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// Every way the drug can be given, in the same person, shown and from the start: what is missing is added with the
/// drug's examples.
Edit startRace(const Drug& drug);
/// Whether startRace() would change nothing.
bool isRace(const Scenario& scenario, const Drug& drug);

/// What it would take for the tablets to bring as much to L1 as the pump does, solved by the model; why not where that
/// cannot be said. Empty where tablets and pump are not both shown.
QString whatItWouldTake(const Shown& shown);

}  // namespace theca::app

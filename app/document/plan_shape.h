#pragma once

#include <QString>

#include "core/scenario/scenario.h"

namespace theca::app {

/// What cards are built for: scenarios of the same shape differ only in numbers, names and levels.
QString planShape(const Scenario& scenario);

/// What axes and colours keep their ranges for: the same drug, the same structure, and plans of the same shape. Where
/// it is as before, ranges are as before, whatever numbers changed and whichever therapies are hidden.
QString heldRangesOf(const Scenario& scenario);

}  // namespace theca::app

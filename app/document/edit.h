#pragma once

#include <QString>
#include <functional>

#include "core/scenario/scenario.h"

namespace theca::app {

/// What the user did, as a change to a copy of the current scenario. Consecutive edits with the same merge key are one
/// step of undo.
using Edit = std::function<void(Scenario&)>;

}  // namespace theca::app

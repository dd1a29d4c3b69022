#pragma once

#include "core/data/library.h"
#include "core/lesson/lesson.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// A talk of one scene about a scenario as it is shown: its place, its playhead, up to four of the therapies in view.
Lesson talkOfShown(const Scenario& scenario);

}  // namespace theca::app

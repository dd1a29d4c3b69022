#pragma once

#include <QString>

#include "core/lesson/lesson.h"

namespace theca::app {

/// What a step does, in few words: "play to 24 h", "reveal Pump".
QString beatWords(const Beat& beat, const Lesson& lesson, const Scene& scene);

}  // namespace theca::app

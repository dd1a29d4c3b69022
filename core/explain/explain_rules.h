#pragma once

#include "core/base/result.h"
#include "core/explain/explanation.h"

namespace theca {

/// Everything that is wrong with an explanation, whoever made it: a text without one of the languages, a card without
/// one of the voices, an unknown placeholder, a count above its number of people, a harm that does not say how to
/// notice it and what to do, figures of two studies side by side without the sentence that says so, a source that is
/// not listed, screens that are missing or out of order. Paths as in the file.
Errors problems(const Explanation& explanation);

}  // namespace theca

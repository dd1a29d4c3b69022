#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "app/document/edit.h"
#include "core/base/history.h"
#include "core/data/library.h"

/// What a change cannot use is kept while the file is open: it stands in the history, and comes back when it can be used
/// again. Every function looks along the steps that led to the current one.
namespace theca::app {

/// Another drug. One that was given before comes with all it had: its doses and tablets, but for those parts of a plan
/// that were changed meanwhile, its numbers, points and axis limits.
Edit changeDrug(const History<Scenario>& history, const Library& library, const std::string& drug);

/// For a course that `next` gives more doses than the current scenario: which of them were missed or taken twice when it
/// last had so many.
void bringDosesBack(const History<Scenario>& history, Scenario& next, std::size_t therapy, std::size_t course);

/// Where a tip that is out of the canal had last slipped to within it.
std::optional<Level> lastSlippedTo(const History<Scenario>& history, std::size_t therapy, std::size_t fault);

}  // namespace theca::app

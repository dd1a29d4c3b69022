#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/scenario.h"

namespace theca {

/// Whether a lock (Scenario::lock) leaves a part adjustable: `path` is one of its paths or lies within one of them, as
/// "therapies/0/oral/0/dose_mg" within "therapies/0". An empty lock leaves everything, and every lock leaves what only
/// looks and compares: the view, which therapies are shown, pins, and observations.
bool adjustable(const std::vector<std::string>& lock, std::string_view path);

/// The path of the first change between two scenarios that the lock of the first one does not leave; none if there is
/// none. To add to a list, remove from it or reorder it, the list itself must be adjustable.
std::optional<std::string> lockedChange(const Scenario& before, const Scenario& after);

}  // namespace theca

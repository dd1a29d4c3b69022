#pragma once

#include <cstddef>
#include <vector>

#include "core/data/observation.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Those of `known` whose protocol one therapy follows, with their times in hours of the run. Leaves out what is after
/// the horizon and gives every window an end.
std::vector<PublishedObservation> matching(const Scenario& scenario, std::size_t therapy,
                                           const std::vector<PublishedObservation>& known);

}  // namespace theca

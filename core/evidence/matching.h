#pragma once

#include <cstddef>
#include <vector>

#include "core/data/observation.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Those of `known` that were made under the protocol of one therapy, in its times (hours of the run); what lies
/// behind the horizon is left out. Every window has an end.
std::vector<PublishedObservation> matching(const Scenario& scenario, std::size_t therapy,
                                           const std::vector<PublishedObservation>& known);

}  // namespace theca

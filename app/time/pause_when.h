#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// A condition at which playing pauses: a signal of a therapy falls below or rises above a value.
struct PauseWhen {
    std::size_t therapy = 0;
    std::string what;  ///< as signalName() writes it
    Crossing way = Crossing::Falls;
    double value = 0.1;  ///< µg/mL, or a score

    bool operator==(const PauseWhen&) const = default;
};

/// The condition offered until the user chooses one: the first shown therapy falls below EC50 at the place of the top
/// chart; below 100 ng/mL if no effect is known.
PauseWhen usualPause(const Scenario& scenario, const Run& run);

/// When that next happens after `from`, h, within one pass through the run; with `loop` the pass continues from 0.
std::optional<double> nextPause(const PauseWhen& condition, const Run& run, double from, bool loop);

}  // namespace theca::app

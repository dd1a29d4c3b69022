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

/// What a condition asks for first where it watches something else than before, which may have another unit: EC50 of a
/// concentration, half-way between the lowest and the highest of an effect.
double usualValue(const PauseWhen& condition, const Run& run);
/// Whether a value for one of them means the same for the other.
bool sameMeasure(const PauseWhen& one, const PauseWhen& other, const Drug& drug);

/// When that next happens after `from`, h, within one round through the run; with `loop` the round goes on from 0.
std::optional<double> nextPause(const PauseWhen& condition, const Run& run, double from, bool loop);

}  // namespace theca::app

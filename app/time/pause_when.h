#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/exposure.h"
#include "core/simulator.h"

namespace theca::app {

/// A condition at which playing pauses: what a therapy has somewhere falls below or rises above a value.
struct PauseWhen {
    std::size_t therapy = 0;
    std::string what = "csf:L1";  ///< as signalName() writes it
    Crossing way = Crossing::Falls;
    double value = 0.1;  ///< µg/mL, or a score

    bool operator==(const PauseWhen&) const = default;
};

/// When that next happens after `from`, h, in one round through the run; with `loop` the round goes on from 0.
std::optional<double> nextPause(const PauseWhen& condition, const Run& run, double from, bool loop);

}  // namespace theca::app

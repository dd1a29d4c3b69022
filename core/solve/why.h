#pragma once

#include <optional>

#include "core/solve/trajectory.h"

namespace theca {

/// What a curve does at a time, and why, as facts of its run.
struct Why {
    enum class Way { Rising, Falling, Steady };

    Way way = Way::Steady;
    double value = 0;               ///< µg/mL; of a read-out in its own unit
    Hours since{0};                 ///< since when it has gone this way
    std::optional<double> towards;  ///< of a concentration under a constant inflow: where it would settle, µg/mL
    std::optional<double> site;     ///< of a read-out: the concentration at its site, µg/mL
    std::optional<double> fluid;    ///< of a read-out: that of the spinal fluid at the level of its site, µg/mL
};

/// Between 0 and the horizon; none for a signal the run does not offer, and where there is no drug and never was any.
std::optional<Why> whyAt(const Trajectory& run, Signal signal, Hours at);

}  // namespace theca

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/units.h"
#include "core/solve/measure_kind.h"
#include "core/solve/trajectory.h"

namespace theca {

/// One number computed from simulated scenarios; of the kinds up to `Fall`, the last three of which combine two others.
struct Measure {
    using Kind = MeasureKind;

    Kind kind = Kind::Value;
    std::size_t scenario = 0;  ///< which of a target's scenarios
    std::size_t therapy = 0;   ///< which of its therapies
    Signal what;
    Hours at{0};
    Hours from{0};
    Hours until{0};
    Hours every{1};
    double level = 0;         ///< ng/mL for FirstAbove; in the unit of the read-out for SteadyRateFor
    double years = 0;         ///< of 12 months of 730.5 h
    std::vector<Measure> of;  ///< two, for the kinds that combine

    bool operator==(const Measure&) const = default;
};

/// The simulated therapies of a target: [scenario][therapy].
using MeasuredRuns = std::vector<std::vector<Trajectory>>;

/// The number, in the unit that `unitOf` returns. None if it does not exist: a concentration never exceeded, a read-out
/// the structure does not offer, a steady state without inflow.
std::optional<double> measured(const Measure& measure, const MeasuredRuns& runs);

/// As `unitOfKind` says; of a difference, that of its first measure.
std::string_view unitOf(const Measure& measure, const Drug& drug);

}  // namespace theca

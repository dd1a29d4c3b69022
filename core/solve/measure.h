#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/units.h"
#include "core/solve/trajectory.h"

namespace theca {

/// One number read off simulated scenarios. The last three kinds combine two others.
struct Measure {
    enum class Kind {
        Peak,                ///< the highest concentration up to the horizon
        PeakTime,            ///< when it is reached
        Value,               ///< at a time; read-outs too
        Mean,                ///< over a window; of a read-out: its time integral over the window's length
        Steady,              ///< what the inflow at the horizon leads to, exact; read-outs too
        AucToInfinity,       ///< of all that is given up to the horizon, exact
        AucPerDose,          ///< the same for one µg given
        Clearance,           ///< dose over AUC to infinity
        HalfLife,            ///< of a straight line through the logarithms at stated times
        FirstAbove,          ///< the first time a concentration passes a level
        SteadyRateFor,       ///< the infusion at whose steady state a read-out takes a value
        RateUnderTolerance,  ///< the infusion that keeps the first effect as it was, after some years
        Bioavailability,     ///< F of the drug's file
        Ratio,               ///< the first over the second
        Difference,          ///< the first less the second
        Fall,                ///< by how much the first lies below the second, in per cent of the second
    };

    Kind kind = Kind::Value;
    std::size_t scenario = 0;  ///< which of a target's scenarios
    std::size_t therapy = 0;   ///< which of its therapies
    Signal what;
    Hours at{0};
    Hours from{0};
    Hours until{0};
    Hours every{1};
    double level = 0;         ///< ng/mL for FirstAbove; the read-out's own for SteadyRateFor
    double years = 0;         ///< of 12 months of 730.5 h
    std::vector<Measure> of;  ///< two, for the kinds that combine

    bool operator==(const Measure&) const = default;
};

/// The simulated therapies of a target: scenario, then therapy.
using MeasuredRuns = std::vector<std::vector<Trajectory>>;

/// The number, in the unit `unitOf` says. None where there is no such number: a level never passed, a read-out
/// the structure does not offer, a steady state without an inflow.
std::optional<double> measured(const Measure& measure, const MeasuredRuns& runs);

/// "ng/mL", "h", "ng*h/mL", "ng*h/mL/ug", "mL/h", "ug/day", "%" or "1".
std::string_view unitOf(const Measure& measure, const Drug& drug);

}  // namespace theca

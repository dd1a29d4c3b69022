#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/units.h"
#include "core/solve/trajectory.h"

namespace theca {

/// One number computed from simulated scenarios. The last three kinds combine two other measures.
struct Measure {
    enum class Kind {
        Peak,                ///< the highest value up to the horizon; read-outs too
        PeakTime,            ///< when it is reached
        Value,               ///< at a time; read-outs too
        Mean,                ///< over a window; of a read-out: its time integral over the length of the window
        Steady,              ///< the steady state under the inflow at the horizon, exact; read-outs too
        AucToInfinity,       ///< of everything given up to the horizon, exact
        AucPerDose,          ///< the same per µg given
        Clearance,           ///< dose over AUC to infinity
        HalfLife,            ///< of a straight line through the logarithms at given times
        FirstAbove,          ///< the first time a concentration exceeds `level`
        SteadyRateFor,       ///< the infusion rate whose steady state gives a read-out a stated value
        RateUnderTolerance,  ///< the infusion rate that keeps the first effect as it was, after some years
        Bioavailability,     ///< F in the drug's file
        Ratio,               ///< the first over the second
        Difference,          ///< the first minus the second
        Fall,                ///< how far the first lies below the second, in per cent of the second
    };

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

/// "ng/mL", "h", "ng*h/mL", "ng*h/mL/ug", "mL/h", "ug/day", "%" or "1".
std::string_view unitOf(const Measure& measure, const Drug& drug);

}  // namespace theca

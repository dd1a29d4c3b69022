#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/data/library.h"
#include "core/exercise/free_number.h"
#include "core/exercise/goal.h"
#include "core/solve/simulator.h"

namespace theca {

/// One value of the free number, simulated.
struct Trial {
    double value = 0;
    std::vector<Judgement> goals;  ///< one per goal; empty if it cannot be simulated
    Errors refused;                ///< why it cannot be

    bool keeps() const;
};

/// Values of the free number with `from` and `until` among them, all of which keep every goal as far as was looked.
struct KeepingSpan {
    double from = 0;
    double until = 0;
    /// Why nothing beyond an end can be simulated, where it is that and no goal which ends a span of several values.
    Errors below = {};
    Errors above = {};

    bool operator==(const KeepingSpan&) const = default;
};

/// What solving for a number found.
struct SolvedNumber {
    Trial before;                    ///< the scenario's own value
    std::optional<Trial> after;      ///< the value nearest to it that keeps every goal; none if no value does
    std::vector<KeepingSpan> spans;  ///< all that keep every goal, ascending; their ends are exact to the last digit
    Trial lowest;                    ///< the lowest value that can be simulated
    Trial highest;                   ///< the highest
    std::optional<Trial> least;      ///< if no value keeps every goal: the one that misses by least
    int simulated = 0;               ///< how many runs it took
};

/// Called before each run; false ends the search.
using GoOn = std::function<bool()>;

/// Solves for one number of a therapy so that its run keeps every goal. Whole numbers and levels are all tried. Other
/// numbers are tried at some hundred values from end to end; where the goals begin or cease to be kept between two of
/// them, the edge is the root of the margin of the goal, found to the last digit; where the margin is highest between
/// two of them, it is looked for there too. The value given has at most four digits where one with so few keeps the
/// goals. Errors: those of the scenario, a wrong goal, no value that can be simulated; "search_ended" if `goOn` says
/// so.
Result<SolvedNumber> solveFor(const Scenario& scenario, const Library& library, const std::vector<Goal>& goals,
                              const FreeNumber& number, const GoOn& goOn = {});

}  // namespace theca

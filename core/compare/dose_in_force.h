#pragma once

#include <optional>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca {

/// A dose given once: not one of a row of tablets, and not by a pump.
struct SingleDose {
    Milligrams dose{0};
    Hours at{0};
    int number = 1;  ///< among those of its route, from 1
    int of = 1;

    bool operator==(const SingleDose&) const = default;
};

/// What a therapy gives by one route at one time, as doses are usually compared. Doses of two routes are never added:
/// a milligram swallowed and a milligram in the spinal fluid are not the same.
struct DoseInForce {
    enum class Route { Tablets, Injection, Pump };

    Route route = Route::Tablets;
    Milligrams perDay{0};              ///< as prescribed: the courses and the pump's rate that hold at the time
    std::optional<SingleDose> single;  ///< the last one by then, where nothing is given day by day
    std::optional<Hours> next;         ///< where nothing was given yet: when it begins
    Milligrams planned{0};             ///< in the 24 hours before the time, as prescribed
    Milligrams given{0};               ///< likewise, as swallowed, injected, or delivered into the fluid

    /// Whether what was given differs from what was planned by more than rounding.
    bool differs() const;
    bool operator==(const DoseInForce&) const = default;
};

/// One a route of the therapy, in the order of DoseInForce::Route; none for no drug. At the horizon: what held until
/// then. `therapy` must be the one `trajectory` was simulated from.
std::vector<DoseInForce> dosesInForce(const Therapy& therapy, const Trajectory& trajectory, Hours at);

/// Whether what is given may at some time differ from what is planned.
bool mayDiffer(const Therapy& therapy, const Trajectory& trajectory);

/// The largest number that dosesInForce() gives at any time.
Milligrams largestDose(const Therapy& therapy);

}  // namespace theca

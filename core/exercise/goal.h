#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/solve/exposure.h"

/// The inverse question, as an exercise: a band in which a curve shall stay, where it does not, and which number would
/// keep it there.
namespace theca {

/// A band on a signal over [from, until), in the signal's unit in core (µg/mL, or a score's own); at least one bound.
struct Goal {
    Signal what;
    std::optional<double> lowest;
    std::optional<double> highest;
    Hours from{0};
    Hours until{0};

    bool operator==(const Goal&) const = default;
};

/// A time during which the signal lies outside the band.
struct Departure {
    enum class Side { Below, Above };

    Side side = Side::Above;
    Hours from;       ///< exact
    Hours until;      ///< exact
    Extreme extreme;  ///< where it lies furthest outside
    double area = 0;  ///< between the signal and the bound, unit · h
};

/// How a run keeps to a goal.
struct Judgement {
    Extremes within;                    ///< over the window
    double margin = 0;                  ///< how far the signal stays inside the nearer bound; below 0: how far outside
    std::vector<Departure> departures;  ///< in order of time; none where margin ≥ 0

    bool kept() const { return margin >= 0; }
};

/// What is wrong with a goal: no bound, bounds or times in the wrong order, a window beyond the run, a signal that is
/// not offered.
std::optional<Error> wrongIn(const Goal& goal, const Trajectory& trajectory);

/// Where the run leaves the band and by how much. The goal has to be right (`wrongIn`).
Judgement judged(const Trajectory& trajectory, const Goal& goal);

}  // namespace theca

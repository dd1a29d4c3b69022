#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca {

inline constexpr std::size_t mostPins = 8;

/// Whether two scenarios run alike: what only names, looks, observations, pins, people or locks say may differ.
bool sameRun(const Scenario& a, const Scenario& b);

/// A pin with its run, or why it cannot be simulated.
struct PinnedRun {
    Pin pin;
    std::optional<Run> run;
    Errors errors;
};

/// One entry a pin, in order. A run of `before` is kept where its scenario runs alike.
std::vector<PinnedRun> pinnedRuns(const std::vector<Pin>& pins, const std::vector<PinnedRun>& before,
                                  const Library& library);

/// The first colour, 0 … 7, no pin has; 0 where all are taken.
int freeColour(const std::vector<Pin>& pins);

/// A pin of one therapy alone: shown, looked at in the usual way, without observations, people and locks.
Pin pinOf(const Scenario& scenario, std::size_t therapy, const std::string& name, int colour);

}  // namespace theca

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario_fields.h"
#include "core/solve/simulator.h"

namespace theca {

inline constexpr std::size_t mostPins = format::field<&Scenario::pins>().limits.most;

/// Whether two scenarios give the same run: names, view, observations, pins, population and lock may differ.
bool sameRun(const Scenario& a, const Scenario& b);

/// A pin with its run, or the errors that prevent it.
struct PinnedRun {
    Pin pin;
    std::optional<Run> run;
    Errors errors;
};

/// One entry per pin, in order. A run of `before` is reused if its scenario gives the same run.
std::vector<PinnedRun> pinnedRuns(const std::vector<Pin>& pins, const std::vector<PinnedRun>& before,
                                  const Library& library);

/// The first colour, 0 … 7, that no pin has; 0 if all are used.
int freeColour(const std::vector<Pin>& pins);

/// A pin with this therapy only: shown, with the default view, without observations, population and lock.
Pin pinOf(const Scenario& scenario, std::size_t therapy, const std::string& name, int colour);

}  // namespace theca

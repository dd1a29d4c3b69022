#pragma once

#include <optional>
#include <vector>

#include "core/compare/pinned_run.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// The scenario before the step of history that made the present run, with its run.
struct RunBefore {
    Scenario scenario;
    Run run;
};

/// The state of a document at one time, for everything that is derived from it. It refers to the document's values and
/// is valid until the next change: pass it on, do not store it.
struct Shown {
    const Scenario& scenario;                ///< the current one, possibly one that cannot be simulated
    const Scenario& simulated;               ///< that of `run`: the current one, or the last that could be simulated
    const Run& run;                          ///< one trajectory per therapy of `simulated`
    const Drug& drug;                        ///< of `simulated`
    const Library& library;                  ///< exists as long as the program runs
    const std::vector<PinnedRun>& pinned;    ///< the pins of `scenario`, in order
    const std::optional<RunBefore>& before;  ///< none after a file was opened
};

}  // namespace theca::app

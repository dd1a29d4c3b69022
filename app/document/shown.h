#pragma once

#include <optional>
#include <vector>

#include "core/compare/pinned_run.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// What was simulated before the step of history that made the present run.
struct RunBefore {
    Scenario scenario;
    Run run;
};

/// What a document says at one moment, for everything that is derived from it. It refers to the document's own values
/// and holds until the next change: it is passed on, never kept.
struct Shown {
    const Scenario& scenario;                ///< as it is now; it may be one that cannot be simulated
    const Scenario& simulated;               ///< what `run` belongs to: the same, or the last that could be simulated
    const Run& run;                          ///< one trajectory a therapy of `simulated`
    const Drug& drug;                        ///< of `simulated`
    const Library& library;                  ///< it stays as long as the program runs
    const std::vector<PinnedRun>& pinned;    ///< the pins of `scenario`, in order
    const std::optional<RunBefore>& before;  ///< none after a file was opened
};

}  // namespace theca::app

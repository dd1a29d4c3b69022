#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "core/people/fast/pass_progress.h"
#include "core/people/percentiles.h"

namespace theca {

/// People whose numbers are computed before they are passed to the streamed percentiles.
inline constexpr std::size_t streamedAtOnce = 128;

/// Computes all cells (one signal at one time of one therapy, or one figure) of some people.
struct CellSimulation {
    std::size_t together;  ///< people per call; the last call may have fewer
    /// Cell c of person `first` + i goes to columns[c · streamedAtOnce + i]. Called on several threads.
    std::function<void(std::size_t first, double* columns)> run;
};

/// The percentiles of every cell over people who are simulated and dropped, then simulated again if a percentile is not
/// resolved yet [docs/people.md, 10]. The error is "stopped".
Result<std::vector<Percentiles>> streamedCells(std::size_t people, std::size_t cells, const CellSimulation& simulate,
                                               const PassProgress& progress);

}  // namespace theca

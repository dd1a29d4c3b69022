#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include "core/people/percentiles.h"
#include "core/people/population.h"

namespace theca {

inline constexpr std::size_t passingBatch = 128;  ///< people simulated before their numbers are added

/// Computes all cells of some people, `atOnce` of them or as many as there are; column i is person first + i's.
struct CellSimulation {
    std::size_t atOnce;
    std::function<void(std::size_t first, std::size_t count, double* columns)> run;
};

/// Share of the work done, over several passes.
struct PassCourse {
    const PopulationOptions& options;
    double passes = 1;
    double pass = 0;

    bool stopped() const { return options.stop.stop_requested(); }
    void tell(double shareOfPass) const {
        if (options.progress) options.progress(std::min(1.0, (pass + shareOfPass) / passes));
    }
};

Error populationStopped();

/// The percentiles of every cell over people who pass by and are not kept; those whose ranks escaped are found when the
/// people pass again.
Result<std::vector<Percentiles>> percentilesOver(std::size_t people, std::size_t cells, const CellSimulation& simulate,
                                                 const PassCourse& course);

}  // namespace theca

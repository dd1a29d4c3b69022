#pragma once

#include <algorithm>

#include "core/base/result.h"
#include "core/people/population_options.h"

namespace theca {

/// Tells how far the work has come that is done in one or several passes, and whether it shall stop. The options must
/// outlive it.
struct PassProgress {
    const PopulationOptions& options;
    double passes = 1;
    double pass = 0;  ///< done before this one

    bool stopped() const { return options.stop.stop_requested(); }
    void tell(double shareOfPass) const {
        if (options.progress) options.progress(std::min(1.0, (pass + shareOfPass) / passes));
    }
};

inline Error populationStopped() { return {"stopped", {}, {}}; }

}  // namespace theca

#pragma once

#include <algorithm>

#include "core/base/result.h"
#include "core/people/population_options.h"

namespace theca {

/// Reports the progress of work that takes one or several passes, and whether it has been stopped. The options must
/// outlive it.
struct PassProgress {
    const PopulationOptions& options;
    double passes = 1;
    double pass = 0;  ///< share done before this pass

    bool stopped() const { return options.stop.stop_requested(); }
    void tell(double shareOfPass) const {
        if (options.progress) options.progress(std::min(1.0, (pass + shareOfPass) / passes));
    }
};

inline Error populationStopped() { return {"stopped", {}, {}}; }

}  // namespace theca

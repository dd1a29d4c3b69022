#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/data/drug.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca {

/// Receives the next piece of a long text; returns false to end the writing.
using Sink = std::function<bool(std::string_view)>;

/// The first line of the CSV of a run, without line break.
std::string csvHeader(const Drug& drug);

struct CsvOptions {
    unsigned threads = 1;  ///< the text is the same for any number
    /// Called with the share done, 0 … 1, on any of the threads, one call after another.
    std::function<void(double share)> progress = {};
};

/// Writes header and rows: one per therapy and time, every `stepMinutes` (> 0) and at the horizon. Concentrations in
/// ng/mL; at most 10 significant digits; empty if a signal is not offered or there is no pump. The sink receives whole
/// lines, many at a time, on any of the threads, one call after another. Returns false if the sink did.
bool writeCsv(const Scenario& scenario, const Run& run, double stepMinutes, const CsvOptions& options,
              const Sink& sink);

}  // namespace theca

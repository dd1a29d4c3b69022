#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace theca {

/// How a population is simulated; no option changes a number.
struct PopulationOptions {
    unsigned threads = 1;
    std::stop_token stop = {};
    /// Called on the calling thread with the share done, 0 … 1.
    std::function<void(double share)> progress = {};
    /// Memory to aim for, bytes. If it is too little for all virtual people, they are simulated in passes.
    std::size_t mostBytes = std::size_t{256} << 20U;
    /// How far the brackets of streamed percentiles extend to each side, in standard deviations of the wanted rank:
    /// narrower ones keep fewer values and need a second pass more often [docs/people.md, 10].
    double deviations = 6;
};

}  // namespace theca

#pragma once

#include <cstddef>
#include <vector>

#include "core/model/read_out.h"
#include "core/model/regimen.h"

namespace theca {

/// What a block of people is solved for: concentrations at some nodes of the network, with drug from some entries.
struct BlockRequest {
    std::vector<int> nodes;      ///< whose concentrations are wanted
    std::vector<Entry> entries;  ///< where drug enters, each once
    bool anyInflow = false;      ///< whether some of it enters at a constant rate
    bool anyReadOut = false;     ///< whether effects are wanted too
    double horizon = 0;          ///< h
};

/// Up to 64 people as sums of exponentials, side by side: number n of person i, counted in the block, is stored at [n ·
/// size + i], so that a loop over i becomes vector instructions [docs/people.md, 4].
///
/// One µg at entry k adds gains[k, e] to the amplitude of exponential e, which decays with rates[e]; the concentration
/// at node w is Σₑ weights[w, e] · amplitude[e].
struct PeopleBlock {
    static constexpr std::size_t size = 64;

    std::size_t first = 0;         ///< index of the first person in the population
    std::size_t count = 0;         ///< people; the remaining columns are padding
    std::size_t exponentials = 0;  ///< of each person: sources, followers, then modes, slowest first
    std::vector<double> rates;     ///< [exponential] 1/h, < 0
    std::vector<double> gains;     ///< [entry · exponentials + exponential] µg of amplitude per µg
    std::vector<double> weights;   ///< [node · exponentials + exponential] 1/mL
    std::vector<Sensitivity> sensitivity;  ///< [effect site], before tolerance; empty without read-outs
    /// People who are not in the columns because their exponentials are too close together: indices in the population,
    /// rising. They are simulated like the patient [docs/people.md, 5].
    std::vector<std::size_t> fallback;
};

}  // namespace theca

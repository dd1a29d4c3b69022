#include "core/people/population.h"

#include <array>

namespace theca {

void Band::add(const Percentiles& next) {
    const std::array<std::vector<double>*, percentileShares.size()> rows = {&p5, &p25, &p50, &p75, &p95};
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i]->push_back(next[i]);
}

Result<PopulationBands> populationBands(const Scenario& scenario, const Library& library,
                                        const std::vector<Signal>& which, const std::vector<double>& hours,
                                        const PopulationOptions& options) {
    PopulationBands bands{scenario.population.patients, hours, which, {}};
    bands.therapies.assign(scenario.therapies.size(), std::vector<Band>(which.size()));
    const auto keep = [&](std::size_t therapy, std::size_t, const std::vector<Percentiles>& found) {
        for (std::size_t s = 0; s < found.size(); ++s) bands.therapies[therapy][s].add(found[s]);
        return true;
    };
    const Result<bool> done = populationRows(scenario, library, which, hours, options, keep);
    if (!done) return done.errors();
    return bands;
}

}  // namespace theca

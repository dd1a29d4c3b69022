#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "core/base/units.h"
#include "core/data/drug.h"
#include "core/data/library.h"
#include "core/model/individual.h"
#include "core/model/regimen.h"
#include "core/scenario/scenario.h"

namespace theca::bench {

/// What is simulated again and again: people who differ a little in every number, plans which differ in the rate.
struct Work {
    std::shared_ptr<const Drug> drug;
    CsfModel structure = CsfModel::Levels;
    std::vector<Individual> people;  ///< the first is the patient of the data files
    std::vector<Inputs> plans;
    Hours step;
    std::size_t rows = 0;

    Hours horizon() const { return Hours(step.number() * static_cast<double>(rows - 1)); }
};

/// One-pool, 20 mg every 8 h, 30 days, every 5 min.
Work tabletsInOnePool(const Library& library);
/// Levels, a pump at T10, 48 h, every minute.
Work pumpInLevels(const Library& library);
/// Levels, 20 mg every 8 h and a pump with two rates a day, every 5 min.
Work tabletsAndPump(const Library& library, int days);

}  // namespace theca::bench

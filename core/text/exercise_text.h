#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/data/drug.h"
#include "core/exercise/solve_for.h"

namespace theca {

/// Goals of one therapy of a scenario, how its run keeps to them, and what solving for a number gave.
struct Exercise {
    const Scenario& scenario;
    const Drug& drug;
    std::size_t therapy = 0;
    std::vector<Goal> goals;
    std::vector<Judgement> now;
    std::optional<FreeNumber> number;
    std::optional<SolvedNumber> answer;
};

/// What `theca-cli solve` prints; concentrations in ng/mL.
std::string exerciseText(const Exercise& exercise);

/// The same as JSON (docs/scenario.md).
std::string exerciseJson(const Exercise& exercise);

}  // namespace theca

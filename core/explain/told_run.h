#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca {

/// Amounts in one body at one time, µg, and concentrations, µg/mL.
struct BodyAmounts {
    double blood = 0;  ///< µg in plasma
    double fluid = 0;  ///< µg in the fluid along the spine and around the brain
    double brain = 0;  ///< µg of that around the brain
    double bloodLevel = 0;
    double legsLevel = 0;  ///< mean of T11 … L1
    double armsLevel = 0;  ///< mean of C5 … T1
    double brainLevel = 0;

    bool operator==(const BodyAmounts&) const = default;
};

/// The last day of one therapy.
struct ToldDay {
    std::vector<BodyAmounts> hours;  ///< at its hours 0 … 24
    std::vector<double> blood;       ///< the level in blood every quarter of an hour, 97 of them, µg/mL
    BodyAmounts mean;                ///< over the day, exact for the levels
    double given = 0;                ///< µg on that day
    double fluctuation = 0;          ///< (highest − lowest)/mean of the blood
};

/// What the sentences and pictures for patients take from a run.
struct ToldRun {
    Text title;  ///< of the scenario
    ToldDay tablets;
    ToldDay pump;
    int tabletsADay = 0;
    std::vector<double> tabletHours;  ///< in the last day, 0 … 24
    Hours emptyAfter;                 ///< from the last fill of the pump until it is empty
    ToldDay missed;                   ///< the last day if its middle tablet had been left out
    ToldDay empty;                    ///< the first day after the pump has run empty
};

/// Whether a scenario can be told to a patient: the drug, one regular course of tablets and nothing else in one
/// therapy, a pump at a constant rate and nothing else in another, no faults, a run of two days or more. If not, the
/// code of the error is `not_for_patients` (another drug: `no_explanation`, with its name).
Errors tellable(const Scenario& scenario, std::string_view drug);

/// What is told of a scenario; the errors of `tellable`, or those of a run.
Result<ToldRun> toldRun(const Scenario& scenario, std::string_view drug, const Library& library);

}  // namespace theca

#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

/// What would change if a number were wrong.
namespace theca {

/// Where the number a scenario runs with is kept.
enum class NumberPlace {
    Override,  ///< `patient.parameters`
    Patient,   ///< a field of the patient
    Pump,      ///< a field of every pump
    DataFile,  ///< only in the drug's or the body's file; no scenario can change it
};
NumberPlace placeOf(ParameterId id);

/// The parameter as its file gives it: the drug's, else the body's; null where neither has it.
const Parameter* parameterOf(const Library& library, const std::string& drug, ParameterId id);

/// The number a scenario runs with, in the unit of its key, before covariates; none where the drug has no such
/// number. For a number of the pump, the first pump's.
std::optional<double> valueInUse(const Scenario& scenario, const Library& library, ParameterId id);

/// Sets a number that a scenario can hold; does nothing for others.
void setValue(Scenario& scenario, ParameterId id, double value);
/// Removes the scenario's own value of a number, so that the data file's value is used again.
void resetValue(Scenario& scenario, const Library& library, ParameterId id);

/// Why a number cannot be multiplied by `factor`; none where it can.
std::optional<Error> factorRefused(const Scenario& scenario, const Library& library, ParameterId id, double factor);

/// Simulates the scenario with one number multiplied by `factor`, wherever that number comes from. The scenario and the
/// library themselves are not changed.
Result<Run> whatIf(const Scenario& scenario, const Library& library, ParameterId id, double factor);

/// The relative change of a therapy's figures from one run to another (0.5: half as much again); none where either run
/// lacks the figure or the first one's is 0.
struct Change {
    std::optional<double> csfHighest;
    std::optional<double> csfMean;
    std::optional<double> plasmaHighest;
    std::optional<double> plasmaMean;
    std::optional<double> toneLowest;  ///< of the drug's first score

    bool operator==(const Change&) const = default;
};
/// `csf` is the signal looked at. Means are those of the exposure table.
Change changeOf(const Trajectory& before, const Trajectory& after, const Therapy& therapy, Signal csf);

}  // namespace theca

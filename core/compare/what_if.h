#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

/// What would change if a number were wrong.
namespace theca {

/// Where the number that a scenario uses is stored.
enum class NumberPlace {
    Override,  ///< `patient.parameters`
    Patient,   ///< a field of the patient
    Pump,      ///< a field of every pump
    DataFile,  ///< only in a file of the drug or the body; no scenario can change it
};
NumberPlace placeOf(ParameterId id);

/// The parameter in the drug's file, otherwise in the body's; null if neither has it.
const Parameter* parameterOf(const Library& library, const std::string& drug, ParameterId id);

/// The number a scenario uses, in the unit of its key, before covariates; none if the drug has no such number. For a
/// number of the pump: of the first pump.
std::optional<double> valueInUse(const Scenario& scenario, const Library& library, ParameterId id);

/// Sets a number that a scenario can hold; does nothing for others.
void setValue(Scenario& scenario, ParameterId id, double value);
/// Removes the scenario's own value of a number, so that the data file's value is used again.
void resetValue(Scenario& scenario, const Library& library, ParameterId id);

/// Why a number cannot be multiplied by `factor`; none if it can.
std::optional<Error> factorRefused(const Scenario& scenario, const Library& library, ParameterId id, double factor);

/// Simulates the scenario with one number multiplied by `factor`, wherever that number comes from. The scenario and the
/// library themselves are not changed.
Result<Run> whatIf(const Scenario& scenario, const Library& library, ParameterId id, double factor);

/// The relative change of a therapy's figures from one run to another (0.5: 50 % more); none if either run lacks the
/// figure or it is 0 in the first run.
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

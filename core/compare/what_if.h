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
    DataFile,  ///< the drug's or the body's file alone; no scenario can say otherwise
};
NumberPlace placeOf(ParameterId id);

/// The parameter as its file gives it: the drug's, else the body's; null where neither has it.
const Parameter* parameterOf(const Library& library, const std::string& drug, ParameterId id);

/// The number a scenario runs with, in the unit of its key, before covariates; none where the drug has no such
/// number. For a number of the pump, the first pump's.
std::optional<double> valueInUse(const Scenario& scenario, const Library& library, ParameterId id);

/// Sets a number that a scenario can say; others are left as they are.
void setValue(Scenario& scenario, ParameterId id, double value);
/// Takes back what the scenario says of a number: the file's value holds again.
void resetValue(Scenario& scenario, const Library& library, ParameterId id);

/// Why a number cannot be multiplied by `factor`; none where it can.
std::optional<Error> factorRefused(const Scenario& scenario, const Library& library, ParameterId id, double factor);

/// The scenario simulated with one number `factor` times what it uses now, whatever says it. Nothing given is changed.
Result<Run> whatIf(const Scenario& scenario, const Library& library, ParameterId id, double factor);

/// How much of a therapy's outcome another run has changed, as a share of what it was (0.5: half as much again);
/// none where there was nothing or there is nothing.
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

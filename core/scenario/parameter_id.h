#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace theca {

/// Every number that comes from a data file. The first block may be overridden by `patient.parameters`.
enum class ParameterId {
    F,
    ka,
    tlag,
    CL,
    Vc,
    Q,
    Vp,
    Kp,
    D,
    k,
    cranialVolume,
    csfProduction,
    onePoolCL,
    onePoolV,
    EC50,
    gamma,
    toneKe0,
    hReflexKe0,
    renalFraction,
    bolusMixingVolume,
    depotKa,
    toleranceAddedEC50,
    toleranceHalfTime,
    withdrawalTimeConstant,
    scoreFloor,
    molarMass,
    spinalVolume,
    canalLength,
    scoreBaseline,
    catheterVolume,
    pumpDeadVolume,
    pumpMinFlow,
    pumpMaxFlow
};

/// What is fixed about a parameter: its key in files (unit included), the unit as shown, the allowed range.
struct ParameterInfo {
    ParameterId id;
    std::string_view key;
    std::string_view unit;
    double minimum;  ///< excluded when `minimumExcluded`
    bool minimumExcluded;
    double maximum;
    bool overridable;  ///< a key of `patient.parameters`
};

std::span<const ParameterInfo> allParameters();
const ParameterInfo& info(ParameterId id);
/// " L/h", as it follows a number; empty for a plain number.
std::string unitAfterNumber(const ParameterInfo& about);
std::optional<ParameterId> parameterWithKey(std::string_view key);

}  // namespace theca

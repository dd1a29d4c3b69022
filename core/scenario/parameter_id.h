#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace theca {

/// Every number that comes from a data file. The first block may be overridden by `patient.parameters`; so may the ke0s
/// of effect sites, which drug files name (`ke0Named`). (unsigned long long and not std::uint64_t, which is another
/// type on some machines: Qt's streams accept only the former on all of them.)
enum class ParameterId : unsigned long long {
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

/// The rate constant of effect sites, by the name a drug file gives it: "tone" for `tone_ke0`. The id consists of the
/// letters of the name, so any drug may name its own. None if the name is not valid: a small letter, then letters,
/// digits and '_', ten at most.
std::optional<ParameterId> ke0Named(std::string_view name);
bool isKe0(ParameterId id);

/// The fixed properties of a parameter: its key in files (with unit), the unit as shown, the allowed range.
struct ParameterInfo {
    ParameterId id;
    std::string key;
    std::string_view unit;
    double minimum;  ///< not allowed itself if `minimumExcluded`
    bool minimumExcluded;
    double maximum;
    bool overridable;  ///< a key of `patient.parameters`
};

/// All parameters except the ke0s.
std::span<const ParameterInfo> allParameters();
ParameterInfo info(ParameterId id);
/// " L/h", to follow a number; empty for a plain number.
std::string unitAfterNumber(const ParameterInfo& about);
std::optional<ParameterId> parameterWithKey(std::string_view key);

}  // namespace theca

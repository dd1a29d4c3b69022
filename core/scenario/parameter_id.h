#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace theca {

/// Every number that comes from a data file. Many may be overridden by `patient.parameters`; so may the numbers of
/// effect sites, which drug files name (`siteNumber`). (unsigned long long and not std::uint64_t, which is another type on
/// some machines: Qt's streams accept only the former on all of them.)
enum class ParameterId : unsigned long long {
    F,
    ka,
    tlag,
    CL,
    Vc,
    Q,
    Vp,
    Kp,
    D,  ///< the same mixing all along the canal; where it is given, mixingSac and mixingNeck have no say
    mixingSac,
    mixingNeck,
    k,
    tissueIn,
    tissueOut,
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

/// What a drug file may say about an effect site under a name of its own: `tone_ke0`, `tone_EC50`, …
enum class SiteNumber : unsigned {
    ke0,         ///< the rate constant with which the site follows the CSF (and plasma)
    EC50,        ///< what CSF has to hold for half of the effect
    gamma,       ///< the steepness
    Emax,        ///< the share of the way to the floor that the full effect goes
    plasmaEC50,  ///< the same as EC50 for plasma; 0: plasma has no effect of its own
};
inline constexpr std::size_t siteNumberCount = 5;

/// A number of effect sites by the name a drug file gives it: "tone" for `tone_ke0`. The id is made of the name's
/// letters, so any drug may name its own. Nothing where that is no name: a small letter, then letters, digits and '_',
/// ten at most.
std::optional<ParameterId> siteNumber(SiteNumber which, std::string_view name);
/// Which one it is; nothing for all other parameters.
std::optional<SiteNumber> siteNumberOf(ParameterId id);
/// What follows the name in a key: "_ke0_per_h".
std::string_view keyEnding(SiteNumber which);
inline std::optional<ParameterId> ke0Named(std::string_view name) { return siteNumber(SiteNumber::ke0, name); }
inline bool isKe0(ParameterId id) { return siteNumberOf(id) == SiteNumber::ke0; }

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

/// All but the numbers of effect sites that have a name.
std::span<const ParameterInfo> allParameters();
ParameterInfo info(ParameterId id);
/// " L/h", to follow a number; empty for a plain number.
std::string unitAfterNumber(const ParameterInfo& about);
std::optional<ParameterId> parameterWithKey(std::string_view key);

}  // namespace theca

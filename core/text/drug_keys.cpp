#include "core/text/drug_keys.h"

#include <algorithm>
#include <array>

namespace theca {

namespace {

constexpr std::array ids = {
    ParameterId::F,
    ParameterId::ka,
    ParameterId::tlag,
    ParameterId::CL,
    ParameterId::Vc,
    ParameterId::Q,
    ParameterId::Vp,
    ParameterId::renalFraction,
    ParameterId::molarMass,
    ParameterId::depotKa,
    ParameterId::Kp,
    ParameterId::D,
    ParameterId::k,
    ParameterId::tissueIn,
    ParameterId::tissueOut,
    ParameterId::bolusMixingVolume,
    ParameterId::onePoolCL,
    ParameterId::onePoolV,
    ParameterId::EC50,
    ParameterId::gamma,
    ParameterId::scoreFloor,
    ParameterId::toleranceAddedEC50,
    ParameterId::toleranceHalfTime,
    ParameterId::withdrawalTimeConstant,
};

constexpr std::array kinds = {
    ReadOutKindName{ReadOutKind::Concentration, "concentration"},
    ReadOutKindName{ReadOutKind::Score, "score"},
    ReadOutKindName{ReadOutKind::FractionLeft, "fraction_left"},
    ReadOutKindName{ReadOutKind::Withdrawal, "withdrawal"},
};

}  // namespace

std::span<const ParameterId> drugParameters() { return ids; }

std::vector<ParameterId> drugParametersWith(const std::vector<ParameterId>& siteNumbers) {
    std::vector<ParameterId> all(ids.begin(), ids.end());
    all.insert(std::find(all.begin(), all.end(), ParameterId::gamma) + 1, siteNumbers.begin(), siteNumbers.end());
    return all;
}

std::span<const ReadOutKindName> readOutKinds() { return kinds; }

}  // namespace theca

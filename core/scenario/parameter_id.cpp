#include "core/scenario/parameter_id.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace theca {

namespace {

using P = ParameterId;

constexpr double most = 1e6;
constexpr bool above = true;  // the minimum itself is not allowed
constexpr bool from = false;  // the minimum is allowed
constexpr bool yours = true;  // a key of patient.parameters
constexpr bool fixed = false;

constexpr std::array table = {
    ParameterInfo{P::F, "F", "1", 0, above, 1, yours},
    ParameterInfo{P::ka, "ka_per_h", "1/h", 0, above, most, yours},
    ParameterInfo{P::tlag, "tlag_h", "h", 0, from, most, yours},
    ParameterInfo{P::CL, "CL_L_per_h", "L/h", 0, above, most, yours},
    ParameterInfo{P::Vc, "Vc_L", "L", 0, above, most, yours},
    ParameterInfo{P::Q, "Q_L_per_h", "L/h", 0, from, most, yours},
    ParameterInfo{P::Vp, "Vp_L", "L", 0, above, most, yours},
    ParameterInfo{P::Kp, "Kp", "1", 0, from, most, yours},
    ParameterInfo{P::D, "D_cm2_per_h", "cm2/h", 0, from, most, yours},
    ParameterInfo{P::k, "k_per_h", "1/h", 0, from, most, yours},
    ParameterInfo{P::cranialVolume, "cranial_csf_volume_mL", "mL", 0, above, most, yours},
    ParameterInfo{P::csfProduction, "csf_production_mL_per_h", "mL/h", 0, above, most, yours},
    ParameterInfo{P::onePoolCL, "one_pool_CL_mL_per_h", "mL/h", 0, above, most, yours},
    ParameterInfo{P::onePoolV, "one_pool_V_mL", "mL", 0, above, most, yours},
    ParameterInfo{P::EC50, "EC50_ng_per_mL", "ng/mL", 0, above, most, yours},
    ParameterInfo{P::gamma, "gamma", "1", 0, above, most, yours},
    ParameterInfo{P::toneKe0, "tone_ke0_per_h", "1/h", 0, above, most, yours},
    ParameterInfo{P::hReflexKe0, "h_reflex_ke0_per_h", "1/h", 0, above, most, yours},
    ParameterInfo{P::renalFraction, "renal_fraction", "1", 0, from, 1, fixed},
    ParameterInfo{P::bolusMixingVolume, "bolus_mixing_volume_mL", "mL", 0, above, 97, fixed},
    ParameterInfo{P::depotKa, "depot_ka_per_h", "1/h", 0, above, most, fixed},
    ParameterInfo{P::toleranceAddedEC50, "tolerance_added_EC50", "1", 0, from, most, fixed},
    ParameterInfo{P::toleranceHalfTime, "tolerance_half_time_h", "h", 0, above, most, fixed},
    ParameterInfo{P::withdrawalTimeConstant, "withdrawal_time_constant_h", "h", 0, above, most, fixed},
    ParameterInfo{P::scoreFloor, "score_floor", "1", 0, from, 5, fixed},
    ParameterInfo{P::molarMass, "molar_mass_g_per_mol", "g/mol", 0, above, most, fixed},
    ParameterInfo{P::spinalVolume, "spinal_csf_volume_mL", "mL", 0, above, most, fixed},
    ParameterInfo{P::canalLength, "canal_length_cm", "cm", 0, above, most, fixed},
    ParameterInfo{P::scoreBaseline, "ashworth_baseline", "1", 1, from, 5, fixed},
    ParameterInfo{P::catheterVolume, "catheter_volume_mL_per_cm", "mL/cm", 0, above, most, fixed},
    ParameterInfo{P::pumpDeadVolume, "pump_dead_volume_mL", "mL", 0, above, most, fixed},
    ParameterInfo{P::pumpMinFlow, "pump_min_flow_mL_per_day", "mL/day", 0, above, most, fixed},
    ParameterInfo{P::pumpMaxFlow, "pump_max_flow_mL_per_day", "mL/day", 0, above, most, fixed},
};

}  // namespace

std::span<const ParameterInfo> allParameters() { return table; }

const ParameterInfo& info(ParameterId id) {
    const auto* found = std::find_if(table.begin(), table.end(), [id](const auto& row) { return row.id == id; });
    assert(found != table.end());
    return *found;
}

std::optional<ParameterId> parameterWithKey(std::string_view key) {
    const auto* found = std::find_if(table.begin(), table.end(), [key](const auto& row) { return row.key == key; });
    if (found == table.end()) return std::nullopt;
    return found->id;
}

std::string unitAfterNumber(const ParameterInfo& about) {
    if (about.unit == "1") return {};
    std::string text(1, ' ');
    return text.append(about.unit);
}

}  // namespace theca

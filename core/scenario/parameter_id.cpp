#include "core/scenario/parameter_id.h"

#include <algorithm>
#include <cstdint>
#include <array>
#include <cassert>

namespace theca {

namespace {

using P = ParameterId;

constexpr double slowestKe0 = 0.0001, fastestKe0 = 100;  // 1/h: half-lives of 290 days and 25 s
constexpr bool above = true;  // the minimum itself is not allowed
constexpr bool from = false;  // the minimum is allowed
constexpr bool yours = true;  // a key of patient.parameters
constexpr bool fixed = false;

/// Limits are what a body, a drug or a pump can have, with room to spare on both sides: beyond them a number is a slip.
const auto& table() {
    static const std::array rows = {
        ParameterInfo{P::F, "F", "1", 0, above, 1, yours},
        ParameterInfo{P::ka, "ka_per_h", "1/h", 0.001, from, 100, yours},
        ParameterInfo{P::tlag, "tlag_h", "h", 0, from, 100, yours},
        ParameterInfo{P::CL, "CL_L_per_h", "L/h", 0.001, from, 1000, yours},
        ParameterInfo{P::Vc, "Vc_L", "L", 0.1, from, 10'000, yours},
        ParameterInfo{P::Q, "Q_L_per_h", "L/h", 0, from, 10'000, yours},
        ParameterInfo{P::Vp, "Vp_L", "L", 0.1, from, 100'000, yours},
        ParameterInfo{P::Kp, "Kp", "1", 0, from, 100, yours},
        ParameterInfo{P::D, "D_cm2_per_h", "cm2/h", 0, from, 10'000, yours},
        ParameterInfo{P::k, "k_per_h", "1/h", 0, from, 100, yours},
        ParameterInfo{P::cranialVolume, "cranial_csf_volume_mL", "mL", 1, from, 1000, yours},
        ParameterInfo{P::csfProduction, "csf_production_mL_per_h", "mL/h", 0.01, from, 1000, yours},
        ParameterInfo{P::onePoolCL, "one_pool_CL_mL_per_h", "mL/h", 0.01, from, 10'000, yours},
        ParameterInfo{P::onePoolV, "one_pool_V_mL", "mL", 1, from, 10'000, yours},
        ParameterInfo{P::EC50, "EC50_ng_per_mL", "ng/mL", 0.0001, from, 1'000'000, yours},
        ParameterInfo{P::gamma, "gamma", "1", 0.1, from, 20, yours},
        ParameterInfo{P::renalFraction, "renal_fraction", "1", 0, from, 1, fixed},
        ParameterInfo{P::bolusMixingVolume, "bolus_mixing_volume_mL", "mL", 0.1, from, 97, fixed},
        ParameterInfo{P::depotKa, "depot_ka_per_h", "1/h", 0.0001, from, 100, fixed},
        ParameterInfo{P::toleranceAddedEC50, "tolerance_added_EC50", "1", 0, from, 1000, fixed},
        ParameterInfo{P::toleranceHalfTime, "tolerance_half_time_h", "h", 0.01, from, 100'000, fixed},
        ParameterInfo{P::withdrawalTimeConstant, "withdrawal_time_constant_h", "h", 0.01, from, 100'000, fixed},
        ParameterInfo{P::scoreFloor, "score_floor", "1", 0, from, 5, fixed},
        ParameterInfo{P::molarMass, "molar_mass_g_per_mol", "g/mol", 1, from, 1'000'000, fixed},
        ParameterInfo{P::spinalVolume, "spinal_csf_volume_mL", "mL", 1, from, 1000, fixed},
        ParameterInfo{P::canalLength, "canal_length_cm", "cm", 1, from, 1000, fixed},
        ParameterInfo{P::scoreBaseline, "ashworth_baseline", "1", 1, from, 5, fixed},
        ParameterInfo{P::catheterVolume, "catheter_volume_mL_per_cm", "mL/cm", 0.0001, from, 1, fixed},
        ParameterInfo{P::pumpDeadVolume, "pump_dead_volume_mL", "mL", 0.001, from, 100, fixed},
        ParameterInfo{P::pumpMinFlow, "pump_min_flow_mL_per_day", "mL/day", 0.0001, from, 1000, fixed},
        ParameterInfo{P::pumpMaxFlow, "pump_max_flow_mL_per_day", "mL/day", 0.001, from, 10'000, fixed},
    };
    return rows;
}

/// Characters allowed in the name of a ke0; the index is the digit to base 64, and 0 is no character.
constexpr std::string_view letters = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
constexpr std::uint64_t base = 64;
static_assert(letters.size() == base);
constexpr std::size_t longestName = 10;  // 60 bits
constexpr std::uint64_t ke0Mark = std::uint64_t{1} << 63U;
constexpr std::string_view ke0Ending = "_ke0_per_h";

std::string ke0Name(ParameterId id) {
    std::string name;
    for (std::uint64_t rest = static_cast<std::uint64_t>(id) & ~ke0Mark; rest > 0; rest /= base)
        name.insert(name.begin(), letters[rest % base]);
    return name;
}

}  // namespace

std::optional<ParameterId> ke0Named(std::string_view name) {
    if (name.empty() || name.size() > longestName || name[0] < 'a' || name[0] > 'z') return std::nullopt;
    std::uint64_t number = 0;
    for (const char letter : name) {
        const auto digit = letters.find(letter);
        if (digit == std::string_view::npos || digit == 0) return std::nullopt;
        number = number * base + digit;
    }
    return static_cast<ParameterId>(ke0Mark | number);
}

bool isKe0(ParameterId id) { return static_cast<std::uint64_t>(id) >= ke0Mark; }

std::span<const ParameterInfo> allParameters() { return table(); }

ParameterInfo info(ParameterId id) {
    if (isKe0(id)) return {id, ke0Name(id).append(ke0Ending), "1/h", slowestKe0, from, fastestKe0, yours};
    const auto* found = std::find_if(table().begin(), table().end(), [id](const auto& row) { return row.id == id; });
    assert(found != table().end());
    return *found;
}

std::optional<ParameterId> parameterWithKey(std::string_view key) {
    const auto* found = std::find_if(table().begin(), table().end(), [key](const auto& row) { return row.key == key; });
    if (found != table().end()) return found->id;
    if (!key.ends_with(ke0Ending)) return std::nullopt;
    return ke0Named(key.substr(0, key.size() - ke0Ending.size()));
}

std::string unitAfterNumber(const ParameterInfo& about) {
    if (about.unit == "1") return {};
    std::string text(1, ' ');
    return text.append(about.unit);
}

}  // namespace theca

#include "core/scenario/parameter_id.h"

#include <algorithm>
#include <cstdint>
#include <array>
#include <cassert>

namespace theca {

namespace {

using P = ParameterId;

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
        ParameterInfo{P::mixingSac, "D_sac_cm2_per_h", "cm2/h", 0, from, 10'000, yours},
        ParameterInfo{P::mixingNeck, "D_neck_cm2_per_h", "cm2/h", 0, from, 10'000, yours},
        ParameterInfo{P::k, "k_per_h", "1/h", 0, from, 100, yours},
        ParameterInfo{P::tissueIn, "tissue_kin_per_h", "1/h", 0.000001, from, 100, yours},
        ParameterInfo{P::tissueOut, "tissue_kout_per_h", "1/h", 0.000001, from, 100, yours},
        ParameterInfo{P::cranialVolume, "cranial_csf_volume_mL", "mL", 1, from, 1000, yours},
        ParameterInfo{P::csfProduction, "csf_production_mL_per_h", "mL/h", 0.01, from, 1000, yours},
        ParameterInfo{P::onePoolCL, "one_pool_CL_mL_per_h", "mL/h", 0.01, from, 10'000, yours},
        ParameterInfo{P::onePoolV, "one_pool_V_mL", "mL", 1, from, 10'000, yours},
        ParameterInfo{P::EC50, "EC50_ng_per_mL", "ng/mL", 0.0001, from, 1'000'000, yours},
        ParameterInfo{P::gamma, "gamma", "1", 0.1, from, 20, yours},
        ParameterInfo{P::renalFraction, "renal_fraction", "1", 0, from, 1, fixed},
        ParameterInfo{P::bolusMixingVolume, "bolus_mixing_volume_mL", "mL", 0.1, from, 97, yours},
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

/// What is fixed about a number of effect sites, in the order of SiteNumber.
struct SiteNumberInfo {
    std::string_view ending;  // of its key
    std::string_view unit;
    double minimum;
    bool minimumExcluded;
    double maximum;
};
constexpr std::array<SiteNumberInfo, siteNumberCount> siteNumbers = {{
    {"_ke0_per_h", "1/h", 0.0001, from, 100},  // half-lives of 290 days and 25 s
    {"_EC50_ng_per_mL", "ng/mL", 0.0001, from, 1'000'000},
    {"_gamma", "1", 0.1, from, 20},
    {"_Emax", "1", 0, from, 1},
    {"_EC50_plasma_ng_per_mL", "ng/mL", 0, from, 1'000'000},
}};

/// What may stand in a name; the place is the letter's digit to base 64, and 0 is no letter.
constexpr std::string_view letters = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
constexpr std::uint64_t base = 64;
static_assert(letters.size() == base);
constexpr std::size_t longestName = 10;  // 60 bits
constexpr std::uint64_t named = std::uint64_t{1} << 63U;
constexpr unsigned nameBits = 60;  // above them the kind of number
constexpr std::uint64_t nameMask = (std::uint64_t{1} << nameBits) - 1;

const SiteNumberInfo& about(SiteNumber which) { return siteNumbers.at(static_cast<std::size_t>(which)); }

std::string nameOf(ParameterId id) {
    std::string name;
    for (std::uint64_t rest = static_cast<std::uint64_t>(id) & nameMask; rest > 0; rest /= base)
        name.insert(name.begin(), letters[rest % base]);
    return name;
}

}  // namespace

std::optional<ParameterId> siteNumber(SiteNumber which, std::string_view name) {
    if (name.empty() || name.size() > longestName || name[0] < 'a' || name[0] > 'z') return std::nullopt;
    std::uint64_t number = 0;
    for (const char letter : name) {
        const auto digit = letters.find(letter);
        if (digit == std::string_view::npos || digit == 0) return std::nullopt;
        number = number * base + digit;
    }
    return static_cast<ParameterId>(named | std::uint64_t{static_cast<unsigned>(which)} << nameBits | number);
}

std::optional<SiteNumber> siteNumberOf(ParameterId id) {
    const auto bits = static_cast<std::uint64_t>(id);
    if (bits < named) return std::nullopt;
    return static_cast<SiteNumber>((bits & ~named) >> nameBits);
}

std::string_view keyEnding(SiteNumber which) { return about(which).ending; }

std::span<const ParameterInfo> allParameters() { return table(); }

ParameterInfo info(ParameterId id) {
    if (const auto which = siteNumberOf(id)) {
        const SiteNumberInfo& one = about(*which);
        return {id, nameOf(id).append(one.ending), one.unit, one.minimum, one.minimumExcluded, one.maximum, yours};
    }
    const auto* found = std::find_if(table().begin(), table().end(), [id](const auto& row) { return row.id == id; });
    assert(found != table().end());
    return *found;
}

std::optional<ParameterId> parameterWithKey(std::string_view key) {
    const auto* found = std::find_if(table().begin(), table().end(), [key](const auto& row) { return row.key == key; });
    if (found != table().end()) return found->id;
    for (std::size_t i = 0; i < siteNumberCount; ++i) {
        const auto which = static_cast<SiteNumber>(i);
        const std::string_view ending = keyEnding(which);
        if (key.ends_with(ending)) return siteNumber(which, key.substr(0, key.size() - ending.size()));
    }
    return std::nullopt;
}

std::string unitAfterNumber(const ParameterInfo& about) {
    if (about.unit == "1") return {};
    std::string text(1, ' ');
    return text.append(about.unit);
}

}  // namespace theca

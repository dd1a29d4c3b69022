#include "core/text/drug_shape.h"

#include <array>

#include "core/scenario/names.h"
#include "core/text/drug_text.h"
#include "core/text/preset_text.h"
#include "core/text/scenario_shape.h"

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
    ParameterId::bolusMixingVolume,
    ParameterId::onePoolCL,
    ParameterId::onePoolV,
    ParameterId::EC50,
    ParameterId::gamma,
    ParameterId::toneKe0,
    ParameterId::hReflexKe0,
    ParameterId::scoreFloor,
    ParameterId::toleranceAddedEC50,
    ParameterId::toleranceHalfTime,
    ParameterId::withdrawalTimeConstant,
};

Shape identifier() { return string("^[a-z][A-Za-z0-9_]*$", isIdentifier); }

Shape siteShape() {
    return object(
        {required("id", identifier()), required("title", text()), required("level", levelShape()),
         required("ke0", choice({parameterName(ParameterId::toneKe0), parameterName(ParameterId::hReflexKe0)})),
         optional("in_one_pool", boolean())});
}

Shape readOutShape() {
    std::vector<std::string> kinds;
    for (const auto& kind : readOutKinds()) kinds.emplace_back(kind.name);
    return object({required("column", identifier()), required("title", text()),
                   required("kind", choice(std::move(kinds))), required("site", identifier()),
                   optional("assumption", boolean())});
}

/// Limits are those of the same keys in a scenario file.
Shape examplesShape() {
    std::vector<ShapeKey> keys = {
        optional("tablet_mg", limitsOf<&OralCourse::dose>()),
        optional("tablet_interval_h", limitsOf<&OralCourse::interval>()),
        optional("injection_ug", limitsOf<&Injection::dose>()),
        optional("pump_ug_per_day", numberAbove(0, format::pumpRate.highest)),
        optional("pump_ug_per_mL", limitsOf<&Pump::concentration>()),
    };
    for (ShapeKey& key : provenanceKeys()) keys.push_back(std::move(key));
    return object(std::move(keys));
}

Shape wholeDrug() {
    return object({
        required("theca", choice({"drug"})),
        required("version", whole(1, 1)),
        required("name", string("^[a-z0-9-]{1,40}$", isDrugName)),
        required("title", text()),
        optional("summary", text()),
        optional("limits", array(text())),
        required("parameters_are", choice({"true", "apparent"})),
        required("parameters", parametersShape(ids)),
        optional("presets", presetsShape()),
        optional("effect_sites", array(siteShape(), 20)),
        optional("read_outs", array(readOutShape(), 40)),
        optional("no_oral_route", text()),
        optional("no_effect", text()),
        optional("examples", examplesShape()),
    });
}

constexpr std::array kinds = {
    ReadOutKindName{ReadOutKind::Concentration, "concentration"},
    ReadOutKindName{ReadOutKind::Score, "score"},
    ReadOutKindName{ReadOutKind::FractionLeft, "fraction_left"},
    ReadOutKindName{ReadOutKind::Withdrawal, "withdrawal"},
};

}  // namespace

std::span<const ParameterId> drugParameters() { return ids; }

std::span<const ReadOutKindName> readOutKinds() { return kinds; }

const Shape& drugShape() {
    static const Shape shape = wholeDrug();
    return shape;
}

}  // namespace theca

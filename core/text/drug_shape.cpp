#include "core/text/drug_shape.h"

#include "core/scenario/names.h"
#include "core/text/drug_keys.h"
#include "core/text/parameter_text.h"
#include "core/text/preset_text.h"
#include "core/text/scenario_shape.h"

namespace theca {

namespace {

Shape identifier() { return string("^[a-z][A-Za-z0-9_]*$", isIdentifier); }

template <SiteNumber which>
ShapeKey siteKeyShape() {
    const SiteKey& key = siteKeys().at(static_cast<std::size_t>(which));
    const auto matches = [](std::string_view name) { return siteNumberWithName(name, which).has_value(); };
    return {key.name, key.required, string(key.pattern, matches)};
}

Shape siteShape() {
    return object({required("id", identifier()), required("title", text()), required("level", levelShape()),
                   siteKeyShape<SiteNumber::ke0>(), siteKeyShape<SiteNumber::EC50>(),
                   siteKeyShape<SiteNumber::gamma>(), siteKeyShape<SiteNumber::Emax>(),
                   siteKeyShape<SiteNumber::plasmaEC50>(), optional("in_one_pool", boolean())});
}

Shape readOutShape() {
    std::vector<std::string> kinds;
    for (const auto& kind : readOutKinds()) kinds.emplace_back(kind.name);
    return object({required("column", identifier()), required("title", text()),
                   required("kind", choice(std::move(kinds))), required("site", identifier()),
                   optional("assumption", boolean()), optional("leaves_out", text())});
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

Shape numbersShape() {
    Shape numbers = parametersShape(drugParameters());
    numbers.families = siteNumberFamilies(siteNumberShape);
    return numbers;
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
        required("parameters", numbersShape()),
        optional("presets", presetsShape(drugParameters())),
        optional("effect_sites", array(siteShape(), 20)),
        optional("read_outs", array(readOutShape(), 40)),
        optional("no_oral_route", text()),
        optional("no_effect", text()),
        optional("examples", examplesShape()),
    });
}

}  // namespace

const Shape& drugShape() {
    static const Shape shape = wholeDrug();
    return shape;
}

}  // namespace theca

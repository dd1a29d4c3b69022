#include "core/text/preset_text.h"

#include <array>

#include "core/scenario/names.h"
#include "core/scenario/scenario.h"
#include "core/text/drug_keys.h"
#include "core/text/unit_text.h"

namespace theca {

namespace {

constexpr std::array changing = {PopulationPreset::LowMixing, PopulationPreset::Wide, PopulationPreset::Uniform};

Shape changeShape(std::string_view unit) {
    std::vector<ShapeKey> keys = {optional("value", numberFrom(-1e9, 1e9)), optional("unit", choice(unitsFor(unit))),
                                  optional("cv", numberFrom(0, mostCv))};
    for (ShapeKey& key : provenanceKeys()) keys.push_back(std::move(key));
    return object(std::move(keys));
}

Shape presetShape(std::span<const ParameterId> ids) {
    std::vector<ShapeKey> keys;
    for (const ParameterId id : ids) {
        if (info(id).overridable) keys.push_back(optional(parameterName(id), changeShape(info(id).unit)));
    }
    Shape preset = object(std::move(keys));
    preset.families = siteNumberFamilies(changeShape);
    return preset;
}

PresetChange changeIn(const JsonNode& node, const ParameterInfo& about) {
    PresetChange change;
    const double factor = unitFactor(stringAt(node, "unit"), about.unit).value_or(1);
    if (node.find("value")) change.value = numberAt(node, "value") * factor;
    if (node.find("cv")) change.cv = numberAt(node, "cv");
    change.grade = gradeNamed(stringAt(node, "grade")).value_or(Grade::Assumption);
    for (const JsonNode& source : arrayAt(node, "source")) change.sources.push_back(stringOf(source));
    change.reason = textAt(node, "reason");
    return change;
}

void checkChange(const JsonNode& node, const PresetChange& change, const ParameterInfo& about, Form& form,
                 const JsonPath& path) {
    if (!change.value && !change.cv) form.refuse(node, path, "preset_changes_nothing");
    if (change.value && !node.find("unit")) form.refuse(node, JsonPath(path, "unit"), "key_missing", {"unit"});
    if (change.value) checkLimits(node, *change.value, about, form, path);
}

Preset presetIn(const JsonNode& node, const Changeable& file, const Sources& sources, Form& form,
                const JsonPath& path) {
    Preset preset;
    std::vector<ParameterId> ids = siteNumbersIn(node);
    for (const ParameterInfo& one : allParameters()) ids.push_back(one.id);
    for (const ParameterId id : ids) {
        const std::string name = parameterName(id);
        const JsonNode* entry = node.find(name);
        if (!entry || !info(id).overridable) continue;
        const JsonPath below(path, name);
        if (!file.parameters.contains(id)) form.refuse(*entry, below, "parameter_not_in_drug", {name, file.name});
        PresetChange change = changeIn(*entry, info(id));
        checkChange(*entry, change, info(id), form, below);
        checkProvenance(*entry, sources, form, below);
        if (change.value && scalesWithF(id)) *change.value *= file.F;
        preset[id] = std::move(change);
    }
    return preset;
}

}  // namespace

Shape presetsShape(std::span<const ParameterId> ids) {
    std::vector<ShapeKey> keys;
    const SharedShape one(presetShape(ids));
    for (const PopulationPreset preset : changing) keys.push_back(optional(std::string(nameOf(preset)), one));
    return object(std::move(keys));
}

Presets presetsIn(const JsonNode& root, const Changeable& file, const Sources& sources, Form& form) {
    const JsonNode& all = objectAt(root, "presets");
    const JsonPath top;
    const JsonPath path(top, "presets");
    Presets presets;
    for (const PopulationPreset preset : changing) {
        const std::string name(nameOf(preset));
        if (!all.find(name)) continue;
        presets[preset] = presetIn(objectAt(all, name), file, sources, form, JsonPath(path, name));
    }
    return presets;
}

}  // namespace theca

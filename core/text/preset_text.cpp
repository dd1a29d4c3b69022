#include "core/text/preset_text.h"

#include <array>

#include "core/scenario/names.h"
#include "core/scenario/scenario.h"
#include "core/text/drug_keys.h"
#include "core/text/unit_text.h"

namespace theca {

namespace {

constexpr std::array changing = {PopulationPreset::LowMixing, PopulationPreset::Wide};

Shape changeShape(std::string_view unit) {
    std::vector<ShapeKey> keys = {optional("value", numberFrom(-1e9, 1e9)), optional("unit", choice(unitsFor(unit))),
                                  optional("cv", cvShape())};
    for (ShapeKey& key : provenanceKeys()) keys.push_back(std::move(key));
    return object(std::move(keys));
}

Shape presetShape() {
    std::vector<ShapeKey> keys;
    for (const ParameterId id : drugParameters()) {
        if (info(id).overridable) keys.push_back(optional(parameterName(id), changeShape(info(id).unit)));
    }
    Shape preset = object(std::move(keys));
    preset.families = {ke0Family(changeShape("1/h"))};
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

void readPreset(const JsonNode& node, PopulationPreset preset, const Sources& sources, Drug& drug, Form& form,
                const JsonPath& path) {
    std::vector<ParameterId> ke0s;
    for (const JsonMember& member : *node.as<JsonNode::Object>()) {
        if (const auto id = ke0WithName(member.key)) ke0s.push_back(*id);
    }
    for (const ParameterId id : drugParametersWith(ke0s)) {
        const std::string name = parameterName(id);
        const JsonNode* entry = node.find(name);
        if (!entry) continue;
        const JsonPath below(path, name);
        if (!drug.has(id)) form.refuse(*entry, below, "parameter_not_in_drug", {name, drug.name});
        PresetChange change = changeIn(*entry, info(id));
        checkChange(*entry, change, info(id), form, below);
        checkProvenance(*entry, sources, form, below);
        if (drug.apparent && change.value && scalesWithF(id)) *change.value *= drug.value(ParameterId::F);
        drug.presets[preset][id] = std::move(change);
    }
}

}  // namespace

Shape presetsShape() {
    std::vector<ShapeKey> keys;
    for (const PopulationPreset preset : changing) keys.push_back(optional(std::string(nameOf(preset)), presetShape()));
    return object(std::move(keys));
}

void readPresets(const JsonNode& root, const Sources& sources, Drug& drug, Form& form) {
    const JsonNode& presets = objectAt(root, "presets");
    const JsonPath top;
    const JsonPath path(top, "presets");
    for (const PopulationPreset preset : changing) {
        const std::string name(nameOf(preset));
        readPreset(objectAt(presets, name), preset, sources, drug, form, JsonPath(path, name));
    }
}

}  // namespace theca

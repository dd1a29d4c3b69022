#include "core/text/physiology_text.h"

#include <array>

#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/preset_text.h"
#include "core/text/scenario_shape.h"

namespace theca {

namespace {

constexpr std::array ids = {
    ParameterId::spinalVolume,   ParameterId::canalLength,   ParameterId::cranialVolume,
    ParameterId::csfProduction,  ParameterId::mixingSac,     ParameterId::mixingNeck,
    ParameterId::scoreBaseline,  ParameterId::catheterVolume,
    ParameterId::pumpDeadVolume, ParameterId::pumpMinFlow,   ParameterId::pumpMaxFlow,
};

Shape physiologyShape() {
    const Shape level = object({required("level", levelShape()), required("height_cm", numberAbove(0, 20)),
                                required("volume_mL", numberAbove(0, 100))});
    Shape levels = array(level, levelCount);
    levels.least = levelCount;
    return object({required("theca", choice({"physiology"})), required("version", whole(1, 1)),
                   required("heights", object(provenanceKeys())), required("volumes", object(provenanceKeys())),
                   required("levels", std::move(levels)), required("parameters", parametersShape(ids)),
                   optional("presets", presetsShape(ids))});
}

std::vector<LevelAnatomy> levelsIn(const JsonNode& root, Form& form) {
    std::vector<LevelAnatomy> levels;
    const JsonPath top;
    const JsonPath list(top, "levels");
    for (const JsonNode& node : arrayAt(root, "levels")) {
        const std::size_t place = levels.size();
        const std::string expected(levelName(allLevels().at(place)));
        const JsonPath entry(list, place);
        if (stringAt(node, "level") != expected) {
            form.refuse(*node.find("level"), JsonPath(entry, "level"), "level_out_of_order", {expected});
        }
        levels.push_back({Centimetres(numberAt(node, "height_cm")), Millilitres(numberAt(node, "volume_mL"))});
    }
    return levels;
}

Physiology physiologyIn(const JsonNode& root, const Sources& sources, Form& form) {
    Physiology physiology;
    if (!form.sound(root)) return physiology;
    const JsonPath top;
    const JsonNode& parameters = objectAt(root, "parameters");
    const JsonPath path(top, "parameters");
    checkProvenance(objectAt(root, "heights"), sources, form, JsonPath(top, "heights"));
    checkProvenance(objectAt(root, "volumes"), sources, form, JsonPath(top, "volumes"));
    physiology.levels = levelsIn(root, form);
    physiology.heights = provenanceIn(objectAt(root, "heights"));
    physiology.volumes = provenanceIn(objectAt(root, "volumes"));
    physiology.parameters = parametersIn(parameters, ids, false, sources, form, path);
    for (const ParameterId id : ids) {
        const std::string name = parameterName(id);
        const bool mayLack = id == ParameterId::mixingSac || id == ParameterId::mixingNeck;  // see readLibrary
        if (!mayLack && !parameters.find(name)) form.refuse(parameters, JsonPath(path, name), "key_missing", {name});
    }
    if (form.empty())
        physiology.presets = presetsIn(root, {physiology.parameters, "physiology.json"}, sources, form);
    return physiology;
}

}  // namespace

Result<Physiology> readPhysiology(std::string_view text, const Sources& sources) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "physiology", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, physiologyShape());
    Physiology physiology = physiologyIn(*root, sources, form);
    if (!form.empty()) return std::move(form).placedIn(text);
    return physiology;
}

}  // namespace theca

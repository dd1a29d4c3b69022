#include "core/text/cases_text.h"

#include <set>

#include "core/scenario/names.h"
#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/scenario_shape.h"

namespace theca {

namespace {

using Cases = std::vector<BrainCase>;

Shape givenShape() {
    const ShapeKey kind = required("kind", choice({"bolus", "infusion"}));
    return variants("kind", {{"bolus", {kind, required("dose_ug", limitsOf<&Injection::dose>())}},
                             {"infusion",
                              {kind, required("rate_ug_per_day", numberAbove(0, format::pumpRate.highest)),
                               optional("signs_after_h", numberFrom(0, 240))}}});
}

Shape casesShape() {
    std::vector<ShapeKey> keys = {
        required("id", string()),        required("drug", string("^[a-z0-9-]{1,40}$", isDrugName)),
        required("given", givenShape()), required("level", levelShape()),
        required("what", text()),        required("happened", text())};
    for (ShapeKey& key : provenanceKeys()) keys.push_back(std::move(key));
    return object({required("theca", choice({"cases"})), required("version", whole(1, 1)),
                   required("cases", array(object(std::move(keys)), 1000))});
}

std::variant<BrainCase::Bolus, BrainCase::Infusion> givenIn(const JsonNode& node) {
    if (stringAt(node, "kind") == "bolus") return BrainCase::Bolus{Micrograms(numberAt(node, "dose_ug"))};
    BrainCase::Infusion infusion{MicrogramsPerDay(numberAt(node, "rate_ug_per_day")), {}};
    if (node.find("signs_after_h")) infusion.signsAfter = Hours(numberAt(node, "signs_after_h"));
    return infusion;
}

BrainCase caseIn(const JsonNode& node) {
    BrainCase one;
    one.id = stringAt(node, "id");
    one.drug = stringAt(node, "drug");
    one.given = givenIn(objectAt(node, "given"));
    one.level = levelNamed(stringAt(node, "level")).value_or(Level());
    one.what = textAt(node, "what");
    one.happened = textAt(node, "happened");
    one.from = provenanceIn(node);
    return one;
}

Cases casesIn(const JsonNode& root, const Sources& sources, Form& form) {
    Cases cases;
    if (!form.sound(root)) return cases;
    const JsonPath top;
    const JsonPath list(top, "cases");
    std::set<std::string> ids;
    for (const JsonNode& node : arrayAt(root, "cases")) {
        const JsonPath entry(list, cases.size());
        cases.push_back(caseIn(node));
        checkProvenance(node, sources, form, entry);
        const std::string& id = cases.back().id;
        if (!ids.insert(id).second) form.refuse(*node.find("id"), JsonPath(entry, "id"), "name_twice", {id});
    }
    return cases;
}

}  // namespace

Result<std::vector<BrainCase>> readCases(std::string_view text, const Sources& sources) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "cases", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, casesShape());
    Cases cases = casesIn(*root, sources, form);
    if (!form.empty()) return std::move(form).placedIn(text);
    return cases;
}

}  // namespace theca

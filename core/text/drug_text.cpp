#include "core/text/drug_text.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/text/drug_keys.h"
#include "core/text/drug_shape.h"
#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/preset_text.h"

namespace theca {

namespace {

constexpr std::array always = {ParameterId::CL,       ParameterId::Vc,        ParameterId::Kp,
                               ParameterId::k,        ParameterId::depotKa,   ParameterId::bolusMixingVolume,
                               ParameterId::molarMass, ParameterId::onePoolCL, ParameterId::onePoolV};

/// The id a site gives under one of its keys; nothing where it gives none.
std::optional<ParameterId> siteNumberAt(const JsonNode& node, const SiteKey& key) {
    if (!node.find(key.name)) return std::nullopt;
    return siteNumberWithName(stringAt(node, key.name), key.which);
}

EffectSite siteIn(const JsonNode& node) {
    EffectSite site;
    site.id = stringAt(node, "id");
    site.title = textAt(node, "title");
    site.level = levelNamed(stringAt(node, "level")).value_or(Level());
    site.inOnePool = boolAt(node, "in_one_pool");
    for (const SiteKey& key : siteKeys()) {
        const auto id = siteNumberAt(node, key);
        if (!id) continue;
        if (key.which == SiteNumber::ke0) site.ke0 = *id;
        if (key.which == SiteNumber::EC50) site.EC50 = *id;
        if (key.which == SiteNumber::gamma) site.gamma = *id;
        if (key.which == SiteNumber::Emax) site.Emax = *id;
        if (key.which == SiteNumber::plasmaEC50) site.plasmaEC50 = *id;
    }
    return site;
}

ReadOut readOutIn(const JsonNode& node, const std::vector<EffectSite>& sites, Form& form, const JsonPath& path) {
    ReadOut readOut;
    readOut.column = stringAt(node, "column");
    readOut.title = textAt(node, "title");
    for (const ReadOutKindName& one : readOutKinds()) {
        if (one.name == stringAt(node, "kind")) readOut.kind = one.kind;
    }
    readOut.assumption = boolAt(node, "assumption");
    readOut.leavesOut = textAt(node, "leaves_out");
    const std::string wanted = stringAt(node, "site");
    const auto named = [&wanted](const EffectSite& site) { return site.id == wanted; };
    const auto site = std::find_if(sites.begin(), sites.end(), named);
    readOut.site = static_cast<std::size_t>(site - sites.begin());
    if (site == sites.end()) form.refuse(*node.find("site"), JsonPath(path, "site"), "unknown_site", {wanted});
    return readOut;
}

/// Refuses an id or a column that occurs twice in `list`.
void checkUnique(const JsonNode& root, const char* list, const char* key, Form& form) {
    const JsonPath top;
    const JsonPath listPath(top, list);
    std::set<std::string> seen;
    std::size_t place = 0;
    for (const JsonNode& node : arrayAt(root, list)) {
        const JsonPath entry(listPath, place++);
        const std::string name = stringAt(node, key);
        if (!seen.insert(name).second) form.refuse(*node.find(key), JsonPath(entry, key), "name_twice", {name});
    }
}

/// Columns of the CSV that every drug has.
bool isTaken(const std::string& column) {
    constexpr std::array<std::string_view, 6> always_there = {"therapy", "time_h",       "plasma",
                                                              "events",  "reservoir_mL", "pump_rate_ug_per_h"};
    return std::find(always_there.begin(), always_there.end(), column) != always_there.end() ||
           column.rfind("csf_", 0) == 0 || column.rfind("plasma_", 0) == 0;
}

void checkColumns(const JsonNode& root, Form& form) {
    const JsonPath top;
    const JsonPath list(top, "read_outs");
    std::size_t place = 0;
    for (const JsonNode& node : arrayAt(root, "read_outs")) {
        const JsonPath entry(list, place++);
        const std::string column = stringAt(node, "column");
        if (isTaken(column)) form.refuse(*node.find("column"), JsonPath(entry, "column"), "column_taken", {column});
    }
}

void readEffect(const JsonNode& root, Drug& drug, Form& form) {
    const JsonPath top;
    const JsonPath readOuts(top, "read_outs");
    for (const JsonNode& node : arrayAt(root, "effect_sites")) drug.sites.push_back(siteIn(node));
    std::size_t place = 0;
    for (const JsonNode& node : arrayAt(root, "read_outs")) {
        drug.readOuts.push_back(readOutIn(node, drug.sites, form, JsonPath(readOuts, place++)));
    }
    checkUnique(root, "effect_sites", "id", form);
    checkUnique(root, "read_outs", "column", form);
    checkColumns(root, form);
}

bool hasReadOut(const Drug& drug, ReadOutKind kind) {
    const auto is = [kind](const ReadOut& one) { return one.kind == kind; };
    return std::any_of(drug.readOuts.begin(), drug.readOuts.end(), is);
}

/// The parameters that this drug must have.
std::set<ParameterId> needed(const Drug& drug) {
    std::set<ParameterId> ids(always.begin(), always.end());
    if (drug.noOralRoute.empty()) ids.insert({ParameterId::F, ParameterId::ka});
    if (drug.has(ParameterId::Q)) ids.insert(ParameterId::Vp);
    if (drug.has(ParameterId::Vp)) ids.insert(ParameterId::Q);
    if (drug.apparent) ids.insert(ParameterId::F);
    if (drug.has(ParameterId::tissueIn)) ids.insert(ParameterId::tissueOut);
    if (drug.has(ParameterId::tissueOut)) ids.insert(ParameterId::tissueIn);
    for (const EffectSite& site : drug.sites) {
        ids.insert({site.ke0, site.EC50, site.gamma});
        if (site.Emax) ids.insert(*site.Emax);
        if (site.plasmaEC50) ids.insert(*site.plasmaEC50);
    }
    if (hasReadOut(drug, ReadOutKind::Score)) ids.insert(ParameterId::scoreFloor);
    if (hasReadOut(drug, ReadOutKind::Withdrawal)) ids.insert(ParameterId::withdrawalTimeConstant);
    if (drug.has(ParameterId::toleranceAddedEC50)) ids.insert(ParameterId::toleranceHalfTime);
    if (drug.has(ParameterId::toleranceHalfTime)) ids.insert(ParameterId::toleranceAddedEC50);
    return ids;
}

void checkWhole(const JsonNode& root, const Drug& drug, Form& form) {
    const JsonPath top;
    const JsonPath path(top, "parameters");
    const JsonNode& parameters = objectAt(root, "parameters");
    const bool noTablets = !drug.apparent && !drug.has(ParameterId::F) && !drug.has(ParameterId::ka);
    for (const ParameterId id : needed(drug)) {
        const std::string name = parameterName(id);
        if (parameters.find(name)) continue;
        const bool ofTablets = id == ParameterId::F || id == ParameterId::ka;
        form.refuse(parameters, JsonPath(path, name), ofTablets && noTablets ? "oral_route_missing" : "key_missing",
                    {name});
    }
    if (drug.has(ParameterId::F) && !drug.noOralRoute.empty()) {
        form.refuse(*root.find("no_oral_route"), JsonPath(top, "no_oral_route"), "oral_route_and_none");
    }
    if (drug.sites.empty() && drug.noEffect.empty()) {
        form.refuse(root, JsonPath(top, "no_effect"), "no_effect_without_reason");
    }
}

Examples examplesIn(const JsonNode& root, const Sources& sources, Form& form) {
    Examples examples;
    const JsonNode* node = root.find("examples");
    if (!node || !form.sound(*node)) return examples;
    const JsonPath top;
    const auto number = [node](const char* key) {
        return node->find(key) ? std::optional(numberAt(*node, key)) : std::nullopt;
    };
    checkProvenance(*node, sources, form, JsonPath(top, "examples"));
    examples.tablet_mg = number("tablet_mg");
    examples.tabletInterval_h = number("tablet_interval_h");
    examples.injection_ug = number("injection_ug");
    examples.pump_ug_per_day = number("pump_ug_per_day");
    examples.pump_ug_per_mL = number("pump_ug_per_mL");
    examples.from = provenanceIn(*node);
    return examples;
}

Drug drugIn(const JsonNode& root, const Sources& sources, Form& form) {
    Drug drug;
    drug.name = stringAt(root, "name");
    drug.title = textAt(root, "title");
    drug.summary = textAt(root, "summary");
    for (const JsonNode& limit : arrayAt(root, "limits")) drug.limits.push_back(textOf(limit));
    drug.apparent = stringAt(root, "parameters_are") == "apparent";
    const JsonPath top;
    const JsonNode& parameters = objectAt(root, "parameters");
    drug.parameters = parametersIn(parameters, drugParametersWith(siteNumbersIn(parameters)), drug.apparent, sources, form,
                                   JsonPath(top, "parameters"));
    drug.noOralRoute = textAt(root, "no_oral_route");
    drug.noEffect = textAt(root, "no_effect");
    drug.examples = examplesIn(root, sources, form);
    if (!form.sound(root)) return drug;
    readEffect(root, drug, form);
    checkWhole(root, drug, form);
    const double F = drug.apparent && drug.has(ParameterId::F) ? drug.value(ParameterId::F) : 1;
    if (form.empty()) drug.presets = presetsIn(root, {drug.parameters, drug.name, F}, sources, form);
    return drug;
}

}  // namespace

Result<Drug> readDrug(std::string_view text, const Sources& sources) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "drug", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, drugShape());
    Drug drug = drugIn(*root, sources, form);
    if (!form.empty()) return std::move(form).placedIn(text);
    return drug;
}

}  // namespace theca

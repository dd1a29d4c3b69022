#include "core/text/parameter_text.h"

#include <algorithm>
#include <array>

#include "core/base/number_text.h"
#include "core/text/unit_text.h"

namespace theca {

namespace {

Shape gradeShape() {
    std::vector<std::string> names;
    for (int i = 0; i <= static_cast<int>(Grade::Assumption); ++i) names.emplace_back(gradeName(static_cast<Grade>(i)));
    return defined("grade", choice(std::move(names)));
}

Shape anyNumber() { return numberFrom(-1e9, 1e9); }

Shape parameterShape(std::string_view unit, bool isNamed = false) {
    std::vector<ShapeKey> keys = {required("value", anyNumber()),
                                  required("unit", choice(unitsFor(unit))),
                                  optional("cv", cvShape()),
                                  optional("cv_grade", gradeShape()),
                                  optional("range", tuple({anyNumber(), anyNumber()}, 2)),
                                  optional("population", text())};
    for (ShapeKey& key : provenanceKeys()) keys.push_back(std::move(key));
    if (isNamed) {
        keys.push_back(optional("title", text()));
        keys.push_back(optional("symbol", string(20)));
    }
    return object(std::move(keys));
}

std::vector<double> rangeIn(const JsonNode& node) {
    std::vector<double> ends;
    for (const JsonNode& end : arrayAt(node, "range")) ends.push_back(numberOf(end));
    return ends;
}

Parameter parameterIn(const JsonNode& node, const ParameterInfo& about) {
    Parameter parameter;
    parameter.title = textAt(node, "title");
    parameter.symbol = stringAt(node, "symbol");
    parameter.published = numberAt(node, "value");
    parameter.publishedUnit = stringAt(node, "unit");
    parameter.value = parameter.published * unitFactor(parameter.publishedUnit, about.unit).value_or(1);
    if (node.find("cv")) parameter.cv = numberAt(node, "cv");
    parameter.cvGrade = gradeNamed(stringAt(node, "cv_grade"));
    parameter.grade = gradeNamed(stringAt(node, "grade")).value_or(Grade::Assumption);
    for (const JsonNode& source : arrayAt(node, "source")) parameter.sources.push_back(stringOf(source));
    parameter.reason = textAt(node, "reason");
    parameter.population = textAt(node, "population");
    if (node.find("range")) parameter.range = rangeIn(node);
    return parameter;
}

void checkSpread(const JsonNode& node, const Parameter& parameter, Form& form, const JsonPath& path) {
    if (parameter.cv && !parameter.cvGrade) form.refuse(node, JsonPath(path, "cv_grade"), "cv_grade_missing");
    if (!parameter.range) return;
    const double low = parameter.range->front();
    const double high = parameter.range->back();
    const bool within = low <= parameter.published && parameter.published <= high && low < high;
    if (within) return;
    form.refuse(*node.find("range"), JsonPath(path, "range"), "range_without_value",
                {spelledOut(low), spelledOut(high), spelledOut(parameter.published)});
}

}  // namespace

std::string parameterName(ParameterId id) {
    const ParameterInfo about = info(id);
    std::string suffix("_");
    suffix += about.unit;
    if (suffix == "_1") return std::string(about.key);
    if (suffix.starts_with("_1/")) suffix.erase(1, 1);
    if (const auto slash = suffix.find('/'); slash != std::string::npos) {
        suffix.replace(slash, 1, slash == 1 ? "per_" : "_per_");
    }
    return std::string(about.key.substr(0, about.key.size() - suffix.size()));
}

bool scalesWithF(ParameterId id) {
    return id == ParameterId::CL || id == ParameterId::Vc || id == ParameterId::Q || id == ParameterId::Vp;
}

Shape cvShape() { return numberAbove(0, mostCv); }

void checkLimits(const JsonNode& node, double value, const ParameterInfo& about, Form& form, const JsonPath& path) {
    const bool enough = about.minimumExcluded ? value > about.minimum : value >= about.minimum;
    if (enough && value <= about.maximum) return;
    form.refuse(*node.find("value"), JsonPath(path, "value"),
                about.minimumExcluded ? "parameter_outside_above" : "parameter_outside",
                {spelledOut(value), spelledOut(about.minimum), spelledOut(about.maximum), unitAfterNumber(about)});
}

Shape parametersShape(std::span<const ParameterId> ids) {
    std::vector<ShapeKey> keys;
    for (const ParameterId id : ids) keys.push_back(optional(parameterName(id), parameterShape(info(id).unit)));
    return object(std::move(keys));
}

const std::vector<SiteKey>& siteKeys() {
    static const std::vector<SiteKey> keys = {
        {SiteNumber::ke0, "ke0", "^[a-z][A-Za-z0-9_]{0,9}_ke0$", true},
        {SiteNumber::EC50, "EC50", "^([a-z][A-Za-z0-9_]{0,9}_)?EC50$", false},
        {SiteNumber::gamma, "gamma", "^([a-z][A-Za-z0-9_]{0,9}_)?gamma$", false},
        {SiteNumber::Emax, "Emax", "^[a-z][A-Za-z0-9_]{0,9}_Emax$", false},
        {SiteNumber::plasmaEC50, "EC50_plasma", "^[a-z][A-Za-z0-9_]{0,9}_EC50_plasma$", false},
    };
    return keys;
}

std::optional<ParameterId> siteNumberWithName(std::string_view name, SiteNumber which) {
    if (which == SiteNumber::EC50 && name == "EC50") return ParameterId::EC50;
    if (which == SiteNumber::gamma && name == "gamma") return ParameterId::gamma;
    std::string ending("_");
    ending += siteKeys().at(static_cast<std::size_t>(which)).name;
    if (!name.ends_with(ending)) return std::nullopt;
    return siteNumber(which, name.substr(0, name.size() - ending.size()));
}

std::vector<ParameterId> siteNumbersIn(const JsonNode& parameters) {
    std::vector<ParameterId> ids;
    for (const JsonMember& member : *parameters.as<JsonNode::Object>()) {
        for (const SiteKey& key : siteKeys()) {
            const auto id = siteNumberWithName(member.key, key.which);
            if (id && siteNumberOf(*id)) ids.push_back(*id);
        }
    }
    return ids;
}

namespace {

/// Whether a key of `parameters` names this number by a name of its own.
template <SiteNumber which>
bool isNamed(std::string_view key) {
    const auto id = siteNumberWithName(key, which);
    return id && siteNumberOf(*id);
}

template <SiteNumber which>
ShapeFamily familyOf(Shape (*shape)(std::string_view unit)) {
    const std::string& name = siteKeys().at(static_cast<std::size_t>(which)).name;
    std::string pattern("^[a-z][A-Za-z0-9_]{0,9}_");
    pattern.append(name).append("$");
    std::string example("NAME_");
    example += name;
    return {std::move(example), std::move(pattern), isNamed<which>, shape(info(*siteNumber(which, "a")).unit)};
}

}  // namespace

std::vector<ShapeFamily> siteNumberFamilies(Shape (*shape)(std::string_view unit)) {
    return {familyOf<SiteNumber::ke0>(shape), familyOf<SiteNumber::EC50>(shape), familyOf<SiteNumber::gamma>(shape),
            familyOf<SiteNumber::Emax>(shape), familyOf<SiteNumber::plasmaEC50>(shape)};
}

Shape siteNumberShape(std::string_view unit) { return parameterShape(unit, true); }

ParameterTable parametersIn(const JsonNode& node, std::span<const ParameterId> ids, bool apparent,
                            const Sources& sources, Form& form, const JsonPath& path) {
    ParameterTable table;
    for (const ParameterId id : ids) {
        const std::string name = parameterName(id);
        const JsonNode* entry = node.find(name);
        if (!entry || !form.sound(*entry)) continue;
        const JsonPath below(path, name);
        table[id] = parameterIn(*entry, info(id));
        checkLimits(*entry, table[id].value, info(id), form, below);
        checkSpread(*entry, table[id], form, below);
        checkProvenance(*entry, sources, form, below);
    }
    const auto F = table.find(ParameterId::F);
    if (!apparent || F == table.end()) return table;
    for (auto& [id, parameter] : table) {
        if (scalesWithF(id)) parameter.value *= F->second.value;
    }
    return table;
}

std::vector<ShapeKey> provenanceKeys() {
    return {required("grade", gradeShape()), optional("source", array(string())), optional("reason", text())};
}

Provenance provenanceIn(const JsonNode& node) {
    Provenance provenance;
    provenance.grade = gradeNamed(stringAt(node, "grade")).value_or(Grade::Assumption);
    for (const JsonNode& source : arrayAt(node, "source")) provenance.sources.push_back(stringOf(source));
    provenance.reason = textAt(node, "reason");
    return provenance;
}

void checkProvenance(const JsonNode& node, const Sources& sources, Form& form, const JsonPath& path) {
    const auto grade = gradeNamed(stringAt(node, "grade"));
    const bool published = grade == Grade::Seen || grade == Grade::SeenSecondary || grade == Grade::Derived;
    const auto& named = arrayAt(node, "source");
    if (published && named.empty()) {
        form.refuse(node, JsonPath(path, "source"), "source_missing", {stringAt(node, "grade")});
    }
    if (!published && textAt(node, "reason").empty()) {
        form.refuse(node, JsonPath(path, "reason"), "reason_missing", {stringAt(node, "grade")});
    }
    const JsonPath list(path, "source");
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (sources.contains(stringOf(named[i]))) continue;
        form.refuse(named[i], JsonPath(list, i), "unknown_source", {stringOf(named[i])});
    }
}

}  // namespace theca

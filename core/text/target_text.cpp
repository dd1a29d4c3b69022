#include "core/text/target_text.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/base/number_text.h"
#include "core/model/signal_names.h"
#include "core/solve/simulator.h"
#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/scenario_read.h"
#include "core/text/scenario_text.h"
#include "core/text/target_shape.h"
#include "core/text/unit_text.h"
#include "core/text/worded.h"

namespace theca {

namespace {

MeasureKindUse kindNamed(std::string_view name) {
    const auto is = [name](const MeasureKindUse& one) { return nameOf(one.kind) == name; };
    return *std::find_if(measureKinds().begin(), measureKinds().end(), is);
}

/// Reads the measures of one target; called only if the form is sound.
class MeasureReader {
public:
    MeasureReader(const Target& target, const Library& library, Form& form)
        : m_target(target), m_library(library), m_form(form) {}

    Measure read(const JsonNode& node, const JsonPath& path) const {
        const MeasureKindUse about = kindNamed(stringAt(node, "kind"));
        Measure measure;
        measure.kind = about.kind;
        if (about.needs == MeasureNeeds::Two) {
            for (const std::string_view key : {std::string_view("of"), secondKey(about.kind)}) {
                measure.of.push_back(read(*node.find(key), JsonPath(path, key)));
            }
            checkLike(node, measure, path);
            return measure;
        }
        measure.therapy = static_cast<std::size_t>(intAt(node, "therapy"));
        measure.years = numberAt(node, "years");
        measure.level = numberAt(node, about.needs == MeasureNeeds::Level ? "level_ng_per_mL" : "level");
        if (const Scenario* scenario = scenarioOf(node, measure, path)) {
            readTimes(node, measure, *scenario, path);
            readSignal(node, measure, *scenario, path);
        }
        return measure;
    }

    const Drug& drugOf(const Measure& measure) const {
        const Measure* first = &measure;
        while (!first->of.empty()) first = &first->of.front();
        return m_library.drugs.at(m_target.scenarios.at(first->scenario).drug);
    }

private:
    const Scenario* scenarioOf(const JsonNode& node, Measure& measure, const JsonPath& path) const {
        const std::string title = stringAt(node, "scenario");
        const auto named = [&title](const Scenario& one) { return one.title.english() == title; };
        const auto found = std::find_if(m_target.scenarios.begin(), m_target.scenarios.end(), named);
        if (found == m_target.scenarios.end()) {
            m_form.refuse(*node.find("scenario"), JsonPath(path, "scenario"), "unknown_scenario", {title});
            return nullptr;
        }
        measure.scenario = static_cast<std::size_t>(found - m_target.scenarios.begin());
        if (measure.therapy >= found->therapies.size()) {
            m_form.refuse(*node.find("therapy"), JsonPath(path, "therapy"), "no_such_therapy",
                          {std::to_string(measure.therapy), std::to_string(found->therapies.size() - 1)});
        }
        return &*found;
    }

    void readTimes(const JsonNode& node, Measure& measure, const Scenario& scenario, const JsonPath& path) const {
        measure.at = Hours(numberAt(node, "at_h"));
        measure.from = Hours(numberAt(node, "from_h"));
        measure.until = Hours(numberAt(node, "until_h"));
        measure.every = Hours(numberAt(node, "every_h", 1));
        for (const char* key : {"at_h", "from_h", "until_h"}) {
            const double time = numberAt(node, key);
            if (time <= scenario.horizon.number()) continue;
            m_form.refuse(*node.find(key), JsonPath(path, key), "beyond_horizon",
                          {spelledOut(time), spelledOut(scenario.horizon.number())});
        }
        if (!node.find("until_h") || measure.from < measure.until) return;
        m_form.refuse(*node.find("until_h"), JsonPath(path, "until_h"), "ends_before_it_begins",
                      {spelledOut(measure.until.number()), spelledOut(measure.from.number())});
    }

    void readSignal(const JsonNode& node, Measure& measure, const Scenario& scenario, const JsonPath& path) const {
        const JsonNode* what = node.find("what");
        if (!what) return;
        const Drug& drug = m_library.drugs.at(scenario.drug);
        const auto signal = signalNamed(stringOf(*what), drug);
        if (!signal) {
            m_form.refuse(*what, JsonPath(path, "what"), "unknown_signal",
                          {stringOf(*what), drug.name, signalNames(drug)});
            return;
        }
        measure.what = *signal;
        using Kind = Measure::Kind;
        constexpr std::array ofAnySignal = {Kind::Peak, Kind::PeakTime, Kind::Value, Kind::Mean, Kind::Steady};
        const bool anySignal = std::find(ofAnySignal.begin(), ofAnySignal.end(), measure.kind) != ofAnySignal.end();
        const bool rate = measure.kind == Kind::SteadyRateFor;
        if (rate && signal->kind != Signal::Kind::ReadOut) {
            m_form.refuse(*what, JsonPath(path, "what"), "not_a_read_out", {stringOf(*what)});
        } else if (!rate && !anySignal && !isConcentration(*signal, drug)) {
            m_form.refuse(*what, JsonPath(path, "what"), "not_a_concentration", {stringOf(*what)});
        }
    }

    void checkLike(const JsonNode& node, const Measure& measure, const JsonPath& path) const {
        const std::string_view first = unitOf(measure.of[0], drugOf(measure.of[0]));
        const std::string_view second = unitOf(measure.of[1], drugOf(measure.of[1]));
        if (first == second) return;
        m_form.refuse(node, path, "units_differ", {std::string(first), std::string(second)});
    }

    const Target& m_target;
    const Library& m_library;
    Form& m_form;
};

/// Factor from the unit of the measure to the unit in which a part is reported.
double factorTo(const std::string& unit, std::string_view own, const JsonNode& node, Form& form, const JsonPath& path) {
    if (unit == own) return 1;
    if (const auto factor = unitFactor(unit, own)) return 1 / *factor;
    std::string allowed(own);
    for (const std::string& other : unitsFor(own)) {
        if (other != own) allowed += ", " + other;
    }
    form.refuse(*node.find("unit"), JsonPath(path, "unit"), "unknown_choice", {unit, allowed});
    return 1;
}

TargetPart partIn(const JsonNode& node, const MeasureReader& reader, Form& form, const JsonPath& path) {
    TargetPart part;
    part.quantity = wordedAt(node, "quantity", form, path);
    part.unit = stringAt(node, "unit");
    part.observed = wordedAt(node, "observed", form, path);
    if (node.find("low")) part.low = numberAt(node, "low");
    if (node.find("high")) part.high = numberAt(node, "high");
    part.byConstruction = boolAt(node, "by_construction");
    for (const JsonNode& one : arrayAt(node, "fitted")) part.fitted.push_back(stringOf(one));
    if (const JsonNode* misfit = node.find("misfit")) {
        part.misfit = Misfit{numberAt(*misfit, "expected"), wordedAt(*misfit, "why", form, JsonPath(path, "misfit"))};
    }
    if (part.low && part.high && *part.low > *part.high) {
        form.refuse(*node.find("high"), JsonPath(path, "high"), "axis_not_rising",
                    {spelledOut(*part.low), spelledOut(*part.high)});
    }
    const Errors::size_type before = form.count();
    part.measure = reader.read(*node.find("measure"), JsonPath(path, "measure"));
    if (form.count() > before) return part;
    part.factor = factorTo(part.unit, unitOf(part.measure, reader.drugOf(part.measure)), node, form, path);
    return part;
}

/// Reports why a scenario cannot be simulated, at its place in this file.
bool canRun(const JsonNode& node, const Scenario& scenario, const Library& library, Form& form, const JsonPath& path) {
    const Errors found = problems(scenario, library);
    for (const Error& error : found) {
        form.refuse(nearest(node, error.path), JsonPath(path, error.path), error.code, error.arguments);
    }
    return found.empty();
}

bool readScenarios(const JsonNode& node, Target& target, const Library& library, Form& form, const JsonPath& path) {
    const JsonPath list(path, "scenarios");
    std::set<std::string> titles;
    bool sound = true;
    std::size_t place = 0;
    for (const JsonNode& one : arrayAt(node, "scenarios")) {
        const JsonPath entry(list, place++);
        const std::size_t before = form.count();
        target.scenarios.push_back(scenarioIn(one, form, entry));
        const bool keepsItsRules = form.count() == before;
        const std::string& title = target.scenarios.back().title.english();
        if (!titles.insert(title).second) {
            form.refuse(*one.find("title"), JsonPath(entry, "title"), "name_twice", {title});
        }
        sound = keepsItsRules && canRun(one, target.scenarios.back(), library, form, entry) && sound;
    }
    return sound;
}

Target targetIn(const JsonNode& node, const Library& library, Form& form, const JsonPath& path) {
    Target target;
    target.id = stringAt(node, "id");
    target.quantity = wordedAt(node, "quantity", form, path);
    target.protocol = wordedAt(node, "protocol", form, path);
    target.protocolExact = wordedAt(node, "protocol_exact", form, path);
    target.observed = wordedAt(node, "observed", form, path);
    target.tolerance = wordedAt(node, "tolerance", form, path);
    target.structure = stringAt(node, "structure");
    const JsonPath sources(path, "source");
    for (const JsonNode& one : arrayAt(node, "source")) {
        const JsonPath entry(sources, target.sources.size());
        target.sources.push_back(stringOf(one));
        if (!library.sources.contains(target.sources.back()))
            form.refuse(one, entry, "unknown_source", {target.sources.back()});
    }
    if (!readScenarios(node, target, library, form, path)) return target;
    const MeasureReader reader(target, library, form);
    const JsonPath parts(path, "parts");
    for (const JsonNode& one : arrayAt(node, "parts")) {
        target.parts.push_back(partIn(one, reader, form, JsonPath(parts, target.parts.size())));
    }
    return target;
}

}  // namespace

Result<std::vector<Target>> readTargets(std::string_view text, const Library& library) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "targets", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, targetsShape());
    if (!form.sound(*root)) return std::move(form).placedIn(text);
    std::vector<Target> targets;
    std::set<std::string> ids;
    const JsonPath top;
    const JsonPath list(top, "targets");
    for (const JsonNode& one : arrayAt(*root, "targets")) {
        const JsonPath entry(list, targets.size());
        targets.push_back(targetIn(one, library, form, entry));
        if (!ids.insert(targets.back().id).second)
            form.refuse(*one.find("id"), JsonPath(entry, "id"), "name_twice", {targets.back().id});
    }
    if (!form.empty()) return std::move(form).placedIn(text);
    return targets;
}

}  // namespace theca

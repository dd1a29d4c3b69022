#include "core/web/control.h"

#include <algorithm>

#include "core/data/parameter.h"
#include "core/exercise/free_number.h"
#include "core/scenario/lock.h"
#include "core/scenario/scenario_fields.h"
#include "core/scenario/scenario_path.h"

namespace theca::web {

namespace {

using Kind = Control::Kind;

constexpr std::string_view parameterFolder = "patient/parameters/";

Kind kindOf(FreeNumber::Kind kind) {
    switch (kind) {
        case FreeNumber::Kind::Real:
            return Kind::Real;
        case FreeNumber::Kind::Whole:
            return Kind::Whole;
        case FreeNumber::Kind::Level:
            return Kind::Level;
    }
    return Kind::Real;
}

/// A control of what stands at a path; none if it is no number, flag or level.
std::optional<Control> controlAt(const Scenario& scenario, const std::string& path) {
    const std::optional<FieldValue> value = valueAt(scenario, path);
    if (!value) return std::nullopt;
    Control control{path, std::nullopt, Kind::Real, {}, {}, {0, 1, false}, {}, 0};
    if (const bool* flag = std::get_if<bool>(&*value)) {
        control.kind = Kind::Flag;
        control.value = *flag ? 1 : 0;
    } else if (const auto* word = std::get_if<std::string>(&*value)) {
        const auto level = levelNamed(*word);
        if (!level) return std::nullopt;
        control.kind = Kind::Level;
        control.limits.highest = levelCount - 1;
        control.value = level->index;
    } else {
        control.value = std::get<double>(*value);
        control.limits = limitsAt(scenario, path).value_or(control.limits);
    }
    return control;
}

/// A number of the drug that the person may differ in: the scenario's own, else the drug's.
std::optional<Control> parameterAt(const Scenario& scenario, const Drug& drug, const std::string& path) {
    const auto id = parameterWithKey(std::string_view(path).substr(parameterFolder.size()));
    const auto limits = limitsAt(scenario, path);
    if (!id || !limits || !drug.has(*id)) return std::nullopt;
    Control control{path, std::nullopt, Kind::Real, std::string(info(*id).unit), {}, *limits, {}, drug.value(*id)};
    const std::string& symbol = drug.parameters.at(*id).symbol;
    control.title = symbol.empty() ? path.substr(parameterFolder.size()) : symbol;
    if (const auto own = valueAt(scenario, path)) control.value = std::get<double>(*own);
    return control;
}

std::vector<std::string> personPaths() {
    std::vector<std::string> paths;
    format::forEach(format::fields<Patient>,
                    [&paths](const auto& field) { paths.push_back("patient/" + std::string(field.key)); });
    return paths;
}

/// What a page shows without a control of its own: how it is looked at, and people.
bool isElsewhere(std::string_view path) {
    return path.starts_with("view") || path.starts_with("population") || path.starts_with("pins") ||
           path.starts_with("observations") || path.ends_with("/shown");
}

class Controls {
public:
    Controls(const Scenario& scenario, const Drug& drug) : m_scenario(scenario), m_drug(drug) {}

    void add(std::optional<Control> control) {
        if (!control || !adjustable(m_scenario.lock, control->path) || isElsewhere(control->path)) return;
        const auto same = [&](const Control& one) { return one.path == control->path; };
        if (std::any_of(m_found.begin(), m_found.end(), same)) return;
        control->slider = sliderRange(control->limits, control->value, control->kind);
        m_found.push_back(std::move(*control));
    }
    void addPlans() {
        for (const FreeNumber& one : freeNumbers(m_scenario))
            add(Control{one.path, one.therapy, kindOf(one.kind), std::string(one.unit), {}, one.limits, {}, one.value});
    }
    void addPerson() {
        for (const std::string& path : personPaths()) add(controlAt(m_scenario, path));
    }
    void addNamed() {
        for (const std::string& path : m_scenario.lock) {
            const bool isParameter = path.starts_with(parameterFolder);
            add(isParameter ? parameterAt(m_scenario, m_drug, path) : controlAt(m_scenario, path));
        }
    }
    std::vector<Control> found() && { return std::move(m_found); }

private:
    const Scenario& m_scenario;
    const Drug& m_drug;
    std::vector<Control> m_found;
};

}  // namespace

std::vector<Control> openControls(const Scenario& scenario, const Drug& drug) {
    Controls controls(scenario, drug);
    controls.addPlans();
    controls.addPerson();
    controls.addNamed();
    return std::move(controls).found();
}

}  // namespace theca::web

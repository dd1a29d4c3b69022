#include "core/simulator.h"

#include "core/individual.h"
#include "core/regimen.h"

namespace theca {

namespace {

std::string names(const Library& library) {
    std::string list;
    for (const auto& [name, drug] : library.drugs) list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// A scenario as far as it can be prepared, with everything that stands in the way of simulating it.
struct Prepared {
    std::shared_ptr<const Model> model;
    std::vector<Inputs> inputs;
    Errors errors;

    void add(const Errors& more) { errors.insert(errors.end(), more.begin(), more.end()); }
};

Prepared prepare(const Scenario& scenario, const Library& library) {
    Prepared prepared;
    const auto drug = library.drugs.find(scenario.drug);
    if (drug == library.drugs.end()) {
        prepared.errors.push_back({"unknown_drug", "drug", {scenario.drug, names(library)}});
        return prepared;
    }
    const auto person = individual(drug->second, library.physiology, scenario.patient);
    if (!person) {
        prepared.add(person.errors());
        return prepared;
    }
    const PumpHardware hardware = pumpHardware(library.physiology);
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        auto entering =
            inputs(scenario.therapies[i], *person, scenario.horizon, hardware, "therapies/" + std::to_string(i));
        if (entering)
            prepared.inputs.push_back(std::move(entering).value());
        else
            prepared.add(entering.errors());
    }
    if (prepared.errors.empty())
        prepared.model = std::make_shared<const Model>(drug->second, *person, scenario.csfModel);
    return prepared;
}

}  // namespace

Errors problems(const Scenario& scenario, const Library& library) { return prepare(scenario, library).errors; }

Result<Run> simulate(const Scenario& scenario, const Library& library) {
    Prepared prepared = prepare(scenario, library);
    if (!prepared.errors.empty()) return prepared.errors;
    Run run{prepared.model, {}};
    for (Inputs& entering : prepared.inputs)
        run.therapies.emplace_back(prepared.model, std::move(entering), scenario.horizon);
    return run;
}

}  // namespace theca

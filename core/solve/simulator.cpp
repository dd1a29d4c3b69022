#include "core/solve/simulator.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/model/individual.h"
#include "core/model/pump_hardware.h"
#include "core/model/regimen.h"
#include "core/scenario/problems.h"

namespace theca {

namespace {

std::string names(const Library& library) {
    std::string list;
    for (const auto& [name, drug] : library.drugs) list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// A scenario that was simulated, with its run.
struct Earlier {
    const Scenario& scenario;
    const Run& run;
};

bool samePerson(const Scenario& a, const Scenario& b) {
    return a.drug == b.drug && a.csfModel == b.csfModel && a.patient == b.patient;
}

/// The earlier run of a therapy, if it used the same model and horizon.
std::optional<Trajectory> known(const Therapy& therapy, Hours horizon, const Earlier* earlier) {
    if (!earlier || earlier->scenario.horizon != horizon) return std::nullopt;
    const auto& before = earlier->scenario.therapies;
    const auto same =
        std::find_if(before.begin(), before.end(), [&therapy](const Therapy& one) { return runAlike(one, therapy); });
    if (same == before.end()) return std::nullopt;
    return earlier->run.therapies[static_cast<std::size_t>(same - before.begin())];
}

/// A therapy that has still to be simulated, or its run.
struct Course {
    Inputs inputs;
    std::optional<Trajectory> known;
};

/// A scenario prepared as far as possible, with every error that prevents its simulation.
struct Prepared {
    std::shared_ptr<const Model> model;
    std::vector<Course> courses;
    Errors errors;

    void add(const Errors& more) { errors.insert(errors.end(), more.begin(), more.end()); }
};

void prepareTherapies(Prepared& prepared, const Scenario& scenario, const Individual& person,
                      const PumpHardware& hardware, const Earlier* earlier) {
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        const Therapy& therapy = scenario.therapies[i];
        if (auto same = known(therapy, scenario.horizon, earlier)) {
            prepared.courses.push_back({{}, std::move(same)});
            continue;
        }
        auto entering = inputs(therapy, person, scenario.horizon, hardware, "therapies/" + std::to_string(i));
        if (entering)
            prepared.courses.push_back({std::move(entering).value(), std::nullopt});
        else
            prepared.add(entering.errors());
    }
}

Prepared prepare(const Scenario& scenario, const Library& library, const Earlier* earlier) {
    Prepared prepared;
    prepared.errors = problems(scenario);
    if (!prepared.errors.empty()) return prepared;
    const PumpHardware hardware = pumpHardware(library.physiology);
    if (earlier && samePerson(scenario, earlier->scenario)) {
        prepared.model = earlier->run.model;
        prepareTherapies(prepared, scenario, prepared.model->individual(), hardware, earlier);
        return prepared;
    }
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
    prepareTherapies(prepared, scenario, *person, hardware, nullptr);
    if (prepared.errors.empty())
        prepared.model = std::make_shared<const Model>(drug->second, *person, scenario.csfModel);
    return prepared;
}

Result<Run> runOf(Prepared prepared, Hours horizon) {
    if (!prepared.errors.empty()) return prepared.errors;
    Run run{prepared.model, {}};
    for (Course& course : prepared.courses) {
        if (course.known)
            run.therapies.push_back(std::move(*course.known));
        else
            run.therapies.emplace_back(prepared.model, std::move(course.inputs), horizon);
    }
    return run;
}

}  // namespace

Errors problems(const Scenario& scenario, const Library& library) { return prepare(scenario, library, nullptr).errors; }

Result<Run> simulate(const Scenario& scenario, const Library& library) {
    return runOf(prepare(scenario, library, nullptr), scenario.horizon);
}

Result<Run> simulate(const Scenario& scenario, const Library& library, const Scenario& before, const Run& earlier) {
    const Earlier known{before, earlier};
    return runOf(prepare(scenario, library, &known), scenario.horizon);
}

bool runAlike(const Therapy& a, const Therapy& b) {
    return a.oral == b.oral && a.injections == b.injections && a.pump == b.pump;
}

}  // namespace theca

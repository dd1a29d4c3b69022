#include "core/people/fast/population_model.h"

#include "core/model/individual.h"
#include "core/model/pump_hardware.h"

namespace theca {

PopulationModel::PopulationModel(const Scenario& scenario, const Library& library)
    : m_scenario(scenario),
      m_physiology(library.physiology),
      m_drug(std::make_shared<const Drug>(library.drugs.at(scenario.drug))),
      m_people(*m_drug, library.physiology, scenario.patient, scenario.population),
      m_median(modelOf(m_people.median())) {
    const PumpHardware hardware = pumpHardware(library.physiology);
    for (const Therapy& therapy : scenario.therapies) {
        Inputs entering = theca::inputs(therapy, m_median->individual(), scenario.horizon, hardware, {}).value();
        entering.events.clear();
        entering.pump.reset();
        m_inputs.push_back(std::move(entering));
    }
}

double PopulationModel::tabletFactor(const Individual& person) const {
    return person.absorption ? person.absorption->F / m_median->individual().absorption->F : 1;
}

void PopulationModel::vary(Individual& person, ParameterId id, double value) const {
    setVaried(person, id, value, *m_drug, m_physiology, m_people.median());
}

Trajectory PopulationModel::trajectory(const std::shared_ptr<const Model>& model, std::size_t therapy) const {
    Inputs entering = m_inputs[therapy];
    const double factor = tabletFactor(model->individual());
    for (Deposit& deposit : entering.deposits) {
        if (deposit.into.place == Entry::Place::Gut) deposit.amount = deposit.amount * factor;
    }
    return {model, std::move(entering), m_scenario.horizon};
}

std::shared_ptr<const Model> PopulationModel::modelOf(const Patient& person) const {
    return std::make_shared<const Model>(m_drug, individual(*m_drug, m_physiology, person).value(),
                                         m_scenario.csfModel);
}

}  // namespace theca

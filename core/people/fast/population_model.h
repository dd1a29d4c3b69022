#pragma once

#include <memory>
#include <vector>

#include "core/data/library.h"
#include "core/people/people.h"
#include "core/scenario/scenario.h"
#include "core/solve/model.h"
#include "core/solve/trajectory.h"

namespace theca {

/// What the virtual people of a scenario share, and each of them as a patient [docs/people.md, 3]. The median person is
/// the patient, around whom the others vary. The scenario, which has no problems, and the library must outlive it.
class PopulationModel {
public:
    PopulationModel(const Scenario& scenario, const Library& library);

    std::size_t count() const { return static_cast<std::size_t>(m_scenario.population.patients); }
    std::size_t therapies() const { return m_inputs.size(); }
    Hours horizon() const { return m_scenario.horizon; }
    CsfModel structure() const { return m_scenario.csfModel; }
    const Drug& drug() const { return *m_drug; }
    const People& people() const { return m_people; }
    const Model& median() const { return *m_median; }

    /// The inputs of a therapy for the median person. Others get the same, except for the absorbed share of tablets.
    const Inputs& inputs(std::size_t therapy) const { return m_inputs[therapy]; }
    /// F of this person over F of the median person; 1 if there are no tablets.
    double tabletFactor(const Individual& person) const;
    /// Gives a copy of the median person another value of a varied parameter.
    void vary(Individual& person, ParameterId id, double value) const;

    /// One person, simulated like the patient.
    std::shared_ptr<const Model> model(std::size_t person) const { return modelOf(m_people.person(person)); }
    Trajectory trajectory(const std::shared_ptr<const Model>& model, std::size_t therapy) const;

private:
    std::shared_ptr<const Model> modelOf(const Patient& person) const;

    const Scenario& m_scenario;
    const Physiology& m_physiology;
    std::shared_ptr<const Drug> m_drug;
    People m_people;
    std::shared_ptr<const Model> m_median;
    std::vector<Inputs> m_inputs;
};

}  // namespace theca

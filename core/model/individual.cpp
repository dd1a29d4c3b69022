#include "core/model/individual.h"

#include <cassert>

namespace theca {

namespace {

/// The parameters of one person: overrides first, then the drug's, then the body's.
class Numbers {
public:
    Numbers(const Drug& drug, const Physiology& physiology, const Patient& patient)
        : m_drug(drug), m_physiology(physiology), m_patient(patient) {}

    bool has(ParameterId id) const { return m_drug.has(id) || m_physiology.parameters.contains(id); }

    double operator()(ParameterId id) const {
        if (const auto own = m_patient.parameters.find(id); own != m_patient.parameters.end()) return own->second;
        if (m_drug.has(id)) return m_drug.value(id);
        return m_physiology.parameters.at(id).value;
    }

private:
    const Drug& m_drug;
    const Physiology& m_physiology;
    const Patient& m_patient;
};

/// Creatinine clearance changes the renal share of CL [docs/model.md, M6].
double renalFactor(const Drug& drug, const Patient& patient) {
    if (!drug.has(ParameterId::renalFraction)) return 1;
    const double renal = drug.value(ParameterId::renalFraction);
    return (1 - renal) + renal * patient.creatinineClearance_mL_per_min / 100;
}

/// The reference canal scaled to the patient's length and to a volume [M2].
void scaleCanal(Individual& person, const Physiology& physiology, Centimetres canalLength, Millilitres spinalVolume) {
    Centimetres length{0};
    Millilitres volume{0};
    for (const LevelAnatomy& level : physiology.levels) {
        length += level.height;
        volume += level.volume;
    }
    person.canal.clear();
    person.canal.reserve(physiology.levels.size());
    for (const LevelAnatomy& level : physiology.levels) {
        person.canal.push_back({level.height * (canalLength / length), level.volume * (spinalVolume / volume)});
    }
}

EffectParameters effectOf(const Drug& drug, const Patient& patient, const Numbers& number) {
    EffectParameters effect;
    effect.EC50 = NanogramsPerMillilitre(number(ParameterId::EC50));
    effect.gamma = number(ParameterId::gamma);
    for (const EffectSite& site : drug.sites) effect.ke0.emplace_back(number(site.ke0));
    effect.scoreBaseline = patient.scoreBaseline;
    if (number.has(ParameterId::scoreFloor)) effect.scoreFloor = number(ParameterId::scoreFloor);
    if (patient.tolerance && number.has(ParameterId::toleranceAddedEC50)) {
        effect.tolerance =
            Tolerance{number(ParameterId::toleranceAddedEC50), Hours(number(ParameterId::toleranceHalfTime))};
    }
    if (number.has(ParameterId::withdrawalTimeConstant)) {
        effect.withdrawalTimeConstant = Hours(number(ParameterId::withdrawalTimeConstant));
    }
    return effect;
}

}  // namespace

Result<Individual> individual(const Drug& drug, const Physiology& physiology, const Patient& patient) {
    const Numbers number(drug, physiology, patient);
    Errors errors;
    for (const auto& [id, value] : patient.parameters) {
        if (!number.has(id)) {
            const std::string key(info(id).key);
            errors.push_back({"parameter_not_in_drug", "patient/parameters/" + key, {key, drug.name}});
        }
    }
    if (!errors.empty()) return errors;

    Individual person;
    if (drug.hasOralRoute()) {
        const Hours lag(number.has(ParameterId::tlag) ? number(ParameterId::tlag) : 0);
        person.absorption = Absorption{number(ParameterId::F), PerHour(number(ParameterId::ka)), lag};
    }
    person.CL = LitresPerHour(number(ParameterId::CL)) * renalFactor(drug, patient);
    person.Vc = Litres(number(ParameterId::Vc));
    if (drug.has(ParameterId::Q)) {
        person.peripheral = Peripheral{LitresPerHour(number(ParameterId::Q)), Litres(number(ParameterId::Vp))};
    }
    person.depotKa = PerHour(number(ParameterId::depotKa));
    person.Kp = number(ParameterId::Kp);
    scaleCanal(person, physiology, patient.canalLength, patient.spinalCsfVolume);
    person.D = SquareCentimetresPerHour(number(ParameterId::D));
    person.k = PerHour(number(ParameterId::k));
    person.cranialVolume = Millilitres(number(ParameterId::cranialVolume));
    person.csfProduction = MillilitresPerHour(number(ParameterId::csfProduction));
    person.bolusMixingVolume = Millilitres(number(ParameterId::bolusMixingVolume));
    person.onePoolCL = MillilitresPerHour(number(ParameterId::onePoolCL));
    person.onePoolV = Millilitres(number(ParameterId::onePoolV));
    if (!drug.sites.empty()) person.effect = effectOf(drug, patient, number);
    return person;
}

void setVaried(Individual& person, ParameterId id, double value, const Drug& drug, const Physiology& physiology,
               const Patient& patient) {
    if (isKe0(id)) {
        for (std::size_t i = 0; i < drug.sites.size(); ++i) {
            if (drug.sites[i].ke0 == id) person.effect->ke0[i] = PerHour(value);
        }
        return;
    }
    switch (id) {
        case ParameterId::CL:
            person.CL = LitresPerHour(value) * renalFactor(drug, patient);
            break;
        case ParameterId::Vc:
            person.Vc = Litres(value);
            break;
        case ParameterId::Vp:
            if (person.peripheral) person.peripheral->Vp = Litres(value);
            break;
        case ParameterId::F:
            if (person.absorption) person.absorption->F = value;
            break;
        case ParameterId::ka:
            if (person.absorption) person.absorption->ka = PerHour(value);
            break;
        case ParameterId::Kp:
            person.Kp = value;
            break;
        case ParameterId::D:
            person.D = SquareCentimetresPerHour(value);
            break;
        case ParameterId::k:
            person.k = PerHour(value);
            break;
        case ParameterId::spinalVolume:
            scaleCanal(person, physiology, patient.canalLength, Millilitres(value));
            break;
        case ParameterId::cranialVolume:
            person.cranialVolume = Millilitres(value);
            break;
        case ParameterId::EC50:
            if (person.effect) person.effect->EC50 = NanogramsPerMillilitre(value);
            break;
        case ParameterId::scoreBaseline:
            if (person.effect) person.effect->scoreBaseline = value;
            break;
        case ParameterId::onePoolCL:
            person.onePoolCL = MillilitresPerHour(value);
            break;
        default:
            assert(false);
    }
}

}  // namespace theca

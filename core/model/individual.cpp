#include "core/model/individual.h"

#include <cassert>
#include <optional>

namespace theca {

namespace {

/// The parameters of one person: overrides first, then those fitted with uniform mixing, then the drug's, then the
/// body's.
class Numbers {
public:
    Numbers(const Drug& drug, const Physiology& physiology, const Patient& patient)
        : m_drug(drug), m_physiology(physiology), m_patient(patient) {}

    bool has(ParameterId id) const { return m_drug.has(id) || m_physiology.parameters.contains(id); }

    double operator()(ParameterId id) const {
        if (const auto own = m_patient.parameters.find(id); own != m_patient.parameters.end()) return own->second;
        if (m_patient.parameters.contains(ParameterId::D)) {
            if (const auto fitted = uniformValue(id)) return *fitted;
        }
        if (m_drug.has(id)) return m_drug.value(id);
        const bool isEnd = id == ParameterId::mixingSac || id == ParameterId::mixingNeck;
        if (isEnd && m_drug.has(ParameterId::D)) return m_drug.value(ParameterId::D);
        return m_physiology.parameters.at(id).value;
    }

private:
    std::optional<double> uniformValue(ParameterId id) const {
        const auto preset = m_drug.presets.find(PopulationPreset::Uniform);
        if (preset == m_drug.presets.end()) return std::nullopt;
        const auto change = preset->second.find(id);
        return change == preset->second.end() ? std::nullopt : change->second.value;
    }

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

Mixing mixingOf(const Drug& drug, const Patient& patient, const Numbers& number) {
    const auto D = [&number](ParameterId id) { return SquareCentimetresPerHour(number(id)); };
    if (mixesUniformly(drug, patient)) return {D(ParameterId::D), D(ParameterId::D)};
    return {D(ParameterId::mixingSac), D(ParameterId::mixingNeck)};
}

SiteParameters siteOf(const EffectSite& site, const Numbers& number) {
    SiteParameters one{PerHour(number(site.ke0)), NanogramsPerMillilitre(number(site.EC50)), number(site.gamma)};
    if (site.Emax) one.Emax = number(*site.Emax);
    if (site.plasmaEC50) one.plasmaEC50 = NanogramsPerMillilitre(number(*site.plasmaEC50));
    return one;
}

/// Gives a site another value of those of its numbers that are this parameter.
void setVariedAt(const EffectSite& site, SiteParameters& one, ParameterId id, double value) {
    if (site.ke0 == id) one.ke0 = PerHour(value);
    if (site.EC50 == id) one.EC50 = NanogramsPerMillilitre(value);
    if (site.gamma == id) one.gamma = value;
    if (site.Emax == id) one.Emax = value;
    if (site.plasmaEC50 == id) one.plasmaEC50 = NanogramsPerMillilitre(value);
}

EffectParameters effectOf(const Drug& drug, const Patient& patient, const Numbers& number) {
    EffectParameters effect;
    for (const EffectSite& site : drug.sites) effect.sites.push_back(siteOf(site, number));
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

bool mixesTheCanal(ParameterId id) {
    return id == ParameterId::D || id == ParameterId::mixingSac || id == ParameterId::mixingNeck;
}

bool mixesUniformly(const Drug& drug, const Patient& patient) {
    const auto& own = patient.parameters;
    if (own.contains(ParameterId::D)) return true;
    return drug.has(ParameterId::D) && !own.contains(ParameterId::mixingSac) && !own.contains(ParameterId::mixingNeck);
}

double numberOf(ParameterId id, const Drug& drug, const Physiology& physiology, const Patient& patient) {
    return Numbers(drug, physiology, patient)(id);
}

Result<Individual> individual(const Drug& drug, const Physiology& physiology, const Patient& patient) {
    const Numbers number(drug, physiology, patient);
    Errors errors;
    for (const auto& [id, value] : patient.parameters) {
        if (!number.has(id) && !mixesTheCanal(id)) {
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
    person.mixing = mixingOf(drug, patient, number);
    person.narrowing = patient.narrowing;
    if (drug.has(ParameterId::tissueIn)) {
        person.tissue = Tissue{PerHour(number(ParameterId::tissueIn)), PerHour(number(ParameterId::tissueOut))};
    }
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
    if (siteNumberOf(id) || id == ParameterId::EC50 || id == ParameterId::gamma) {
        for (std::size_t i = 0; i < drug.sites.size(); ++i) {
            setVariedAt(drug.sites[i], person.effect->sites[i], id, value);
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
            person.mixing = {SquareCentimetresPerHour(value), SquareCentimetresPerHour(value)};
            break;
        case ParameterId::mixingSac:
            person.mixing.sac = SquareCentimetresPerHour(value);
            break;
        case ParameterId::mixingNeck:
            person.mixing.neck = SquareCentimetresPerHour(value);
            break;
        case ParameterId::tissueIn:
            if (person.tissue) person.tissue->in = PerHour(value);
            break;
        case ParameterId::tissueOut:
            if (person.tissue) person.tissue->out = PerHour(value);
            break;
        case ParameterId::bolusMixingVolume:
            person.bolusMixingVolume = Millilitres(value);
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

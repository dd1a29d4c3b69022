#include "core/people/people.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "core/data/parameter.h"
#include "core/scenario/scenario.h"

namespace theca {

namespace {

using P = ParameterId;

constexpr std::array streams = {P::CL,
                                P::Vc,
                                P::Vp,
                                P::F,
                                P::ka,
                                P::Kp,
                                P::D,
                                P::k,
                                P::spinalVolume,
                                P::cranialVolume,
                                P::toneKe0,
                                P::hReflexKe0,
                                P::EC50,
                                P::scoreBaseline,
                                P::onePoolCL};

const Preset& presetOf(const Drug& drug, PopulationPreset preset) {
    static const Preset none;
    const auto found = drug.presets.find(preset);
    return found == drug.presets.end() ? none : found->second;
}

const Parameter* parameterOf(const Drug& drug, const Physiology& physiology, ParameterId id) {
    for (const ParameterTable* table : {&drug.parameters, &physiology.parameters}) {
        if (const auto found = table->find(id); found != table->end()) return &found->second;
    }
    return nullptr;
}

double ownValue(const Patient& patient, ParameterId id, double usual) {
    if (id == P::spinalVolume) return patient.spinalCsfVolume.number();
    if (id == P::scoreBaseline) return patient.scoreBaseline;
    const auto own = patient.parameters.find(id);
    return own == patient.parameters.end() ? usual : own->second;
}

void setValue(Patient& patient, ParameterId id, double value) {
    if (id == P::spinalVolume) {
        patient.spinalCsfVolume = Millilitres(value);
    } else if (id == P::scoreBaseline) {
        patient.scoreBaseline = value;
    } else {
        patient.parameters[id] = value;
    }
}

/// Of a log-normal variable with this coefficient of variation.
double sigmaOf(double cv) { return std::sqrt(naturalLog(1 + cv * cv)); }

double lowestOf(const ParameterInfo& about) {
    return about.minimumExcluded ? std::max(about.minimum, std::numeric_limits<double>::min()) : about.minimum;
}

}  // namespace

std::span<const ParameterId> variedParameters() { return streams; }

People::People(const Drug& drug, const Physiology& physiology, const Patient& patient, const Population& population)
    : m_median(patient), m_seed(population.seed) {
    const Preset& preset = presetOf(drug, population.preset);
    for (const auto& [id, change] : preset) {
        if (change.value) m_median.parameters.emplace(id, *change.value);
    }
    for (std::size_t stream = 0; stream < streams.size(); ++stream) {
        const ParameterId id = streams[stream];
        const Parameter* parameter = parameterOf(drug, physiology, id);
        if (!parameter) continue;
        const auto changed = preset.find(id);
        const std::optional<double> cv =
            changed != preset.end() && changed->second.cv ? changed->second.cv : parameter->cv;
        if (!cv) continue;
        const ParameterInfo& about = info(id);
        m_varied.push_back({id, static_cast<std::uint32_t>(stream), ownValue(m_median, id, parameter->value),
                            sigmaOf(*cv), lowestOf(about), about.maximum});
    }
}

std::vector<ParameterId> People::varied() const {
    std::vector<ParameterId> ids;
    for (const Varied& varied : m_varied) ids.push_back(varied.id);
    return ids;
}

void People::draw(std::size_t which, std::uint64_t first, std::span<double> values) const {
    const Varied& varied = m_varied[which];
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double z = standardNormal(m_seed, first + i, varied.stream);
        const double value = varied.median * exponential(varied.sigma * z);
        values[i] = std::clamp(value, varied.lowest, varied.highest);
    }
}

Patient People::person(std::uint64_t index) const {
    Patient person = m_median;
    for (std::size_t i = 0; i < m_varied.size(); ++i) {
        double value = 0;
        draw(i, index, {&value, 1});
        setValue(person, m_varied[i].id, value);
    }
    return person;
}

}  // namespace theca

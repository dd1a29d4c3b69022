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

constexpr std::array beforeKe0 = {P::CL, P::Vc,           P::Vp,           P::F, P::ka, P::Kp, P::D,
                                  P::k,  P::spinalVolume, P::cranialVolume};
constexpr std::array afterKe0 = {P::EC50, P::scoreBaseline, P::onePoolCL};
constexpr std::size_t ke0Streams = 2;

/// A parameter and the number of its random stream. Adding one at the end changes no number of the others; moving one
/// does, and is not allowed.
struct Stream {
    ParameterId id;
    std::uint32_t number;
};

/// The rate constants of the drug's sites, each once, in the order of the sites.
std::vector<ParameterId> ke0sOf(const Drug& drug) {
    std::vector<ParameterId> ids;
    for (const EffectSite& site : drug.sites) {
        if (std::find(ids.begin(), ids.end(), site.ke0) == ids.end()) ids.push_back(site.ke0);
    }
    return ids;
}

std::vector<Stream> streamsOf(const Drug& drug) {
    std::vector<Stream> streams;
    std::uint32_t number = 0;
    for (const P id : beforeKe0) streams.push_back({id, number++});
    const std::vector<P> ke0s = ke0sOf(drug);
    const std::size_t early = std::min(ke0s.size(), ke0Streams);
    for (std::size_t i = 0; i < early; ++i) streams.push_back({ke0s[i], number + static_cast<std::uint32_t>(i)});
    number += ke0Streams;
    for (const P id : afterKe0) streams.push_back({id, number++});
    for (std::size_t i = early; i < ke0s.size(); ++i) streams.push_back({ke0s[i], number++});
    return streams;
}

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

/// Standard deviation of the logarithm of a log-normal variable with this coefficient of variation.
double sigmaOf(double cv) { return std::sqrt(naturalLog(1 + cv * cv)); }

double lowestOf(const ParameterInfo& about) {
    return about.minimumExcluded ? std::max(about.minimum, std::numeric_limits<double>::min()) : about.minimum;
}

}  // namespace

std::vector<ParameterId> variedParameters(const Drug& drug) {
    std::vector<ParameterId> ids;
    for (const Stream& stream : streamsOf(drug)) ids.push_back(stream.id);
    return ids;
}

People::People(const Drug& drug, const Physiology& physiology, const Patient& patient, const Population& population)
    : m_median(patient), m_seed(population.seed) {
    const Preset& preset = presetOf(drug, population.preset);
    for (const auto& [id, change] : preset) {
        if (change.value) m_median.parameters.emplace(id, *change.value);
    }
    for (const auto& [id, stream] : streamsOf(drug)) {
        const Parameter* parameter = parameterOf(drug, physiology, id);
        if (!parameter) continue;
        const auto changed = preset.find(id);
        const std::optional<double> cv =
            changed != preset.end() && changed->second.cv ? changed->second.cv : parameter->cv;
        if (!cv) continue;
        const ParameterInfo about = info(id);
        m_varied.push_back(
            {id, stream, ownValue(m_median, id, parameter->value), sigmaOf(*cv), lowestOf(about), about.maximum});
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

#include "core/people/people.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include "core/base/random.h"
#include "core/data/parameter.h"
#include "core/model/individual.h"
#include "core/scenario/scenario.h"

namespace theca {

namespace {

using P = ParameterId;

constexpr std::array beforeMixing = {P::CL, P::Vc, P::Vp, P::F, P::ka, P::Kp};
constexpr std::array mixing = {P::D, P::mixingSac, P::mixingNeck};  // of one stream: they vary together
constexpr std::array afterMixing = {P::k, P::spinalVolume, P::cranialVolume};
constexpr std::array afterKe0 = {P::EC50, P::scoreBaseline, P::onePoolCL};
constexpr std::size_t ke0Streams = 2;
constexpr std::array late = {P::bolusMixingVolume, P::tissueIn, P::tissueOut};
constexpr std::uint32_t firstLate = 1000;        // far behind the third and later ke0s
constexpr std::uint32_t firstSiteNumber = 2000;  // of the named EC50s and so on

/// A parameter and the number of its random stream. Adding one at the end changes no number of the others; moving one
/// does, and is not allowed.
struct Stream {
    ParameterId id;
    std::uint32_t number;
};

void addOnce(std::vector<ParameterId>& ids, ParameterId id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

/// The rate constants of the drug's sites, each once, in the order of the sites.
std::vector<ParameterId> ke0sOf(const Drug& drug) {
    std::vector<ParameterId> ids;
    for (const EffectSite& site : drug.sites) addOnce(ids, site.ke0);
    return ids;
}

/// The other numbers of its sites that have a name of their own.
std::vector<ParameterId> otherNumbersOf(const Drug& drug) {
    std::vector<ParameterId> ids;
    for (const EffectSite& site : drug.sites) {
        for (const ParameterId id : {site.EC50, site.gamma}) {
            if (siteNumberOf(id)) addOnce(ids, id);
        }
        if (site.Emax) addOnce(ids, *site.Emax);
        if (site.plasmaEC50) addOnce(ids, *site.plasmaEC50);
    }
    return ids;
}

std::vector<Stream> streamsOf(const Drug& drug) {
    std::vector<Stream> streams;
    std::uint32_t number = 0;
    for (const P id : beforeMixing) streams.push_back({id, number++});
    for (const P id : mixing) streams.push_back({id, number});
    ++number;
    for (const P id : afterMixing) streams.push_back({id, number++});
    const std::vector<P> ke0s = ke0sOf(drug);
    const std::size_t early = std::min(ke0s.size(), ke0Streams);
    for (std::size_t i = 0; i < early; ++i) streams.push_back({ke0s[i], number + static_cast<std::uint32_t>(i)});
    number += ke0Streams;
    for (const P id : afterKe0) streams.push_back({id, number++});
    for (std::size_t i = early; i < ke0s.size(); ++i) streams.push_back({ke0s[i], number++});
    number = firstLate;
    for (const P id : late) streams.push_back({id, number++});
    number = firstSiteNumber;
    for (const P id : otherNumbersOf(drug)) streams.push_back({id, number++});
    return streams;
}

/// What a preset of the drug or the body says about a parameter; null where neither says anything.
const PresetChange* changeOf(PopulationPreset preset, ParameterId id, const Drug& drug, const Physiology& physiology) {
    for (const Presets* presets : {&drug.presets, &physiology.presets}) {
        const auto found = presets->find(preset);
        if (found == presets->end()) continue;
        if (const auto change = found->second.find(id); change != found->second.end()) return &change->second;
    }
    return nullptr;
}

/// With what the preset says where the patient has no own number.
Patient medianOf(const Drug& drug, const Physiology& physiology, Patient patient, PopulationPreset preset) {
    for (const Presets* presets : {&drug.presets, &physiology.presets}) {
        const auto found = presets->find(preset);
        if (found == presets->end()) continue;
        for (const auto& [id, change] : found->second) {
            if (change.value) patient.parameters.emplace(id, *change.value);
        }
    }
    return patient;
}

const Parameter* parameterOf(const Drug& drug, const Physiology& physiology, ParameterId id) {
    for (const ParameterTable* table : {&drug.parameters, &physiology.parameters}) {
        if (const auto found = table->find(id); found != table->end()) return &found->second;
    }
    if (!mixesTheCanal(id)) return nullptr;
    const P other = id == P::D ? P::mixingNeck : P::D;  // what the files have in its place
    const ParameterTable& table = id == P::D ? physiology.parameters : drug.parameters;
    const auto found = table.find(other);
    return found == table.end() ? nullptr : &found->second;
}

/// How people differ in a parameter: as the preset says, or as goes with uniform mixing, or as the file has it.
std::optional<double> cvOf(ParameterId id, const Drug& drug, const Physiology& physiology, const Patient& patient,
                           PopulationPreset preset) {
    const PresetChange* change = changeOf(preset, id, drug, physiology);
    if (change && change->cv) return change->cv;
    if (patient.parameters.contains(P::D)) change = changeOf(PopulationPreset::Uniform, id, drug, physiology);
    if (change && change->cv) return change->cv;
    const Parameter* parameter = parameterOf(drug, physiology, id);
    return parameter ? parameter->cv : std::nullopt;
}

/// Of the numbers that mix the canal only those count that are used.
bool isUsed(ParameterId id, const Drug& drug, const Patient& patient) {
    const bool uniform = mixesUniformly(drug, patient);
    if (id == P::D) return uniform;
    return !(uniform && mixesTheCanal(id));
}

double medianOf(ParameterId id, const Drug& drug, const Physiology& physiology, const Patient& patient) {
    if (id == P::spinalVolume) return patient.spinalCsfVolume.number();
    if (id == P::scoreBaseline) return patient.scoreBaseline;
    return numberOf(id, drug, physiology, patient);
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
    : m_median(medianOf(drug, physiology, patient, population.preset)), m_seed(population.seed) {
    for (const auto& [id, stream] : streamsOf(drug)) {
        if (!parameterOf(drug, physiology, id) || !isUsed(id, drug, m_median)) continue;
        const std::optional<double> cv = cvOf(id, drug, physiology, m_median, population.preset);
        if (!cv || *cv == 0) continue;
        const ParameterInfo about = info(id);
        m_varied.push_back({id, stream, medianOf(id, drug, physiology, m_median), sigmaOf(*cv), lowestOf(about),
                            about.maximum});
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

#include "core/compare/what_if.h"

#include <algorithm>
#include <vector>

#include "core/base/number_text.h"
#include "core/scenario/scenario_fields.h"
#include "core/solve/exposure.h"

namespace theca {

namespace {

using P = ParameterId;

/// The parameters that are fields of patient and pump in scenario files.
std::optional<format::Range> fieldLimits(ParameterId id) {
    if (id == P::spinalVolume) return format::field<&Patient::spinalCsfVolume>().limits;
    if (id == P::canalLength) return format::field<&Patient::canalLength>().limits;
    if (id == P::scoreBaseline) return format::field<&Patient::scoreBaseline>().limits;
    if (id == P::pumpDeadVolume) return format::field<&Pump::deadVolume>().limits;
    return std::nullopt;
}

const Pump* firstPump(const Scenario& scenario) {
    for (const Therapy& therapy : scenario.therapies) {
        if (therapy.pump) return &*therapy.pump;
    }
    return nullptr;
}

double patientValue(const Patient& patient, ParameterId id) {
    if (id == P::spinalVolume) return patient.spinalCsfVolume.number();
    if (id == P::canalLength) return patient.canalLength.number();
    return patient.scoreBaseline;
}

void setPatientValue(Patient& patient, ParameterId id, double value) {
    if (id == P::spinalVolume) patient.spinalCsfVolume = Millilitres(value);
    if (id == P::canalLength) patient.canalLength = Centimetres(value);
    if (id == P::scoreBaseline) patient.scoreBaseline = value;
}

Parameter* parameterIn(Library& library, const std::string& drug, ParameterId id) {
    const auto found = library.drugs.find(drug);
    if (found == library.drugs.end()) return nullptr;
    auto& own = found->second.parameters;
    if (const auto entry = own.find(id); entry != own.end()) return &entry->second;
    auto& body = library.physiology.parameters;
    if (const auto entry = body.find(id); entry != body.end()) return &entry->second;
    return nullptr;
}

std::optional<Error> outOfReach(ParameterId id, double value) {
    const ParameterInfo& about = info(id);
    const format::Range own{about.minimum, about.maximum, about.minimumExcluded};
    const format::Range range = fieldLimits(id).value_or(own);
    if (range.holds(value)) return std::nullopt;
    constexpr int digits = 6;
    return Error{range.lowestExcluded ? "parameter_outside_above" : "parameter_outside",
                 std::string(about.key),
                 {rounded(value, digits), rounded(range.lowest, digits), rounded(range.highest, digits),
                  unitAfterNumber(about)}};
}

std::optional<double> share(const std::optional<double>& before, const std::optional<double>& after) {
    if (!before || !after || *before == 0) return std::nullopt;
    return (*after - *before) / *before;
}

/// The lowest value of the drug's first score, if the run offers it.
std::optional<double> lowestScore(const Trajectory& trajectory) {
    const auto& readOuts = trajectory.model().drug().readOuts;
    const auto isScore = [](const ReadOut& one) { return one.kind == ReadOutKind::Score; };
    const auto found = std::find_if(readOuts.begin(), readOuts.end(), isScore);
    if (found == readOuts.end()) return std::nullopt;
    const Signal signal = Signal::readOut(static_cast<int>(found - readOuts.begin()));
    if (!trajectory.offers(signal)) return std::nullopt;
    return extremes(trajectory, signal, Hours(0), trajectory.horizon()).lowest.value;
}

}  // namespace

NumberPlace placeOf(ParameterId id) {
    if (info(id).overridable) return NumberPlace::Override;
    if (id == P::pumpDeadVolume) return NumberPlace::Pump;
    return fieldLimits(id) ? NumberPlace::Patient : NumberPlace::DataFile;
}

const Parameter* parameterOf(const Library& library, const std::string& drug, ParameterId id) {
    const auto found = library.drugs.find(drug);
    if (found == library.drugs.end()) return nullptr;
    const auto& own = found->second.parameters;
    if (const auto entry = own.find(id); entry != own.end()) return &entry->second;
    const auto& body = library.physiology.parameters;
    const auto entry = body.find(id);
    return entry == body.end() ? nullptr : &entry->second;
}

std::optional<double> valueInUse(const Scenario& scenario, const Library& library, ParameterId id) {
    const Parameter* parameter = parameterOf(library, scenario.drug, id);
    if (!parameter) return std::nullopt;
    const auto& own = scenario.patient.parameters;
    if (const auto entry = own.find(id); entry != own.end()) return entry->second;
    if (placeOf(id) == NumberPlace::Patient) return patientValue(scenario.patient, id);
    const Pump* pump = firstPump(scenario);
    if (placeOf(id) == NumberPlace::Pump && pump) return pump->deadVolume.number();
    return parameter->value;
}

void setValue(Scenario& scenario, ParameterId id, double value) {
    switch (placeOf(id)) {
        case NumberPlace::Override:
            scenario.patient.parameters[id] = value;
            return;
        case NumberPlace::Patient:
            return setPatientValue(scenario.patient, id, value);
        case NumberPlace::Pump:
            for (Therapy& therapy : scenario.therapies) {
                if (therapy.pump) therapy.pump->deadVolume = Millilitres(value);
            }
            return;
        case NumberPlace::DataFile:
            return;
    }
}

void resetValue(Scenario& scenario, const Library& library, ParameterId id) {
    if (placeOf(id) == NumberPlace::Override) {
        scenario.patient.parameters.erase(id);
    } else if (const Parameter* parameter = parameterOf(library, scenario.drug, id)) {
        setValue(scenario, id, parameter->value);
    }
}

std::optional<Error> factorRefused(const Scenario& scenario, const Library& library, ParameterId id, double factor) {
    const std::string key(info(id).key);
    const auto value = valueInUse(scenario, library, id);
    if (!value) return Error{"parameter_not_in_drug", key, {key, scenario.drug}};
    if (*value == 0) return Error{"zero_stays_zero", key, {}};
    if (placeOf(id) == NumberPlace::Pump && !firstPump(scenario)) return Error{"no_pump_here", key, {}};
    return outOfReach(id, *value * factor);
}

Result<Run> whatIf(const Scenario& scenario, const Library& library, ParameterId id, double factor) {
    if (const auto refused = factorRefused(scenario, library, id, factor)) return *refused;
    const double value = *valueInUse(scenario, library, id) * factor;
    if (placeOf(id) != NumberPlace::DataFile) {
        Scenario changed = scenario;
        setValue(changed, id, value);
        return simulate(changed, library);
    }
    Library changed = library;
    parameterIn(changed, scenario.drug, id)->value = value;
    return simulate(scenario, changed);
}

Change changeOf(const Trajectory& before, const Trajectory& after, const Therapy& therapy, Signal csf) {
    const Exposure csfBefore = exposure(before, therapy, csf);
    const Exposure csfAfter = exposure(after, therapy, csf);
    const Exposure plasmaBefore = exposure(before, therapy, Signal::plasma());
    const Exposure plasmaAfter = exposure(after, therapy, Signal::plasma());
    Change change;
    change.csfHighest = share(csfBefore.cmax.value, csfAfter.cmax.value);
    change.csfMean = share(csfBefore.cavg.value, csfAfter.cavg.value);
    change.plasmaHighest = share(plasmaBefore.cmax.value, plasmaAfter.cmax.value);
    change.plasmaMean = share(plasmaBefore.cavg.value, plasmaAfter.cavg.value);
    change.toneLowest = share(lowestScore(before), lowestScore(after));
    return change;
}

}  // namespace theca

#include "core/compare/drug_change.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/base/overloaded.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

namespace {

/// Rounds to nine digits, so that 0.1 · 3 is 0.3.
double rounded(double value) {
    if (value == 0) return 0;
    const double power = std::pow(10.0, 8 - std::floor(std::log10(std::fabs(value))));
    return std::round(value * power) / power;
}

template <class Amount>
void scale(Amount& amount, double factor, double most) {
    amount = Amount(std::min(rounded(amount.number() * factor), most));
}

constexpr double mostTablet_mg = format::field<&OralCourse::dose>().limits.highest;
constexpr double mostDose_ug = format::givenMicrograms.highest;
constexpr double mostRate_ug_per_day = format::pumpRate.highest;
constexpr double mostStrength_ug_per_mL = format::solution.highest;

double factorTo(const std::optional<double>& example, double first) {
    return example && first > 0 ? *example / first : 1;
}

/// The first rate above 0; 0 if there is none.
double firstRate(const Pump& pump) {
    for (const RateStep& step : pump.program) {
        if (step.rate.number() > 0) return step.rate.number();
    }
    for (const ClockRate& rate : pump.daySchedule) {
        if (rate.rate.number() > 0) return rate.rate.number();
    }
    return 0;
}

/// Multiplies every dose, rate and concentration by the factor; volumes and flows do not change.
void scalePump(Pump& pump, double factor) {
    scale(pump.concentration, factor, mostStrength_ug_per_mL);
    for (RateStep& step : pump.program) scale(step.rate, factor, mostRate_ug_per_day);
    for (ClockRate& rate : pump.daySchedule) scale(rate.rate, factor, mostRate_ug_per_day);
    for (PumpBolus& bolus : pump.boluses) scale(bolus.dose, factor, mostDose_ug);
    if (pump.patientBoluses) scale(pump.patientBoluses->dose, factor, mostDose_ug);
    for (Refill& refill : pump.refills) scale(refill.concentration, factor, mostStrength_ug_per_mL);
    for (Fault& fault : pump.faults) {
        std::visit(Overloaded{[&](WrongRefill& wrong) { scale(wrong.concentration, factor, mostStrength_ug_per_mL); },
                              [&](PocketFill& pocket) { scale(pocket.dose, factor, mostDose_ug); }, [](auto&) {}},
                   fault);
    }
}

void change(Therapy& therapy, const Drug& drug) {
    if (!drug.hasOralRoute()) therapy.oral.clear();
    const Examples& examples = drug.examples;
    const double tablets = therapy.oral.empty() ? 1 : factorTo(examples.tablet_mg, therapy.oral.front().dose.number());
    for (OralCourse& course : therapy.oral) scale(course.dose, tablets, mostTablet_mg);
    const double injections =
        therapy.injections.empty() ? 1 : factorTo(examples.injection_ug, therapy.injections.front().dose.number());
    for (Injection& injection : therapy.injections) scale(injection.dose, injections, mostDose_ug);
    if (therapy.pump) scalePump(*therapy.pump, factorTo(examples.pump_ug_per_day, firstRate(*therapy.pump)));
}

}  // namespace

Scenario withDrug(const Scenario& scenario, const Library& library, const std::string& drug) {
    const auto found = library.drugs.find(drug);
    Scenario changed = scenario;
    if (found == library.drugs.end() || drug == scenario.drug) return changed;
    changed.drug = drug;
    for (Therapy& therapy : changed.therapies) change(therapy, found->second);
    const auto& body = library.physiology.parameters;
    std::erase_if(changed.patient.parameters, [&body](const auto& entry) { return !body.contains(entry.first); });
    changed.observations.clear();
    for (const char* axis : {"csf", "plasma", "effect"}) changed.view.axes.erase(axis);
    return changed;
}

}  // namespace theca

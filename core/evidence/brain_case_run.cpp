#include "core/evidence/brain_case_run.h"

#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

namespace theca {

namespace {

constexpr Hours afterBolus{48};
constexpr Hours infusionRuns{240};  ///< ten days: many times longer than drug stays in the CSF

Therapy therapyOf(const BrainCase& reported) {
    Therapy therapy;
    if (const auto* bolus = std::get_if<BrainCase::Bolus>(&reported.given)) {
        therapy.injections.push_back({bolus->dose, Hours(0), reported.level});
        return therapy;
    }
    Pump pump;
    const MicrogramsPerDay rate = std::get<BrainCase::Infusion>(reported.given).rate;
    pump.reservoir = pump.fill = Millilitres(40);
    pump.concentration = MicrogramsPerMillilitre(rate.number());  // 1 mL/day
    pump.tip = reported.level;
    pump.program = {{Hours(0), rate}};
    therapy.pump = pump;
    return therapy;
}

}  // namespace

Scenario caseScenario(const BrainCase& reported, const Scenario& scenario) {
    Scenario own;
    own.drug = reported.drug;
    own.csfModel = scenario.csfModel;
    own.patient = scenario.patient;
    own.horizon = std::holds_alternative<BrainCase::Bolus>(reported.given) ? afterBolus : infusionRuns;
    own.therapies = {therapyOf(reported)};
    return own;
}

Result<BrainLevel> brainLevel(const BrainCase& reported, const Scenario& scenario, const Library& library) {
    const Result<Run> run = simulate(caseScenario(reported, scenario), library);
    if (!run) return run.errors();
    const Trajectory& course = run->therapies.front();
    BrainLevel level;
    level.highest = extremes(course, Signal::cranial(), Hours(0), course.horizon()).highest.value;
    if (const auto* infusion = std::get_if<BrainCase::Infusion>(&reported.given)) {
        if (infusion->signsAfter) level.whenSigns = course.value(Signal::cranial(), *infusion->signsAfter);
    }
    return level;
}

}  // namespace theca

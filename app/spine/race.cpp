#include "app/spine/race.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/document/plan_edits.h"
#include "app/document/routes.h"
#include "core/compare/equivalent_tablets.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Race)
};

std::optional<std::size_t> firstOf(const Scenario& scenario, Theme::Route route, bool shownOnly) {
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        const Therapy& therapy = scenario.therapies[i];
        const bool empty = !therapy.pump && therapy.injections.empty() && therapy.oral.empty();
        if (!empty && mainRoute(therapy) == route && (therapy.shown || !shownOnly)) return i;
    }
    return std::nullopt;
}

struct Runner {
    Theme::Route route;
    Part part;
    QString name;
};

std::vector<Runner> runners(const Drug& drug) {
    std::vector<Runner> all;
    if (drug.hasOralRoute()) all.push_back({Theme::Route::Tablets, Part::Tablets, Words::tr("Tablets")});
    all.push_back({Theme::Route::Injection, Part::Injection, Words::tr("One injection")});
    all.push_back({Theme::Route::Pump, Part::Pump, Words::tr("Pump")});
    return all;
}

}  // namespace

Edit startRace(const Drug& drug) {
    return [drug](Scenario& scenario) {
        for (const Runner& runner : runners(drug)) {
            if (const auto there = firstOf(scenario, runner.route, false))
                scenario.therapies[*there].shown = true;
            else
                addTherapy(runner.part, runner.name, drug.examples)(scenario);
        }
    };
}

bool isRace(const Scenario& scenario, const Drug& drug) {
    const auto all = runners(drug);
    return std::all_of(all.begin(), all.end(),
                       [&](const Runner& runner) { return firstOf(scenario, runner.route, true).has_value(); });
}

QString whatItWouldTake(const Shown& shown) {
    const Scenario& scenario = shown.simulated;
    const auto tablets = firstOf(scenario, Theme::Route::Tablets, true);
    const auto pump = firstOf(scenario, Theme::Route::Pump, true);
    if (!tablets || !pump) return {};
    constexpr Level at{6};  // L1
    const auto found = equivalentTablets(scenario, shown.run, shown.library, *tablets, *pump, at);
    if (!found && shown.run.therapies[*pump].integral(Signal::csf(at), Hours(0), scenario.horizon) <= 0)
        return Words::tr("The pump brings nothing to L1, and so do no tablets.");
    if (!found) return Words::tr("No dose of these tablets brings to L1 what the pump does.");
    const Drug& drug = shown.drug;
    const ConcentrationUnit units = shown.scenario.view.units;
    const double factor = unitFactor(units, drug);
    const QString dose = figure(found->perDay.number()), times = figure(found->factor);
    const QString unit = unitName(units);
    const QString blood = figure(found->plasmaMean.number() * factor, leastShown(unit));
    const QString more = figure(found->plasmaMean / found->plasmaMeanOfPump);
    if (found->factor <= 1)
        return Words::tr(
                   "As much at L1 as this pump brings: %1 mg of tablets a day would do, %2 times the plan's. The "
                   "blood would hold %3 %4 on average, %5 times as much as with the pump.")
            .arg(dose, times, blood, unit, more);
    return Words::tr(
               "To bring as much to L1 as this pump does, the tablets would have to be %1 mg a day: %2 times as "
               "many. The blood would then hold %3 %4 on average, %5 times as much as with the pump. This is "
               "arithmetic of the model, not a dose for anyone.")
        .arg(dose, times, blood, unit, more);
}

}  // namespace theca::app

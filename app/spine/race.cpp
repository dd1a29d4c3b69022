#include "app/spine/race.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <optional>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/rough_number.h"
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

bool isWouldTakeOffered(const Shown& shown) {
    return firstOf(shown.simulated, Theme::Route::Tablets, true) && firstOf(shown.simulated, Theme::Route::Pump, true);
}

QString whatItWouldTake(const Shown& shown) {
    if (!isWouldTakeOffered(shown)) return {};
    const Scenario& scenario = shown.simulated;
    const auto pump = firstOf(scenario, Theme::Route::Pump, true);
    constexpr Level at{6};  // L1
    const Trajectory& run = shown.run.therapies[*pump];
    const auto found = equivalentTablets(run, at);
    if (!found && run.integral(Signal::csf(at), Hours(0), scenario.horizon) <= 0)
        return Words::tr("The pump brings nothing to L1, and so do no tablets.");
    if (!found) return Words::tr("No dose of tablets keeps at L1 what the pump does.");
    const auto range = equivalentTabletsRange(scenario, shown.library, run, at);
    const QLocale locale;
    const ConcentrationUnit units = shown.scenario.view.units;
    const QString blood = roughText(found->plasma.number() * unitFactor(units, shown.drug), locale);
    const QStringList sentences = {
        Words::tr("What this pump keeps at L1 in the long run would take about %1 mg of tablets a day: %2 to %3 mg if "
                  "a single number of the model were half or twice as large.")
            .arg(roughText(found->perDay.number(), locale), roughText(range->least.number(), locale),
                 roughText(range->most.number(), locale)),
        Words::tr("The blood would then hold about %1 %2, %3 times as much as with the pump.")
            .arg(blood, unitName(units), roughText(found->plasma / found->plasmaOfPump, locale)),
        Words::tr("This is arithmetic of the model, not a dose for anyone: large doses by mouth have caused coma and "
                  "seizures, "
                  "and people get relief from far less.")};
    return sentencesInRow(sentences);
}

}  // namespace theca::app

#include "app/time/from_here.h"

#include <QCoreApplication>

#include "app/base/display.h"
#include "app/document/playhead_edits.h"
#include "core/solve/simulator.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FromHere)
};

/// Whether the scenario can be simulated with this change.
bool isAllowed(const Scenario& scenario, const Library& library, const Edit& change) {
    Scenario changed = scenario;
    change(changed);
    return problems(changed, library).empty();
}

std::vector<HereOffer> wanted(const Therapy& therapy, std::size_t index, Hours at) {
    std::vector<HereOffer> offers;
    const QString name = isolatedName(therapy.name);
    if (!therapy.oral.empty())
        offers.push_back({Words::tr("%1: one tablet dose of %2 mg now", "therapy, dose")
                              .arg(name, setting(therapy.oral.back().dose.number())),
                          tabletAt(index, at)});
    if (!therapy.injections.empty()) {
        const Injection& last = therapy.injections.back();
        offers.push_back({Words::tr("%1: inject %2 µg at %3 now", "therapy, dose, level")
                              .arg(name, setting(last.dose.number()), levelText(last.level)),
                          injectionAt(index, at)});
    }
    if (therapy.pump) offers.push_back({Words::tr("%1: an extra dose by the pump now").arg(name), bolusAt(index, at)});
    if (mayChangeRateAt(therapy, at))
        offers.push_back({Words::tr("%1: another rate from here on").arg(name), rateFrom(index, at)});
    return offers;
}

}  // namespace

std::vector<HereOffer> offersAt(const Scenario& scenario, const Library& library, Hours at) {
    std::vector<HereOffer> offers;
    const auto& therapies = scenario.therapies;
    for (std::size_t i = 0; i < therapies.size(); ++i)
        for (HereOffer& offer : wanted(therapies[i], i, at))
            if (isAllowed(scenario, library, offer.change)) offers.push_back(std::move(offer));
    return offers;
}

}  // namespace theca::app

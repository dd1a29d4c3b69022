#include "core/compare/pinned_run.h"

#include <algorithm>
#include <iterator>

namespace theca {

namespace {

bool sameTherapies(const std::vector<Therapy>& a, const std::vector<Therapy>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), runAlike);
}

}  // namespace

bool sameRun(const Scenario& a, const Scenario& b) {
    return a.drug == b.drug && a.csfModel == b.csfModel && a.horizon == b.horizon && a.patient == b.patient &&
           sameTherapies(a.therapies, b.therapies);
}

std::vector<PinnedRun> pinnedRuns(const std::vector<Pin>& pins, const std::vector<PinnedRun>& before,
                                  const Library& library) {
    std::vector<PinnedRun> runs;
    for (const Pin& pin : pins) {
        const auto known = std::find_if(before.begin(), before.end(), [&pin](const PinnedRun& one) {
            return sameRun(one.pin.scenario, pin.scenario);
        });
        if (known != before.end()) {
            runs.push_back({pin, known->run, known->errors});
            continue;
        }
        Result<Run> run = simulate(pin.scenario, library);
        if (run)
            runs.push_back({pin, std::move(run).value(), {}});
        else
            runs.push_back({pin, std::nullopt, run.errors()});
    }
    return runs;
}

int freeColour(const std::vector<Pin>& pins) {
    for (int colour = 0; colour < static_cast<int>(mostPins); ++colour) {
        const auto has = [colour](const Pin& pin) { return pin.colour == colour; };
        if (std::none_of(pins.begin(), pins.end(), has)) return colour;
    }
    return 0;
}

Pin pinOf(const Scenario& scenario, std::size_t therapy, const std::string& name, int colour) {
    Pin pin{plainText(name), colour, {}};
    Scenario& alone = pin.scenario;
    alone.title = pin.name;
    alone.drug = scenario.drug;
    alone.csfModel = scenario.csfModel;
    alone.horizon = scenario.horizon;
    alone.patient = scenario.patient;
    alone.therapies = {scenario.therapies.at(therapy)};
    alone.therapies.front().shown = true;
    alone.view.level = levelNamed("L1");
    return pin;
}

}  // namespace theca

#include <algorithm>

#include "core/lesson/drill.h"
#include "core/solve/simulator.h"

namespace theca {

namespace {

constexpr double sameWithin = 0.125;
constexpr double goneBelow = 0.1;
constexpr Level legs{6};   // L1
constexpr Level arms{19};  // C7

constexpr std::array<std::string_view, hiddenFaults> faultNames = {
    "kink",         "standstill",      "disconnection", "leak",          "tip-slips",
    "wrong-refill", "beside-the-pump", "runs-dry",      "missed-tablets"};
constexpr std::array<std::string_view, signKinds> signNames = {"fluid-legs", "fluid-arms", "blood", "reservoir",
                                                               "alarm"};

SignChange changeOf(double before, double lowest, double highest) {
    if (highest > (1 + sameWithin) * before) return SignChange::More;
    if (lowest < goneBelow * before) return SignChange::Gone;
    return lowest < (1 - sameWithin) * before ? SignChange::Less : SignChange::Same;
}

SignChange concentrationChange(const Trajectory& run, Signal signal, Hours happens) {
    const auto meanFrom = [&](Hours from) {
        return run.integral(signal, from, from + tabletInterval) / tabletInterval.number();
    };
    const double before = meanFrom(happens - tabletInterval);
    double lowest = before;
    double highest = before;
    for (Hours from = happens; from + tabletInterval <= run.horizon(); from += tabletInterval) {
        const double mean = meanFrom(from);
        lowest = std::min(lowest, mean);
        highest = std::max(highest, mean);
    }
    return changeOf(before, lowest, highest);
}

SignChange reservoirChange(const Trajectory& run, Hours happens) {
    const PumpTimeline& pump = *run.pump();
    const double before = pump.reservoir(happens - Hours(1)).number();
    const double end = pump.reservoir(run.horizon()).number();
    if (end > before) return SignChange::More;
    const double late = pump.reservoir(run.horizon() - Hours(12)).number();
    return late - end > 0.01 ? SignChange::Same : SignChange::Gone;
}

bool alarmSounds(const Trajectory& run) {
    return std::any_of(run.events().begin(), run.events().end(),
                       [](const Event& event) { return event.kind == Event::Kind::LowReservoir; });
}

}  // namespace

std::string_view hiddenFaultName(HiddenFault fault) { return faultNames.at(static_cast<std::size_t>(fault)); }

std::array<HiddenFault, hiddenFaults> allHiddenFaults() {
    std::array<HiddenFault, hiddenFaults> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<HiddenFault>(i);
    return all;
}

std::string_view signName(Sign sign) { return signNames.at(static_cast<std::size_t>(sign)); }

Result<Signs> signsOf(const Scenario& scenario, Hours happens, const Library& library) {
    const auto run = simulate(scenario, library);
    if (!run) return run.errors();
    const Trajectory& pump = run->therapies.front();
    return Signs{concentrationChange(pump, Signal::csf(legs), happens),
                 concentrationChange(pump, Signal::csf(arms), happens),
                 concentrationChange(pump, Signal::plasma(), happens), reservoirChange(pump, happens),
                 alarmSounds(pump) ? SignChange::More : SignChange::Same};
}

}  // namespace theca

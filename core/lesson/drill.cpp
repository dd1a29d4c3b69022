#include "core/lesson/drill.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

namespace theca {

namespace {

constexpr Hours horizon{168};
constexpr double rate = 200;      // µg/day
constexpr double strength = 500;  // µg/mL
constexpr double sameWithin = 0.125;
constexpr double goneBelow = 0.1;
constexpr Level legs{6};   // L1
constexpr Level arms{19};  // C7

constexpr std::array<std::string_view, hiddenFaults> faultNames = {
    "kink", "standstill", "disconnection", "leak", "tip-slips", "wrong-refill", "beside-the-pump", "runs-dry"};
constexpr std::array<std::string_view, signKinds> signNames = {"fluid-legs", "fluid-arms", "blood", "reservoir",
                                                               "alarm"};

/// Random choices of a drill, each from its own stream.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_seed(seed) {}
    /// Whole, from `least` to `most`.
    int whole(std::uint32_t stream, int least, int most) const {
        return least + static_cast<int>(uniform(m_seed, 0, stream) * (most - least + 1));
    }

private:
    std::uint64_t m_seed;
};

Pump soundPump(const Dice& dice) {
    Pump pump;
    pump.concentration = MicrogramsPerMillilitre(strength);
    pump.tip = Level{9};  // T10
    pump.fill = Millilitres(dice.whole(2, 8, 15));
    pump.program = {{Hours(0), MicrogramsPerDay(rate)}};
    return pump;
}

void add(HiddenFault fault, Pump& pump, Hours at, const Dice& dice) {
    switch (fault) {
        case HiddenFault::Kink:
            pump.faults.emplace_back(Occlusion{at, horizon});
            return;
        case HiddenFault::Standstill:
            pump.faults.emplace_back(Stall{at, horizon});
            return;
        case HiddenFault::Disconnection:
            pump.faults.emplace_back(Disconnection{at, horizon});
            return;
        case HiddenFault::Leak:
            pump.faults.emplace_back(Leak{at, horizon, dice.whole(3, 40, 70) / 100.0});
            return;
        case HiddenFault::TipSlips:
            pump.faults.emplace_back(Migration{at, horizon, Level{dice.whole(3, 3, 4)}});  // L4, L3
            return;
        case HiddenFault::WrongRefill:
            pump.refills.push_back({at, Millilitres(18), MicrogramsPerMillilitre(strength), false});
            pump.faults.emplace_back(WrongRefill{at, MicrogramsPerMillilitre(dice.whole(3, 0, 1) ? 2000 : 250)});
            return;
        case HiddenFault::BesideThePump:
            pump.faults.emplace_back(PocketFill{at, Micrograms(dice.whole(3, 7, 9) * 1000.0)});
            return;
        case HiddenFault::RunsDry:
            pump.fill = Millilitres(rate / strength / 24 * at.number());
            return;
    }
}

Scenario scenarioWith(HiddenFault fault, const Dice& dice, Hours at) {
    Scenario scenario;
    scenario.title = plainText("?");
    scenario.drug = "baclofen";
    scenario.horizon = horizon;
    Therapy therapy;
    therapy.name = plainText("?");
    therapy.pump = soundPump(dice);
    add(fault, *therapy.pump, at, dice);
    scenario.therapies.push_back(std::move(therapy));
    return scenario;
}

Hours timeOf(const Dice& dice) { return Hours(dice.whole(1, 60, 96)); }

SignChange changeOf(double before, double after) {
    if (after < goneBelow * before) return SignChange::Gone;
    if (after < (1 - sameWithin) * before) return SignChange::Less;
    return after > (1 + sameWithin) * before ? SignChange::More : SignChange::Same;
}

/// A sign that rises for a while counts as more, whatever it does in the end.
SignChange changeOf(const Trajectory& run, Signal signal, Hours happens) {
    const double before = run.value(signal, happens - Hours(1));
    const double highest = extremes(run, signal, happens, run.horizon()).highest.value;
    if (highest > (1 + sameWithin) * before) return SignChange::More;
    return changeOf(before, run.value(signal, run.horizon()));
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

/// The signs of every fault with the same dice.
Result<std::vector<Signs>> signsOfAll(const Dice& dice, const Library& library) {
    std::vector<Signs> all;
    for (const HiddenFault fault : allHiddenFaults()) {
        auto signs = signsOf(scenarioWith(fault, dice, timeOf(dice)), timeOf(dice), library);
        if (!signs) return signs.errors();
        all.push_back(*signs);
    }
    return all;
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
    return Signs{changeOf(pump, Signal::csf(legs), happens), changeOf(pump, Signal::csf(arms), happens),
                 changeOf(pump, Signal::plasma(), happens), reservoirChange(pump, happens),
                 alarmSounds(pump) ? SignChange::More : SignChange::Same};
}

Result<Drill> drillOf(HiddenFault fault, std::uint64_t seed, const Library& library) {
    const Dice dice(seed);
    const auto all = signsOfAll(dice, library);
    if (!all) return all.errors();
    const auto own = static_cast<std::size_t>(fault);
    Drill drill{fault, scenarioWith(fault, dice, timeOf(dice)), timeOf(dice), (*all)[own], {}, {}};
    for (std::size_t i = 0; i < hiddenFaults; ++i)
        if (i != own && (*all)[i] == drill.signs) drill.alike.push_back(static_cast<HiddenFault>(i));
    for (std::size_t sign = 0; sign < signKinds; ++sign) {
        const bool differs =
            std::any_of(all->begin(), all->end(), [&](const Signs& other) { return other[sign] != drill.signs[sign]; });
        if (differs) drill.telling.push_back(static_cast<Sign>(sign));
    }
    return drill;
}

Result<Drill> drill(std::uint64_t seed, const Library& library) {
    const int place = Dice(seed).whole(0, 0, static_cast<int>(hiddenFaults) - 1);
    return drillOf(static_cast<HiddenFault>(place), seed, library);
}

std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t seed) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(uniform(seed, i, 9) * static_cast<double>(i))]);
    return order;
}

}  // namespace theca

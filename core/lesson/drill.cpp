#include "core/lesson/drill.h"

#include <numeric>
#include <set>

#include "core/base/random.h"

namespace theca {

namespace {

constexpr Hours horizon{168};
constexpr double rate = 200;      // µg/day
constexpr double strength = 500;  // µg/mL

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
        case HiddenFault::MissedTablets:
            return;
    }
}

/// The first dose of the tablets.
Hours firstTablet(const Dice& dice) { return Hours(dice.whole(5, 0, 7)); }

Hours timeOf(HiddenFault fault, const Dice& dice) {
    if (fault == HiddenFault::MissedTablets) return firstTablet(dice) + dice.whole(1, 8, 11) * tabletInterval;
    return Hours(dice.whole(1, 60, 96));
}

OralCourse tabletsOf(HiddenFault fault, const Dice& dice) {
    OralCourse course;
    course.dose = Milligrams(5 * dice.whole(6, 2, 4));
    course.start = firstTablet(dice);
    course.interval = tabletInterval;
    course.doses = static_cast<int>((horizon - course.start) / tabletInterval) + 1;
    if (fault != HiddenFault::MissedTablets) return course;
    const int first = static_cast<int>((timeOf(fault, dice) - course.start) / tabletInterval) + 1;
    for (int i = 0; i < dice.whole(7, 1, 3); ++i) course.missed.push_back(first + i);
    return course;
}

Scenario scenarioWith(HiddenFault fault, bool tablets, const Dice& dice) {
    Scenario scenario;
    scenario.title = plainText("?");
    scenario.drug = "baclofen";
    scenario.horizon = horizon;
    Therapy therapy;
    therapy.name = plainText("?");
    if (tablets) therapy.oral.push_back(tabletsOf(fault, dice));
    therapy.pump = soundPump(dice);
    add(fault, *therapy.pump, timeOf(fault, dice), dice);
    scenario.therapies.push_back(std::move(therapy));
    return scenario;
}

/// The signs of every fault that may happen, with the same dice.
Result<FaultSigns> signsOfAll(bool tablets, const Dice& dice, const Library& library) {
    FaultSigns all;
    for (const HiddenFault fault : allHiddenFaults()) {
        if (fault == HiddenFault::MissedTablets && !tablets) continue;
        auto signs = signsOf(scenarioWith(fault, tablets, dice), timeOf(fault, dice), library);
        if (!signs) return signs.errors();
        all.emplace(fault, *signs);
    }
    return all;
}

std::vector<Sign> signsThatDiffer(const Signs& one, const Signs& other) {
    std::vector<Sign> differ;
    for (std::size_t sign = 0; sign < signKinds; ++sign)
        if (one[sign] != other[sign]) differ.push_back(static_cast<Sign>(sign));
    return differ;
}

}  // namespace

std::vector<Sign> signsApart(const Drill& drill, HiddenFault other) {
    return signsThatDiffer(drill.possible.at(drill.fault), drill.possible.at(other));
}

Result<Drill> drillOf(HiddenFault fault, std::uint64_t seed, const Library& library) {
    const Dice dice(seed);
    const bool tablets = fault == HiddenFault::MissedTablets || dice.whole(4, 0, 1) == 1;
    auto all = signsOfAll(tablets, dice, library);
    if (!all) return all.errors();
    Drill drill{fault, scenarioWith(fault, tablets, dice), timeOf(fault, dice), tablets, std::move(all).value(), {},
                {}};
    std::set<Sign> telling;
    for (const auto& [other, signs] : drill.possible) {
        const std::vector<Sign> apart = signsApart(drill, other);
        if (other != fault && apart.empty()) drill.alike.push_back(other);
        telling.insert(apart.begin(), apart.end());
    }
    drill.telling.assign(telling.begin(), telling.end());
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

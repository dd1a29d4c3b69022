#include "core/explain/told_run.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/scenario/level.h"
#include "core/solve/exposure.h"

namespace theca {

namespace {

constexpr double day = 24;
constexpr double shortestRun = 48;
constexpr int mostTabletsADay = 4;
constexpr int quarters = 96;

bool onlyTablets(const Therapy& one) {
    if (one.pump || !one.injections.empty() || one.oral.size() != 1) return false;
    const OralCourse& course = one.oral.front();
    const double interval = course.interval.number();
    if (interval <= 0 || !course.missed.empty() || !course.doubled.empty()) return false;
    const double aDay = day / interval;
    return aDay >= 1 && aDay <= mostTabletsADay && std::abs(aDay - std::round(aDay)) < 1e-9;
}

bool takesThroughout(const Therapy& tablets, Hours horizon) {
    const OralCourse& course = tablets.oral.front();
    const double last = course.start.number() + (course.doses - 1) * course.interval.number();
    return course.start.number() == 0 && last + course.interval.number() >= horizon.number();
}

bool onlyPump(const Therapy& one) {
    if (!one.pump || !one.injections.empty() || !one.oral.empty()) return false;
    const Pump& pump = *one.pump;
    return pump.faults.empty() && pump.boluses.empty() && pump.daySchedule.empty() && !pump.patientBoluses &&
           pump.refills.empty() && pump.program.size() == 1 && pump.program.front().from.number() == 0 &&
           pump.program.front().rate.number() > 0 && pump.primed;
}

/// The therapy of a kind, if there is exactly one; -1 otherwise.
template <class Is>
int theOne(const Scenario& scenario, Is is) {
    int found = -1;
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        if (!is(scenario.therapies[i])) continue;
        if (found >= 0) return -1;
        found = static_cast<int>(i);
    }
    return found;
}

const Therapy& tabletsOf(const Scenario& scenario) {
    return scenario.therapies[static_cast<std::size_t>(theOne(scenario, onlyTablets))];
}

/// Reads one trajectory: levels at places, amounts in volumes.
class Reader {
public:
    explicit Reader(const Trajectory& trajectory) : m_trajectory(trajectory) {}

    BodyAmounts at(double hours) const {
        return amounts([&](Signal signal) { return m_trajectory.value(signal, Hours(hours)); });
    }
    BodyAmounts mean(double from, double until) const {
        return amounts(
            [&](Signal signal) { return m_trajectory.integral(signal, Hours(from), Hours(until)) / (until - from); });
    }

private:
    template <class Value>
    BodyAmounts amounts(Value value) const {
        const Individual& person = m_trajectory.model().individual();
        BodyAmounts all;
        all.bloodLevel = value(Signal::plasma());
        all.blood = all.bloodLevel * person.Vc.number();
        all.brainLevel = value(Signal::cranial());
        all.brain = all.brainLevel * person.cranialVolume.number();
        all.fluid = all.brain;
        for (const Level level : allLevels()) {
            const double here = value(Signal::csf(level));
            all.fluid += here * person.canal[static_cast<std::size_t>(level.index)].volume.number();
        }
        all.legsLevel = meanOf(value, {"T11", "T12", "L1"});
        all.armsLevel = meanOf(value, {"C5", "C6", "C7", "T1"});
        return all;
    }
    template <class Value>
    static double meanOf(Value value, std::initializer_list<std::string_view> names) {
        double sum = 0;
        for (const std::string_view name : names) sum += value(Signal::csf(*levelNamed(name)));
        return sum / static_cast<double>(names.size());
    }

    const Trajectory& m_trajectory;
};

ToldDay dayOf(const Trajectory& trajectory, double from, double given) {
    const Reader reader(trajectory);
    ToldDay told;
    for (int hour = 0; hour <= 24; ++hour) told.hours.push_back(reader.at(from + hour));
    for (int i = 0; i <= quarters; ++i)
        told.blood.push_back(trajectory.value(Signal::plasma(), Hours(from + i * day / quarters)));
    told.mean = reader.mean(from, from + day);
    told.given = given;
    const Extremes ends = extremes(trajectory, Signal::plasma(), Hours(from), Hours(from + day));
    const double level = told.mean.bloodLevel;
    told.fluctuation = level > 0 ? (ends.highest.value - ends.lowest.value) / level : 0;
    return told;
}

/// The same scenario with the middle tablet of its last day left out.
Scenario withMissed(Scenario scenario) {
    const int at = theOne(scenario, onlyTablets);
    OralCourse& course = scenario.therapies[static_cast<std::size_t>(at)].oral.front();
    const double middle = scenario.horizon.number() - day / 2;
    course.missed = {static_cast<int>(std::floor(middle / course.interval.number())) + 1};
    return scenario;
}

/// The same with a pump that is empty when the last day begins.
Scenario withEmpty(Scenario scenario) {
    const int at = theOne(scenario, onlyPump);
    Stall stall;
    stall.from = Hours(scenario.horizon.number() - day);
    stall.until = scenario.horizon;
    scenario.therapies[static_cast<std::size_t>(at)].pump->faults = {stall};
    return scenario;
}

/// The day that is seen of a changed scenario.
Result<ToldDay> changedDay(const Scenario& scenario, std::size_t therapy, const Library& library, double given) {
    const Result<Run> run = simulate(scenario, library);
    if (!run) return run.errors();
    return dayOf(run->therapies[therapy], scenario.horizon.number() - day, given);
}

Hours emptyAfter(const Trajectory& pump) {
    const PumpSegment& first = pump.pump()->segments.front();
    return Hours(first.reservoirAtStart.number() / first.flow.number());
}

}  // namespace

Errors tellable(const Scenario& scenario, std::string_view drug) {
    if (scenario.drug != drug) return {Error{"no_explanation", "drug", {scenario.drug}}};
    const bool both = scenario.therapies.size() == 2 && theOne(scenario, onlyTablets) >= 0 &&
                      theOne(scenario, onlyPump) >= 0 && scenario.csfModel == CsfModel::Levels;
    const bool long_ = scenario.horizon.number() >= shortestRun;
    if (both && long_ && takesThroughout(tabletsOf(scenario), scenario.horizon)) return {};
    return {Error{"not_for_patients", "therapies", {}}};
}

Result<ToldRun> toldRun(const Scenario& scenario, std::string_view drug, const Library& library) {
    if (Errors errors = tellable(scenario, drug); !errors.empty()) return errors;
    const Result<Run> run = simulate(scenario, library);
    if (!run) return run.errors();
    const auto tablets = static_cast<std::size_t>(theOne(scenario, onlyTablets));
    const auto pump = static_cast<std::size_t>(theOne(scenario, onlyPump));
    const OralCourse& course = scenario.therapies[tablets].oral.front();
    const double from = scenario.horizon.number() - day;
    ToldRun told;
    told.title = scenario.title;
    told.tabletsADay = static_cast<int>(std::lround(day / course.interval.number()));
    const double swallowed = course.dose.base() * told.tabletsADay;
    const double pumped = scenario.therapies[pump].pump->program.front().rate.number();
    told.tablets = dayOf(run->therapies[tablets], from, swallowed);
    told.pump = dayOf(run->therapies[pump], from, pumped);
    for (double at = 0; at < scenario.horizon.number(); at += course.interval.number())
        if (at >= from) told.tabletHours.push_back(at - from);
    told.emptyAfter = emptyAfter(run->therapies[pump]);
    if (told.emptyAfter < scenario.horizon) return Error{"not_for_patients", "therapies", {}};
    Result<ToldDay> missed = changedDay(withMissed(scenario), tablets, library, swallowed);
    if (!missed) return missed.errors();
    Result<ToldDay> empty = changedDay(withEmpty(scenario), pump, library, 0);
    if (!empty) return empty.errors();
    told.missed = std::move(missed).value();
    told.empty = std::move(empty).value();
    return told;
}

}  // namespace theca

#include "core/model/regimen.h"

#include <algorithm>

namespace theca {

namespace {

/// Which doses of a course are among these numbers, by the number.
std::vector<bool> flagged(const std::vector<int>& numbers, int doses) {
    std::vector<bool> flags(static_cast<std::size_t>(doses) + 1, false);
    for (const int number : numbers) flags[static_cast<std::size_t>(number)] = true;
    return flags;
}

void addCourse(const OralCourse& course, const Absorption& absorption, Hours horizon, Inputs& inputs) {
    const std::vector<bool> missed = flagged(course.missed, course.doses);
    const std::vector<bool> doubled = flagged(course.doubled, course.doses);
    for (int dose = 1; dose <= course.doses && dueAt(course, dose) <= horizon; ++dose) {
        const auto number = static_cast<std::size_t>(dose);
        const Hours due = dueAt(course, dose);
        const Micrograms once = course.dose;
        if (missed[number]) {
            inputs.events.push_back({due, Event::Kind::TabletMissed, once.number(), {}});
            continue;
        }
        const bool twice = doubled[number];
        const Micrograms taken = twice ? once * 2 : once;
        inputs.events.push_back({due, twice ? Event::Kind::TabletDoubled : Event::Kind::Tablet, taken.number(), {}});
        inputs.deposits.push_back({due + absorption.tlag, {Entry::Place::Gut, {}}, taken * absorption.F});
    }
}

void noteIntrathecal(Hours at, Inputs& inputs) {
    inputs.firstIntrathecal = std::min(at, inputs.firstIntrathecal.value_or(at));
}

void addInjection(const Injection& injection, Hours horizon, Inputs& inputs) {
    if (injection.at > horizon) return;
    inputs.deposits.push_back({injection.at, {Entry::Place::Around, injection.level, injection.mixingVolume}, injection.dose});
    inputs.events.push_back({injection.at, Event::Kind::Injection, injection.dose.number(), injection.level});
    noteIntrathecal(injection.at, inputs);
}

void addInflow(const PumpSegment& segment, const Entry& into, double share, Inputs& inputs) {
    if (share <= 0) return;
    inputs.inflows.push_back({segment.from, segment.until, into, segment.massRate * share});
    if (into.place == Entry::Place::Tip) noteIntrathecal(segment.from, inputs);
}

/// Inflow from the tip, into the canal and into tissue.
void addPump(const PumpTimeline& timeline, Inputs& inputs) {
    for (const PumpSegment& segment : timeline.segments) {
        if (segment.massRate.number() == 0 || segment.until == segment.from) continue;
        addInflow(segment, {Entry::Place::Tip, segment.level}, 1 - segment.depotShare, inputs);
        addInflow(segment, {Entry::Place::Depot, {}}, segment.depotShare, inputs);
    }
    for (const PocketFill& fill : timeline.pocketFills) {
        inputs.deposits.push_back({fill.at, {Entry::Place::Depot, {}}, fill.dose});
    }
    inputs.events.insert(inputs.events.end(), timeline.events.begin(), timeline.events.end());
}

}  // namespace

Hours dueAt(const OralCourse& course, int dose) { return course.start + course.interval * (dose - 1); }

Result<Inputs> inputs(const Therapy& therapy, const Individual& individual, Hours horizon, const PumpHardware& hardware,
                      const std::string& path) {
    Inputs result;
    Errors errors;
    if (!therapy.oral.empty() && !individual.absorption) errors.push_back({"no_oral_route", path + "/oral", {}});
    if (individual.absorption) {
        for (const OralCourse& course : therapy.oral) addCourse(course, *individual.absorption, horizon, result);
    }
    for (const Injection& injection : therapy.injections) addInjection(injection, horizon, result);
    if (therapy.pump) {
        const std::string pumpPath = path + "/pump";
        auto timeline = runPump(*therapy.pump, horizon, hardware, pumpPath);
        if (timeline) {
            addPump(*timeline, result);
            result.pump = std::move(timeline).value();
        } else {
            errors.insert(errors.end(), timeline.errors().begin(), timeline.errors().end());
        }
    }
    if (!errors.empty()) return errors;
    std::erase_if(result.deposits, [horizon](const Deposit& deposit) { return deposit.at > horizon; });
    std::stable_sort(result.events.begin(), result.events.end(),
                     [](const Event& a, const Event& b) { return a.at < b.at; });
    return result;
}

}  // namespace theca

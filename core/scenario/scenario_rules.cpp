#include "core/scenario/scenario_rules.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/number_text.h"
#include "core/base/same_time.h"

namespace theca {

namespace {

template <auto member>
JsonPath below(const JsonPath& path) {
    return JsonPath(path, format::field<member>().key);
}

std::string written(Hours time) { return spelledOut(time.number()); }
std::string written(Millilitres volume) { return spelledOut(volume.number()); }

/// Each number is that of a dose of the course, none occurs twice or is already in `taken`.
void checkDoseNumbers(const std::vector<int>& numbers, int doses, const std::set<int>& taken, const JsonPath& path,
                      const Refuse& refuse) {
    std::set<int> seen;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const JsonPath at(path, i);
        const std::string number = std::to_string(numbers[i]);
        if (numbers[i] > doses) refuse(at, "no_such_dose", {number, std::to_string(doses)});
        if (taken.contains(numbers[i])) refuse(at, "missed_and_doubled", {number});
        if (!seen.insert(numbers[i]).second) refuse(at, "dose_twice", {number});
    }
}

/// Time from the start to the first clock time of the schedule at or after the start.
Hours scheduleBegins(const Pump& pump) {
    Hours soonest(24);
    for (const ClockRate& entry : pump.daySchedule)
        soonest = std::min(soonest, untilClock(pump.startClock, entry.from));
    return soonest;
}

void checkProgram(const Pump& pump, const JsonPath& path, const Refuse& refuse) {
    const JsonPath program = below<&Pump::program>(path);
    const Hours scheduled = scheduleBegins(pump);
    for (std::size_t i = 0; i < pump.program.size(); ++i) {
        const JsonPath entry(program, i);
        const JsonPath at = below<&RateStep::from>(entry);
        const Hours from = pump.program[i].from;
        if (i > 0 && from <= pump.program[i - 1].from)
            refuse(at, "not_rising", {written(from), written(pump.program[i - 1].from)});
        if (!pump.daySchedule.empty() && isBefore(scheduled.number(), from.number()))
            refuse(at, "after_schedule_begins", {written(from), written(scheduled)});
    }
}

void checkSchedule(const Pump& pump, const JsonPath& path, const Refuse& refuse) {
    const JsonPath schedule = below<&Pump::daySchedule>(path);
    std::set<ClockTime> seen;
    for (std::size_t i = 0; i < pump.daySchedule.size(); ++i) {
        const ClockTime from = pump.daySchedule[i].from;
        const JsonPath entry(schedule, i);
        if (!seen.insert(from).second) refuse(below<&ClockRate::from>(entry), "clock_twice", {clockText(from)});
    }
}

void checkFills(const Pump& pump, const JsonPath& path, const Refuse& refuse) {
    const auto check = [&](Millilitres fill, const JsonPath& at) {
        if (fill > pump.reservoir) refuse(at, "over_reservoir", {written(fill), written(pump.reservoir)});
    };
    check(pump.fill, below<&Pump::fill>(path));
    const JsonPath refills = below<&Pump::refills>(path);
    for (std::size_t i = 0; i < pump.refills.size(); ++i) {
        const JsonPath refill(refills, i);
        check(pump.refills[i].fill, below<&Refill::fill>(refill));
    }
}

void checkFaults(const Pump& pump, const JsonPath& path, const Refuse& refuse) {
    const JsonPath faults = below<&Pump::faults>(path);
    for (std::size_t i = 0; i < pump.faults.size(); ++i) {
        const Hours from = beginningOf(pump.faults[i]);
        const auto until = endOf(pump.faults[i]);
        if (!until || *until > from) continue;
        const JsonPath entry(faults, i);
        refuse(below<&Stall::until>(entry), "ends_before_it_begins", {written(*until), written(from)});
    }
}

std::string keysOfPinnedScenario() {
    std::string keys;
    format::forEach(format::fields<Scenario>, [&]<class Field>(const Field& field) {
        if (!Field::template is<&Scenario::pins>()) keys.append(keys.empty() ? "" : ", ").append(field.key);
    });
    return keys;
}

/// When a pump is last told something, or the horizon where that is later: so far it is followed.
Hours lastEntry(const Pump& pump, Hours horizon) {
    Hours last = horizon;
    const auto reach = [&last](Hours at) { last = std::max(last, at); };
    for (const RateStep& step : pump.program) reach(step.from);
    for (const PumpBolus& bolus : pump.boluses) reach(bolus.at);
    for (const Refill& refill : pump.refills) reach(refill.at);
    for (const Fault& fault : pump.faults) reach(endOf(fault).value_or(beginningOf(fault)));
    if (pump.patientBoluses)
        for (const Hours at : pump.patientBoluses->requests) reach(at);
    return last;
}

/// How often a day schedule changes the rate.
std::size_t scheduledSteps(const Pump& pump, Hours horizon) {
    if (pump.daySchedule.empty()) return 0;
    return pump.daySchedule.size() * static_cast<std::size_t>(std::ceil(lastEntry(pump, horizon).number() / 24));
}

std::size_t eventCount(const Therapy& therapy, Hours horizon) {
    std::size_t count = therapy.injections.size();
    for (const OralCourse& course : therapy.oral) count += static_cast<std::size_t>(course.doses);
    if (!therapy.pump) return count;
    const Pump& pump = *therapy.pump;
    count += pump.program.size() + pump.boluses.size() + pump.refills.size() + pump.faults.size();
    count += scheduledSteps(pump, horizon);
    return count + (pump.patientBoluses ? pump.patientBoluses->requests.size() : 0);
}

std::size_t pointCount(const Scenario& scenario) {
    std::size_t count = 0;
    for (const Observation& one : scenario.observations) count += one.points.size();
    for (const Pin& pin : scenario.pins) count += pointCount(pin.scenario);
    return count;
}

}  // namespace

void checkRules(const OralCourse& course, const JsonPath& path, const Refuse& refuse) {
    if (course.doses > 1 && course.interval == OralCourse().interval)
        refuse(below<&OralCourse::interval>(path), "interval_missing", {std::to_string(course.doses)});
    checkDoseNumbers(course.missed, course.doses, {}, below<&OralCourse::missed>(path), refuse);
    const std::set<int> missed(course.missed.begin(), course.missed.end());
    checkDoseNumbers(course.doubled, course.doses, missed, below<&OralCourse::doubled>(path), refuse);
}

void checkRules(const Pump& pump, const JsonPath& path, const Refuse& refuse) {
    checkFills(pump, path, refuse);
    checkProgram(pump, path, refuse);
    checkSchedule(pump, path, refuse);
    checkFaults(pump, path, refuse);
}

void checkRules(const Axes& axes, const JsonPath& path, const Refuse& refuse) {
    for (const auto& [name, ends] : axes)
        if (!isWideEnough(ends))
            refuse(JsonPath(path, name), ends[0] < ends[1] ? "axis_too_narrow" : "axis_not_rising",
                   {spelledOut(ends[0]), spelledOut(ends[1])});
}

/// Kp divides: next to 0 it would leave no digits of what it divides. 0 itself is another structure of the model.
void checkRules(const Overrides& numbers, const JsonPath& path, const Refuse& refuse) {
    constexpr double smallest = 1e-6;
    const auto found = numbers.find(ParameterId::Kp);
    if (found == numbers.end() || found->second == 0 || found->second >= smallest) return;
    const ParameterInfo about = info(ParameterId::Kp);
    refuse(JsonPath(path, about.key), "zero_or_from",
           {spelledOut(found->second), spelledOut(smallest), spelledOut(about.maximum)});
}

void checkRules(const Pin& pin, const JsonPath& path, const Refuse& refuse) {
    const JsonPath scenario = below<&Pin::scenario>(path);
    if (!pin.scenario.pins.empty())
        refuse(below<&Scenario::pins>(scenario), "unknown_key",
               {std::string(format::field<&Scenario::pins>().key), keysOfPinnedScenario()});
}

bool isWideEnough(const std::array<double, 2>& ends) {
    constexpr double narrowest = 1e-9, share = 1e-6;
    return ends[1] - ends[0] >= std::max(narrowest, share * std::max(std::abs(ends[0]), std::abs(ends[1])));
}

std::size_t eventCount(const Scenario& scenario) {
    std::size_t count = 0;
    for (const Therapy& therapy : scenario.therapies) count += eventCount(therapy, scenario.horizon);
    for (const Pin& pin : scenario.pins) count += eventCount(pin.scenario);
    return count;
}

void checkCounts(const Scenario& scenario, const Refuse& refuse) {
    const std::size_t events = eventCount(scenario);
    if (events > format::mostEvents)
        refuse(below<&Scenario::therapies>({}), "too_many_events",
               {std::to_string(events), std::to_string(format::mostEvents)});
    const std::size_t points = pointCount(scenario);
    if (points > format::mostPoints)
        refuse(below<&Scenario::observations>({}), "too_many_points",
               {std::to_string(points), std::to_string(format::mostPoints)});
}

}  // namespace theca

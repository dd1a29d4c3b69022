#include "core/evidence/matching.h"

#include <algorithm>

namespace theca {

namespace {

/// A span of a run in which a protocol applies.
struct Holding {
    double from = 0;
    double until = 0;
};

bool within(Level level, Level lowest, Level highest) { return lowest <= level && level <= highest; }

bool pumpOnly(const Therapy& therapy) { return therapy.pump && therapy.oral.empty() && therapy.injections.empty(); }

/// Whether a pump only follows its program: primed, no boluses, refills or faults.
bool runsEvenly(const Pump& pump) {
    return pump.primed && pump.daySchedule.empty() && pump.boluses.empty() && !pump.patientBoluses &&
           pump.refills.empty() && pump.faults.empty();
}

std::vector<Holding> holdings(const OralProtocol& when, const Therapy& therapy, double horizon) {
    if (therapy.oral.size() != 1 || !therapy.injections.empty() || therapy.pump) return {};
    const OralCourse& course = therapy.oral.front();
    const bool taken = course.missed.empty() && course.doubled.empty() && course.doses == when.doses;
    if (!taken || !when.dose_mg.holds(course.dose.number())) return {};
    if (when.interval_h && !when.interval_h->holds(course.interval.number())) return {};
    return {{course.start.number(), horizon}};
}

std::vector<Holding> holdings(const InjectionProtocol& when, const Therapy& therapy, double horizon) {
    if (therapy.injections.size() != 1 || !therapy.oral.empty() || therapy.pump) return {};
    const Injection& injection = therapy.injections.front();
    if (!when.dose_ug.holds(injection.dose.number()) || !within(injection.level, when.lowest, when.highest)) return {};
    return {{injection.at.number(), horizon}};
}

/// Each rate of the program within the range, from when it is steady to its end or to when the fill is used up.
std::vector<Holding> holdings(const PumpProtocol& when, const Therapy& therapy, double horizon) {
    if (!pumpOnly(therapy) || !runsEvenly(*therapy.pump)) return {};
    const Pump& pump = *therapy.pump;
    if (!within(pump.tip, when.lowest, when.highest)) return {};
    std::vector<Holding> found;
    double left = pump.fill.number() * pump.concentration.number();  // µg
    for (std::size_t i = 0; i < pump.program.size() && left > 0; ++i) {
        const double rate = pump.program[i].rate.number() * pump.flowAccuracy;
        const double from = pump.program[i].from.number();
        double until = i + 1 < pump.program.size() ? pump.program[i + 1].from.number() : horizon;
        if (rate > 0) until = std::min(until, from + 24 * left / rate);
        left -= rate * (until - from) / 24;
        until = std::min(until, horizon);
        const double steady = from + when.steadyAfter.number();
        if (when.rate_ug_per_day.holds(rate) && steady < until) found.push_back({steady, until});
    }
    return found;
}

/// An observation with its times moved to one span of the run.
PublishedObservation shifted(const PublishedObservation& known, const Holding& holding) {
    PublishedObservation moved = known;
    moved.points.clear();
    moved.windows.clear();
    const auto in = [&holding](Hours at) { return Hours(holding.from + at.number()); };
    for (const PublishedPoint& point : known.points) {
        if (in(point.until).number() <= holding.until)
            moved.points.push_back({in(point.from), in(point.until), point.value, point.spread});
    }
    for (const PublishedWindow& window : known.windows) {
        const double from = in(window.from).number();
        const double until = std::min(window.until ? in(*window.until).number() : holding.until, holding.until);
        if (from < until) moved.windows.push_back({window.values, Hours(from), Hours(until)});
    }
    return moved;
}

bool suits(const PublishedObservation& known, const Scenario& scenario) {
    const Patient& patient = scenario.patient;
    return known.drug == scenario.drug && (!known.structure || *known.structure == scenario.csfModel) &&
           (!known.scoreBaseline || known.scoreBaseline->holds(patient.scoreBaseline)) &&
           (!known.creatinineClearance_mL_per_min ||
            known.creatinineClearance_mL_per_min->holds(patient.creatinineClearance_mL_per_min));
}

}  // namespace

std::vector<PublishedObservation> matching(const Scenario& scenario, std::size_t therapy,
                                           const std::vector<PublishedObservation>& known) {
    std::vector<PublishedObservation> found;
    const Therapy& given = scenario.therapies.at(therapy);
    const double horizon = scenario.horizon.number();
    for (const PublishedObservation& one : known) {
        if (!suits(one, scenario)) continue;
        const auto held = std::visit([&](const auto& when) { return holdings(when, given, horizon); }, one.when);
        for (const Holding& holding : held) {
            PublishedObservation moved = shifted(one, holding);
            if (!moved.points.empty() || !moved.windows.empty()) found.push_back(std::move(moved));
        }
    }
    return found;
}

}  // namespace theca

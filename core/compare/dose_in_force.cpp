#include "core/compare/dose_in_force.h"

#include <algorithm>
#include <cmath>

#include "core/model/regimen.h"

namespace theca {

namespace {

using Route = DoseInForce::Route;

constexpr Hours day(24);
constexpr Hours instant(1e-9);  ///< before the horizon

/// [from, until)
struct Span {
    Hours from;
    Hours until;

    bool holds(Hours at) const { return from <= at && at < until; }
    /// How much of `other` lies within, h.
    Hours common(Span other) const {
        return std::max(Hours(0), std::min(until, other.until) - std::max(from, other.from));
    }
};

bool isRepeated(const OralCourse& course) { return course.doses > 1; }

/// A course holds until the next dose would be due.
Span spanOf(const OralCourse& course) { return {course.start, course.start + course.interval * course.doses}; }

/// How often a dose is swallowed when it is due.
int timesTaken(const OralCourse& course, int dose) {
    const auto has = [dose](const std::vector<int>& doses) {
        return std::find(doses.begin(), doses.end(), dose) != doses.end();
    };
    return has(course.missed) ? 0 : has(course.doubled) ? 2 : 1;
}

/// The doses that are due within a span.
void addDue(DoseInForce& dose, const OralCourse& course, Span span) {
    const double sinceStart = (span.from - course.start).number();
    const double first = isRepeated(course) ? std::floor(sinceStart / course.interval.number()) : 0;
    for (int n = std::max(1, static_cast<int>(std::min(first, double(course.doses)))); n <= course.doses; ++n) {
        const Hours due = dueAt(course, n);
        if (due >= span.until) return;
        if (!span.holds(due)) continue;
        dose.planned += course.dose;
        dose.given += course.dose * timesTaken(course, n);
    }
}

/// The last of the doses given singly by a time; those of one time are one.
std::optional<SingleDose> lastBy(Hours at, std::vector<SingleDose> doses) {
    std::stable_sort(doses.begin(), doses.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    std::vector<SingleDose> merged;
    for (const SingleDose& one : doses) {
        if (!merged.empty() && merged.back().at == one.at)
            merged.back().dose += one.dose;
        else
            merged.push_back(one);
    }
    std::optional<SingleDose> last;
    for (std::size_t i = 0; i < merged.size() && merged[i].at <= at; ++i) {
        last = merged[i];
        last->number = static_cast<int>(i) + 1;
        last->of = static_cast<int>(merged.size());
    }
    return last;
}

void begin(std::optional<Hours>& next, Hours at) { next = next ? std::min(*next, at) : at; }

DoseInForce tablets(const std::vector<OralCourse>& courses, Hours at, Span before) {
    DoseInForce dose{Route::Tablets, {}, {}, {}, {}, {}};
    std::vector<SingleDose> singles;
    for (const OralCourse& course : courses) {
        addDue(dose, course, before);
        begin(dose.next, course.start);
        if (!isRepeated(course))
            singles.push_back({course.dose, course.start});
        else if (spanOf(course).holds(at))
            dose.perDay += course.dose * (day / course.interval);
    }
    if (dose.next && *dose.next <= at) dose.next.reset();
    if (!(dose.perDay > Milligrams(0))) dose.single = lastBy(at, std::move(singles));
    return dose;
}

DoseInForce injected(const std::vector<Injection>& injections, Hours at, Span before) {
    DoseInForce dose{Route::Injection, {}, {}, {}, {}, {}};
    std::vector<SingleDose> singles;
    for (const Injection& injection : injections) {
        singles.push_back({injection.dose, injection.at});
        begin(dose.next, injection.at);
        if (before.holds(injection.at)) dose.planned += injection.dose;
    }
    dose.given = dose.planned;
    if (dose.next && *dose.next <= at) dose.next.reset();
    dose.single = lastBy(at, std::move(singles));
    return dose;
}

/// What the program gives within a span, boluses too; a bolus that runs over a time gives by parts.
Micrograms programmed(const Pump& pump, const PumpTimeline& timeline, Span span) {
    Micrograms sum(0);
    const Event* rate = nullptr;
    const auto add = [&](Hours until) {
        if (rate) sum += MicrogramsPerDay(rate->amount) * span.common({rate->at, until});
    };
    for (const Event& event : timeline.events) {
        if (event.kind == Event::Kind::PatientBolus && span.holds(event.at)) sum += Micrograms(event.amount);
        if (event.kind != Event::Kind::RateChange) continue;
        add(event.at);
        rate = &event;
    }
    add(span.until);
    for (const PumpBolus& bolus : pump.boluses) {
        const Hours over = bolus.over ? Hours(*bolus.over) : Hours(0);
        if (over > Hours(0))
            sum += bolus.dose * (span.common({bolus.at, bolus.at + over}) / over);
        else if (span.holds(bolus.at))
            sum += bolus.dose;
    }
    return sum;
}

/// What reaches the spinal fluid within a span.
Micrograms delivered(const PumpTimeline& timeline, Span span) {
    Micrograms sum(0);
    for (const PumpSegment& segment : timeline.segments)
        sum += segment.massRate * (1 - segment.depotShare) * span.common({segment.from, segment.until});
    return sum;
}

DoseInForce pumped(const Pump& pump, const PumpTimeline& timeline, Hours at, Span before) {
    DoseInForce dose{Route::Pump, {}, {}, {}, {}, {}};
    bool begun = false;
    for (const Event& event : timeline.events) {
        if (event.kind != Event::Kind::RateChange) continue;
        begun |= event.amount > 0 && event.at <= at;
        if (event.at <= at)
            dose.perDay = MicrogramsPerDay(event.amount) * day;
        else if (!begun && event.amount > 0)
            begin(dose.next, event.at);
    }
    dose.planned = programmed(pump, timeline, before);
    dose.given = delivered(timeline, before);
    return dose;
}

}  // namespace

bool DoseInForce::differs() const {
    constexpr double rounding = 0.01;
    return std::abs((given - planned).number()) > rounding * std::max(given, planned).number();
}

std::vector<DoseInForce> dosesInForce(const Therapy& therapy, const Trajectory& trajectory, Hours at) {
    const Hours held = std::min(at, trajectory.horizon() - instant);
    const Span before{std::max(Hours(0), at - day), at};
    std::vector<DoseInForce> doses;
    if (!therapy.oral.empty()) doses.push_back(tablets(therapy.oral, held, before));
    if (!therapy.injections.empty()) doses.push_back(injected(therapy.injections, held, before));
    if (therapy.pump && trajectory.pump()) doses.push_back(pumped(*therapy.pump, *trajectory.pump(), held, before));
    return doses;
}

bool mayDiffer(const Therapy& therapy, const Trajectory& trajectory) {
    const auto unplanned = [](const OralCourse& course) { return !course.missed.empty() || !course.doubled.empty(); };
    if (std::any_of(therapy.oral.begin(), therapy.oral.end(), unplanned)) return true;
    if (!therapy.pump || !trajectory.pump()) return false;
    const Pump& pump = *therapy.pump;
    const auto runsDry = [](const Event& event) { return event.kind == Event::Kind::ReservoirEmpty; };
    const auto& events = trajectory.pump()->events;
    return !pump.faults.empty() || !pump.refills.empty() || !pump.primed || pump.flowAccuracy != 1 ||
           std::any_of(events.begin(), events.end(), runsDry);
}

Milligrams largestDose(const Therapy& therapy) {
    Milligrams largest(0);
    for (const OralCourse& course : therapy.oral)
        largest =
            std::max(largest, isRepeated(course) ? Milligrams(course.dose * (day / course.interval)) : course.dose);
    for (const Injection& injection : therapy.injections) largest = std::max(largest, Milligrams(injection.dose));
    if (!therapy.pump) return largest;
    for (const RateStep& step : therapy.pump->program) largest = std::max(largest, Milligrams(step.rate * day));
    for (const ClockRate& rate : therapy.pump->daySchedule) largest = std::max(largest, Milligrams(rate.rate * day));
    return largest;
}

}  // namespace theca

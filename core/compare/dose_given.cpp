#include "core/compare/dose_given.h"

#include <algorithm>

namespace theca {

namespace {

constexpr Hours day(24);

void addSingle(DoseGiven& given, Hours at, Milligrams dose, Hours horizon) {
    if (at > horizon) return;
    given.once = std::max(given.once, dose);
    ++given.times;
}

Micrograms delivered(const PumpTimeline& pump, Hours horizon) {
    Micrograms sum(0);
    for (const PumpSegment& segment : pump.segments) {
        const Hours until = std::min(segment.until, horizon);
        if (until > segment.from) sum += segment.massRate * (until - segment.from);
    }
    return sum;
}

}  // namespace

DoseGiven doseGiven(const Therapy& therapy, const Trajectory& trajectory) {
    const Hours horizon = trajectory.horizon();
    DoseGiven given;
    for (const OralCourse& course : therapy.oral) {
        if (course.doses == 1)
            addSingle(given, course.start, course.dose, horizon);
        else
            given.perDay += course.dose * (day / course.interval);
    }
    for (const Injection& injection : therapy.injections) addSingle(given, injection.at, injection.dose, horizon);
    if (trajectory.pump()) given.perDay += delivered(*trajectory.pump(), horizon) * (day / horizon);
    return given;
}

}  // namespace theca

#include "core/compare/equivalent_tablets.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/compare/dose_given.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

namespace {

MicrogramsPerMillilitre mean(const Trajectory& trajectory, Signal signal) {
    const Hours horizon = trajectory.horizon();
    return MicrogramsPerMillilitre(trajectory.integral(signal, Hours(0), horizon) / horizon.number());
}

/// The scenario with only these two therapies.
Scenario pair(const Scenario& scenario, std::size_t tablets, std::size_t pump) {
    Scenario two = scenario;
    two.pins.clear();
    two.therapies = {scenario.therapies[tablets], scenario.therapies[pump]};
    return two;
}

/// The courses with their doses multiplied; a dose above the limit becomes several tablets at the same time.
std::vector<OralCourse> timesAsMuch(const std::vector<OralCourse>& courses, double factor) {
    constexpr double most = format::field<&OralCourse::dose>().limits.highest;
    std::vector<OralCourse> more;
    for (OralCourse course : courses) {
        const double dose = course.dose.number() * factor;
        const double parts = std::min(std::ceil(dose / most), double(format::mostEvents + 1));
        course.dose = Milligrams(dose / parts);
        more.insert(more.end(), static_cast<std::size_t>(parts), course);
        if (more.size() > format::mostEvents) break;  // no scenario holds so many: it will be refused
    }
    return more;
}

/// The same for a scenario with only the tablets and the pump.
std::optional<EquivalentTablets> solved(const Scenario& two, const Run& plain, const Library& library, Level at) {
    const Signal csf = Signal::csf(at);
    const MicrogramsPerMillilitre wanted = mean(plain.therapies[1], csf);
    const double factor = wanted / mean(plain.therapies[0], csf);
    if (!std::isfinite(factor) || !(factor > 0)) return std::nullopt;

    Scenario scaled = two;
    scaled.therapies[0].oral = timesAsMuch(two.therapies[0].oral, factor);
    const Result<Run> run = simulate(scaled, library, two, plain);
    if (!run) return std::nullopt;
    const Trajectory& more = run->therapies[0];
    if (std::abs(mean(more, csf) / wanted - 1) > 1e-9) return std::nullopt;
    return EquivalentTablets{factor, doseGiven(scaled.therapies[0], more).perDay, mean(more, csf),
                             mean(more, Signal::plasma()), mean(run->therapies[1], Signal::plasma())};
}

}  // namespace

std::optional<EquivalentTablets> equivalentTablets(const Scenario& scenario, const Library& library,
                                                   std::size_t tablets, std::size_t pump, Level at) {
    const Scenario two = pair(scenario, tablets, pump);
    const Result<Run> plain = simulate(two, library);
    return plain ? solved(two, *plain, library, at) : std::nullopt;
}

std::optional<EquivalentTablets> equivalentTablets(const Scenario& scenario, const Run& run, const Library& library,
                                                   std::size_t tablets, std::size_t pump, Level at) {
    const Run plain{run.model, {run.therapies[tablets], run.therapies[pump]}};
    return solved(pair(scenario, tablets, pump), plain, library, at);
}

}  // namespace theca

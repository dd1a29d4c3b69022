#include "core/equivalent_tablets.h"

#include <cmath>

#include "core/dose_given.h"
#include "core/simulator.h"

namespace theca {

namespace {

MicrogramsPerMillilitre mean(const Trajectory& trajectory, Signal signal) {
    const Hours horizon = trajectory.horizon();
    return MicrogramsPerMillilitre(trajectory.integral(signal, Hours(0), horizon) / horizon.number());
}

/// The two therapies alone, the tablets' doses multiplied.
Scenario pair(const Scenario& scenario, std::size_t tablets, std::size_t pump, double factor) {
    Scenario two = scenario;
    two.pins.clear();
    two.therapies = {scenario.therapies[tablets], scenario.therapies[pump]};
    for (OralCourse& course : two.therapies[0].oral) course.dose = course.dose * factor;
    return two;
}

}  // namespace

std::optional<EquivalentTablets> equivalentTablets(const Scenario& scenario, const Library& library,
                                                   std::size_t tablets, std::size_t pump, Level at) {
    const Signal csf = Signal::csf(at);
    const Result<Run> plain = simulate(pair(scenario, tablets, pump, 1), library);
    if (!plain) return std::nullopt;
    const MicrogramsPerMillilitre wanted = mean(plain->therapies[1], csf);
    const double factor = wanted / mean(plain->therapies[0], csf);
    if (!std::isfinite(factor) || !(factor > 0)) return std::nullopt;

    const Scenario scaled = pair(scenario, tablets, pump, factor);
    const Result<Run> run = simulate(scaled, library);
    if (!run) return std::nullopt;
    const Trajectory& more = run->therapies[0];
    if (std::abs(mean(more, csf) / wanted - 1) > 1e-9) return std::nullopt;
    return EquivalentTablets{factor, doseGiven(scaled.therapies[0], more).perDay, mean(more, csf),
                             mean(more, Signal::plasma()), mean(run->therapies[1], Signal::plasma())};
}

}  // namespace theca

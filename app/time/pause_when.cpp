#include "app/time/pause_when.h"

#include <algorithm>

namespace theca::app {

std::optional<double> nextPause(const PauseWhen& condition, const Run& run, double from, bool loop) {
    if (condition.therapy >= run.therapies.size()) return std::nullopt;
    const Trajectory& trajectory = run.therapies[condition.therapy];
    const auto signal = signalNamed(condition.what, trajectory.model().drug());
    if (!signal) return std::nullopt;
    const auto after = [&](double hours) {
        return firstCrossing(trajectory, *signal, condition.value, condition.way, Hours(hours));
    };
    if (const auto found = after(from)) return found->number();
    const auto found = loop ? after(0) : std::nullopt;
    return found ? std::optional(std::min(found->number(), from)) : std::nullopt;
}

}  // namespace theca::app

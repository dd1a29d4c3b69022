#include "app/time/pause_when.h"

#include <algorithm>

namespace theca::app {

PauseWhen usualPause(const Scenario& scenario, const Run& run) {
    PauseWhen pause;
    const auto& therapies = scenario.therapies;
    const auto shown = std::find_if(therapies.begin(), therapies.end(), [](const Therapy& one) { return one.shown; });
    if (shown != therapies.end()) pause.therapy = static_cast<std::size_t>(shown - therapies.begin());
    const std::optional<Level> level = scenario.view.level;
    pause.what = signalName(level ? Signal::csf(*level) : Signal::cranial(), run.model->drug());
    pause.value = usualValue(pause, run);
    return pause;
}

double usualValue(const PauseWhen& condition, const Run& run) {
    const Drug& drug = run.model->drug();
    const auto signal = signalNamed(condition.what, drug);
    if (signal && !isConcentration(*signal, drug) && condition.therapy < run.therapies.size()) {
        const Trajectory& curve = run.therapies[condition.therapy];
        const Extremes ends = extremes(curve, *signal, Hours(0), curve.horizon());
        return (ends.lowest.value + ends.highest.value) / 2;
    }
    const auto& effect = run.model->individual().effect;
    return effect ? MicrogramsPerMillilitre(effect->sites.front().EC50).number() : PauseWhen().value;
}

bool sameMeasure(const PauseWhen& one, const PauseWhen& other, const Drug& drug) {
    const auto first = signalNamed(one.what, drug), second = signalNamed(other.what, drug);
    return first == second || (first && second && isConcentration(*first, drug) && isConcentration(*second, drug));
}

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

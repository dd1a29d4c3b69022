#include "app/time/play_clock.h"

#include <cmath>

namespace theca::app {

namespace {

/// The simulated time until the condition is met, h; past the horizon only in a loop.
std::optional<double> hoursToStop(const PlayPlan& plan) {
    if (!plan.stopAt) return std::nullopt;
    if (*plan.stopAt > plan.from) return *plan.stopAt - plan.from;
    if (!plan.loop) return std::nullopt;
    return plan.horizon - plan.from + *plan.stopAt;
}

}  // namespace

PlayClock::Moment PlayClock::at(double milliseconds) const {
    const double elapsed = m_plan.speed * milliseconds / 1000;
    const auto stop = hoursToStop(m_plan);
    if (stop && elapsed >= *stop) return {*m_plan.stopAt, End::Condition};
    const double left = m_plan.horizon - m_plan.from;
    if (elapsed < left) return {m_plan.from + elapsed, End::None};
    if (!m_plan.loop || !(m_plan.horizon > 0)) return {m_plan.horizon, End::Horizon};
    return {std::fmod(elapsed - left, m_plan.horizon), End::None};
}

}  // namespace theca::app

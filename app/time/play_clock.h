#pragma once

#include <optional>

namespace theca::app {

/// What playing has before it; times in h.
struct PlayPlan {
    double from = 0;
    double horizon = 0;
    double speed = 1;  ///< simulated hours in a second
    bool loop = false;
    std::optional<double> stopAt;  ///< where a condition is met; one before `from` counts for the next round
};

/// Turns the time that went by into the playhead. Every answer is reckoned from the start of playing, so nothing
/// adds up from tick to tick.
class PlayClock {
public:
    enum class End { None, Horizon, Condition };
    struct Moment {
        double hours = 0;
        End end = End::None;
    };

    explicit PlayClock(const PlayPlan& plan) : m_plan(plan) {}

    const PlayPlan& plan() const { return m_plan; }
    /// Where the playhead is so long after the start; at an end exactly there.
    Moment at(double milliseconds) const;

private:
    PlayPlan m_plan;
};

}  // namespace theca::app

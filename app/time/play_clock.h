#pragma once

#include <optional>

namespace theca::app {

/// How playing proceeds from its start; times in h.
struct PlayPlan {
    double from = 0;
    double horizon = 0;
    double speed = 1;  ///< simulated hours per second
    bool loop = false;
    std::optional<double> stopAt;  ///< where a condition is met; if before `from`, in the next pass
};

/// Computes the playhead from the real time since playing began. Every result is computed from the start, so rounding
/// does not add up from tick to tick.
class PlayClock {
public:
    enum class End { None, Horizon, Condition };
    struct Moment {
        double hours = 0;
        End end = End::None;
    };

    explicit PlayClock(const PlayPlan& plan) : m_plan(plan) {}

    const PlayPlan& plan() const { return m_plan; }
    /// The playhead this many milliseconds after the start. Where playing ends it is exactly at the end.
    Moment at(double milliseconds) const;

private:
    PlayPlan m_plan;
};

}  // namespace theca::app

#pragma once

#include <optional>

namespace theca::app {

/// How playing goes on from its start; times in h.
struct PlayPlan {
    double from = 0;
    double horizon = 0;
    double speed = 1;  ///< simulated hours in a second
    bool loop = false;
    std::optional<double> stopAt;  ///< where a condition is met; one before `from` counts for the next round
};

/// Computes the playhead from the real time since playing began. Each answer is computed from the start, so rounding
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
    /// The playhead so many milliseconds after the start. Where playing ends it is exactly at the end.
    Moment at(double milliseconds) const;

private:
    PlayPlan m_plan;
};

}  // namespace theca::app

#pragma once

#include <optional>

#include "core/lesson/talk.h"

namespace theca::app {

/// The time of a talk: it starts with the first step away from the first scene.
class TalkTimer {
public:
    /// Times are in ms, from any beginning.
    void start(double now);
    void pause(double now);
    void reset();
    bool isRunning() const { return m_since.has_value(); }
    bool wasStarted() const { return m_since || m_before > 0; }
    double seconds(double now) const;

private:
    std::optional<double> m_since;
    double m_before = 0;  ///< ms until the last pause
};

/// How the timer looks: two minutes before the end it warns, then it is over.
enum class TimerLook { Usual, Soon, Over };
TimerLook timerLook(double seconds, double minutes);

/// The seconds that are planned until a scene begins.
double plannedUntil(const Talk& talk, std::size_t scene);

}  // namespace theca::app

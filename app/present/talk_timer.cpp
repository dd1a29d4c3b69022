#include "app/present/talk_timer.h"

namespace theca::app {

void TalkTimer::start(double now) {
    if (!m_since) m_since = now;
}

void TalkTimer::pause(double now) {
    if (m_since) m_before += now - *m_since;
    m_since.reset();
}

void TalkTimer::reset() {
    m_since.reset();
    m_before = 0;
}

double TalkTimer::seconds(double now) const { return (m_before + (m_since ? now - *m_since : 0)) / 1000; }

TimerLook timerLook(double seconds, double minutes) {
    constexpr double warned = 120;
    if (seconds >= minutes * 60) return TimerLook::Over;
    return seconds >= minutes * 60 - warned ? TimerLook::Soon : TimerLook::Usual;
}

double plannedUntil(const Talk& talk, std::size_t scene) {
    double minutes = 0;
    for (std::size_t i = 0; i < scene; ++i) minutes += talk.scenes[i].minutes;
    return minutes * 60;
}

}  // namespace theca::app

#include "app/sound/tone_player.h"

#include <QTimer>
#include <algorithm>
#include <cmath>

#include "app/base/real_seconds.h"

namespace theca::app {

TonePlayer::TonePlayer(QObject* parent) : QObject(parent), m_now(realSeconds()), m_end(new QTimer(this)) {
    m_end->setSingleShot(true);
    connect(m_end, &QTimer::timeout, this, &TonePlayer::stop);
}

TonePlayer::~TonePlayer() = default;

bool TonePlayer::play(const Tones& tones) {
    if (!m_out) m_out = systemSound();
    if (!m_out->isThere()) return false;
    m_out->play(rendered(tones));
    m_playing = true;
    m_begun = m_now();
    m_seconds = std::max(0.01, tones.seconds);
    m_end->start(static_cast<int>(std::ceil(1000 * m_seconds)));
    return true;
}

std::optional<double> TonePlayer::stop() {
    if (!m_playing) return std::nullopt;
    m_playing = false;
    m_end->stop();
    m_out->stop();
    return std::clamp((m_now() - m_begun) / m_seconds, 0.0, 1.0);
}

}  // namespace theca::app

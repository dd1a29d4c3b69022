#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "app/sound/sound_out.h"
#include "app/sound/tones.h"

class QTimer;

namespace theca::app {

/// Plays one sound at a time and knows how far it has come.
class TonePlayer final : public QObject {
    Q_OBJECT

public:
    /// The computer's own sound is looked for when it is first needed.
    explicit TonePlayer(QObject* parent);
    ~TonePlayer() override;

    bool isPlaying() const { return m_playing; }
    /// False if there is nothing to hear with.
    bool play(const Tones& tones);
    /// How far it had come, as a part of its time; none: nothing was playing.
    std::optional<double> stop();

    /// Another place to be heard, and another source of real time in seconds, for tests.
    void useOut(std::unique_ptr<SoundOut> out) { m_out = std::move(out); }
    void useClock(std::function<double()> seconds) { m_now = std::move(seconds); }

private:
    std::unique_ptr<SoundOut> m_out;
    std::function<double()> m_now;
    QTimer* m_end;
    bool m_playing = false;
    double m_begun = 0;
    double m_seconds = 1;
};

}  // namespace theca::app
